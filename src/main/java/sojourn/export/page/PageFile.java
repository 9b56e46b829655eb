package sojourn.export.page;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import sojourn.export.MapImageSettings;
import sojourn.export.data.part.Pace;
import sojourn.export.data.part.Portion;
import sojourn.model.Visit;
import sojourn.model.VisitId;

/**
 * A collection as one HTML page: map, timeline, people and quotes are in it as they are shown; a short script of our own links them. Its content policy
 * forbids all but that script and style, by their hashes, so that a document can put nothing into it that runs. Without scripts it still reads and prints.
 */
public final class PageFile {

  private final Portion portion;
  private final PageWords words;
  private final Writer out;
  private final Map<VisitId, Integer> numbers;

  private PageFile(Portion portion, Writer out) {
    this.portion = portion;
    this.out = out;
    words = new PageWords(portion);
    numbers = PageMap.numbers(portion);
  }

  public static List<String> write(Portion portion, OutputStream stream, Pace pace) throws IOException {
    Writer out = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
    new PageFile(portion, out).page(pace);
    out.flush();
    return List.of();
  }

  private void page(Pace pace) throws IOException {
    String style = resource("page.css");
    String script = resource("page.js");
    MapImageSettings about = MapImageSettings.describing(portion.shown(), portion.shown().visits().keySet(), 1000, 620);
    out.write("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
    out.write("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; script-src '" + hash(script) + "'; style-src '" + hash(style) + "'; base-uri 'none'; form-action 'none'\">\n");
    out.write("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"referrer\" content=\"no-referrer\">\n<meta name=\"generator\" content=\"Sojourn\">\n");
    out.write("<title>" + PageWords.safe(about.title()) + "</title>\n<style>" + style + "</style>\n</head>\n<body>\n");
    out.write("<header><a class=\"unseen skip\" href=\"#visits\">" + PageWords.safe(words.of("page.skip")) + "</a><h1>" + PageWords.safe(about.title()) + "</h1>");
    out.write("<p>" + PageWords.safe(about.subtitle()) + (portion.whole() ? "" : " · " + PageWords.safe(words.of("page.part", portion.extent()))) + "</p>");
    out.write("<p class=\"keys\">" + words.of("page.keys") + "</p></header>\n<main>\n");
    pace.step(0, 4);
    section("map", "page.map");
    out.write(new PageMap(portion, words, numbers).svg());
    out.write("</section>\n");
    section("time", "page.time");
    out.write(new PageTimeline(portion, words, numbers).svg());
    long undated = portion.shown().visits().values().stream().filter(v -> v.stay() == null).count();
    out.write((undated == 0 ? "" : "<p class=\"faint\">" + PageWords.safe(words.of("page.undated", undated)) + "</p>") + "</section>\n");
    PageLists lists = new PageLists(portion, words, numbers, out);
    section("people", "page.people");
    lists.people();
    out.write("</section>\n");
    section("visits", "page.visits");
    lists.visits();
    out.write("</section>\n</main>\n<div id=\"said\" class=\"unseen\" role=\"status\" aria-live=\"polite\"></div>\n");
    String credit = ResourceBundle.getBundle("strings.map", Locale.ROOT).getString("map.image.credit");
    out.write("<footer>" + PageWords.safe(credit) + "</footer>\n<script type=\"application/json\" id=\"data\">" + data() + "</script>\n");
    out.write("<script>" + script + "</script>\n</body>\n</html>\n");
  }

  private void section(String id, String title) throws IOException {
    out.write("<section id=\"" + id + "\" aria-labelledby=\"" + id + "-title\"><h2 id=\"" + id + "-title\">" + PageWords.safe(words.of(title)) + "</h2>");
  }

  /** What the script says aloud; no character in it ends the element that holds it. */
  private String data() throws IOException {
    JsonMapper mapper = JsonMapper.builder().build();
    ObjectNode data = mapper.createObjectNode();
    ArrayNode visits = data.putArray("visits");
    for (Visit visit : portion.shown().visits().values()) {
      visits.add(words.visit(visit));
    }
    data.putObject("words").put("none", words.of("page.said.none")).put("many", words.of("page.said.many"));
    return mapper.writeValueAsString(data).replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026");
  }

  private static String hash(String content) {
    try {
      return "sha256-" + Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = PageFile.class.getResourceAsStream("/page/" + name)) {
      if (in == null) {
        throw new IllegalStateException("page/" + name + " is missing from the program");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
