package sojourn.export.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** A headless Chromium of this machine, driven by its own protocol: opens a page, presses keys, and notes all that the page complains of or asks for. */
final class Chromium implements AutoCloseable, WebSocket.Listener {

  private final JsonMapper mapper = JsonMapper.builder().build();
  private final Path profile;
  private final Process process;
  private final WebSocket socket;
  private final AtomicInteger number = new AtomicInteger();
  private final Map<Integer, CompletableFuture<JsonNode>> waiting = new ConcurrentHashMap<>();
  private final StringBuilder message = new StringBuilder();
  private final List<String> complaints = new CopyOnWriteArrayList<>();
  private final List<String> requests = new CopyOnWriteArrayList<>();

  static Optional<Path> program() {
    return Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome").map(Path::of).filter(Files::isExecutable).findFirst();
  }

  Chromium(Path program, String... options) throws Exception {
    profile = Files.createTempDirectory("chromium");
    List<String> command = new ArrayList<>(List.of(program.toString(), "--headless=new", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-dev-shm-usage"));
    command.addAll(List.of("--disable-background-networking", "--remote-debugging-port=0", "--user-data-dir=" + profile, "--window-size=1280,900"));
    command.addAll(List.of(options));
    command.add("about:blank");
    process = new ProcessBuilder(command).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
    HttpClient http = HttpClient.newBuilder().proxy(HttpClient.Builder.NO_PROXY).build();
    String port = port();
    String pages = http.send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/json/list")).build(), HttpResponse.BodyHandlers.ofString()).body();
    String address = "";
    for (JsonNode page : mapper.readTree(pages)) {
      address = page.path("type").asText().equals("page") ? page.path("webSocketDebuggerUrl").asText() : address;
    }
    socket = http.newWebSocketBuilder().buildAsync(URI.create(address), this).get(20, TimeUnit.SECONDS);
    for (String domain : List.of("Page", "Runtime", "Log", "Network", "Audits")) {
      call(domain + ".enable", "{}");
    }
  }

  private String port() throws IOException {
    BufferedReader lines = new BufferedReader(new InputStreamReader(process.getErrorStream(), StandardCharsets.UTF_8));
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      int at = line.indexOf("ws://127.0.0.1:");
      if (at >= 0) {
        Thread drain = new Thread(() -> lines.lines().forEach(l -> { }));
        drain.setDaemon(true);
        drain.start();
        return line.substring(at + 15, line.indexOf('/', at + 15));
      }
    }
    throw new IOException("Chromium ended before it listened.");
  }

  JsonNode call(String method, String parameters) throws Exception {
    int id = number.incrementAndGet();
    CompletableFuture<JsonNode> answer = new CompletableFuture<>();
    waiting.put(id, answer);
    ObjectNode command = mapper.createObjectNode().put("id", id).put("method", method);
    command.set("params", mapper.readTree(parameters));
    socket.sendText(command.toString(), true).get(20, TimeUnit.SECONDS);
    return answer.get(60, TimeUnit.SECONDS);
  }

  /** Opens a file and waits until its script has run. */
  void open(Path file) throws Exception {
    call("Page.navigate", "{\"url\":\"" + file.toUri() + "\"}");
    run("new Promise(done => { const look = () => location.protocol === 'file:' && document.readyState === 'complete' ? done(1) : requestAnimationFrame(look); look(); })");
  }

  /** The value of an expression. */
  JsonNode run(String expression) throws Exception {
    ObjectNode parameters = mapper.createObjectNode().put("expression", expression).put("awaitPromise", true).put("returnByValue", true);
    JsonNode answer = call("Runtime.evaluate", parameters.toString());
    if (answer.path("result").has("exceptionDetails")) {
      throw new AssertionError(answer.toString());
    }
    return answer.path("result").path("result").path("value");
  }

  /** Presses a key where the focus is. */
  void press(String key) throws Exception {
    int code = switch (key) {
      case "Tab" -> 9;
      case "Enter" -> 13;
      case "Escape" -> 27;
      case "ArrowLeft" -> 37;
      case "ArrowRight" -> 39;
      case "ArrowDown" -> 40;
      default -> 0;
    };
    String rest = "\",\"windowsVirtualKeyCode\":" + code + (key.equals("Enter") ? ",\"text\":\"\\r\"" : "") + "}";
    call("Input.dispatchKeyEvent", "{\"type\":\"keyDown\",\"key\":\"" + key + "\",\"code\":\"" + key + rest);
    call("Input.dispatchKeyEvent", "{\"type\":\"keyUp\",\"key\":\"" + key + "\",\"code\":\"" + key + "\",\"windowsVirtualKeyCode\":" + code + "}");
  }

  void picture(Path png) throws Exception {
    JsonNode shot = call("Page.captureScreenshot", "{\"format\":\"png\",\"captureBeyondViewport\":true}");
    Files.write(png, Base64.getDecoder().decode(shot.path("result").path("data").asText()));
  }

  /** Errors, warnings and breaches of the content policy. */
  List<String> complaints() {
    return complaints;
  }

  /** What was asked for, the page itself included. */
  List<String> requests() {
    return requests;
  }

  @Override
  public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
    message.append(data);
    if (last) {
      take(message.toString());
      message.setLength(0);
    }
    from.request(1);
    return null;
  }

  private void take(String text) {
    try {
      JsonNode told = mapper.readTree(text);
      if (told.has("id")) {
        waiting.remove(told.path("id").asInt()).complete(told);
        return;
      }
      String method = told.path("method").asText();
      if (method.equals("Runtime.exceptionThrown") || method.equals("Log.entryAdded") || method.equals("Runtime.consoleAPICalled") || method.equals("Audits.issueAdded")) {
        complaints.add(text);
      } else if (method.equals("Network.requestWillBeSent")) {
        requests.add(told.path("params").path("request").path("url").asText());
      }
    } catch (IOException e) {
      complaints.add(e.toString());
    }
  }

  @Override
  public void close() {
    socket.abort();
    process.destroyForcibly();
    process.onExit().completeOnTimeout(process, 10, TimeUnit.SECONDS).join();
    try (Stream<Path> files = Files.walk(profile)) {
      files.sorted(java.util.Comparator.reverseOrder()).forEach(f -> f.toFile().delete());
    } catch (IOException | java.io.UncheckedIOException e) {
      profile.toFile().deleteOnExit(); // a process of the browser's still writes there
    }
  }
}
