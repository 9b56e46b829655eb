package sojourn.export;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sojourn.model.SojournException;

/** Compares readings in the reading format with gold files, row by row: the figures by which a reader is judged. */
public final class Score {

  private static final List<String> COUNTED = List.of("visits", "visits+dates", "encounters", "encounters+date", "people", "roles");
  private static final List<String> SHARED = List.of("kind", "encounter place", "topics", "evidence");
  private static final int LONGEST_EVIDENCE = 600;

  private final ObjectMapper mapper = new ObjectMapper();
  private final @Nullable Path texts;
  private final Map<String, int[]> counts = new LinkedHashMap<>();
  private final Map<String, int[]> shares = new LinkedHashMap<>();
  private final Map<String, List<String>> notes = new LinkedHashMap<>();

  /** {@code texts} is the folder of the documents, by which evidence is checked; null leaves that out. */
  private Score(@Nullable Path texts) {
    this.texts = texts;
    COUNTED.forEach(k -> counts.put(k, new int[3]));
    SHARED.forEach(k -> shares.put(k, new int[2]));
  }

  /** Scores a file of readings against a folder with one gold file a document. */
  public static ScoreSheet of(Path gold, Path output, @Nullable Path texts) throws SojournException {
    Score score = new Score(texts);
    JsonNode said = score.read(output);
    List<Path> files;
    try (Stream<Path> list = Files.list(gold)) {
      files = list.filter(f -> f.getFileName().toString().endsWith(".json")).sorted().toList();
    } catch (IOException e) {
      throw new SojournException("'%s' cannot be listed: give the folder that holds the gold files.".formatted(gold), e);
    }
    if (files.isEmpty()) {
      throw new SojournException("There is no gold in '%s': it must hold one .json file a document.".formatted(gold));
    }
    Map<String, JsonNode> byName = new TreeMap<>();
    said.forEach(d -> byName.put(d.path("document").path("name").asText(), d));
    for (Path file : files) {
      JsonNode one = score.read(file);
      String name = one.path("document").path("name").asText();
      score.document(name, one, byName.getOrDefault(name, score.mapper.createObjectNode()));
    }
    return new ScoreSheet(score.counts, score.shares, files.size(), score.notes);
  }

  private JsonNode read(Path file) throws SojournException {
    try {
      return mapper.readTree(Files.readString(file, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new SojournException("'%s' cannot be read as JSON.".formatted(file), e);
    }
  }

  private void document(String name, JsonNode gold, JsonNode said) throws SojournException {
    List<String> log = new ArrayList<>();
    notes.put(name, log);
    visits(gold, said, log);
    encounters(gold, said, log);
    topics(gold, said);
    people(gold, said, log);
    evidence(said, text(name));
  }

  private @Nullable String text(String name) throws SojournException {
    Path file = texts == null ? null : texts.resolve(name);
    if (file == null || !Files.exists(file) || !name.matches(".*\\.(?:txt|md)")) {
      return null;
    }
    try {
      String text = Files.readString(file, StandardCharsets.UTF_8);
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (IOException e) {
      throw new SojournException("'%s' cannot be read as UTF-8.".formatted(file), e);
    }
  }

  private void visits(JsonNode gold, JsonNode said, List<String> log) {
    ScoreMatch.Agreement agree = ScoreMatch::sameVisit;
    ScoreMatch match = new ScoreMatch(gold.path("visits"), said.path("visits"), agree);
    int wrong = 0;
    for (ScoreMatch.Pair pair : match.required()) {
      if (!agree.test(pair.gold(), pair.said(), true)) {
        wrong++;
        log.add("visit dates: " + ScoreMatch.brief(pair.gold(), "place", "start", "end", "status") + " said " + ScoreMatch.brief(pair.said(), "place", "start", "end", "status"));
      }
    }
    tally("visits", match, 0);
    tally("visits+dates", match, wrong);
    match.missed().forEach(m -> log.add("visit missed: " + ScoreMatch.brief(m, "place", "start", "end")));
    match.spurious().forEach(m -> log.add("visit spurious: " + ScoreMatch.brief(m, "traveller", "place", "start", "end", "status")));
  }

  private void encounters(JsonNode gold, JsonNode said, List<String> log) {
    ScoreMatch.Agreement agree = ScoreMatch::sameEncounter;
    ScoreMatch match = new ScoreMatch(gold.path("encounters"), said.path("encounters"), agree);
    int wrong = 0;
    for (ScoreMatch.Pair pair : match.required()) {
      if (!agree.test(pair.gold(), pair.said(), true)) {
        wrong++;
        log.add("encounter date: " + ScoreMatch.brief(pair.gold(), "person", "date") + " said " + ScoreMatch.brief(pair.said(), "date"));
      }
      share("kind", ScoreMatch.texts(pair.gold().path("kind")).contains(pair.said().path("kind").asText()));
      List<String> places = ScoreMatch.texts(pair.gold().path("place"));
      if (!places.isEmpty() && !places.equals(List.of(""))) {
        share("encounter place", ScoreMatch.folded(places).contains(ScoreMatch.fold(pair.said().path("place").asText(""))));
      }
    }
    tally("encounters", match, 0);
    tally("encounters+date", match, wrong);
    match.missed().forEach(m -> log.add("encounter missed: " + ScoreMatch.brief(m, "person", "date")));
    match.spurious().forEach(m -> log.add("encounter spurious: " + ScoreMatch.brief(m, "traveller", "person", "date", "kind")));
  }

  private void topics(JsonNode gold, JsonNode said) {
    List<String> heard = new ArrayList<>();
    said.path("encounters").forEach(e -> e.path("topics").forEach(t -> heard.add(ScoreMatch.fold(t.asText()))));
    String all = String.join(" | ", heard);
    gold.path("topics").forEach(t -> share("topics", all.contains(ScoreMatch.fold(t.asText()))));
  }

  private void people(JsonNode gold, JsonNode said, List<String> log) {
    ScoreMatch match = new ScoreMatch(gold.path("people"), said.path("people"), (g, s, strict) -> ScoreMatch.samePerson(g.path("name"), s.path("name").asText()));
    tally("people", match, 0);
    int[] roles = counts.computeIfAbsent("roles", k -> new int[3]);
    for (ScoreMatch.Pair pair : match.required()) {
      if (ScoreMatch.given(pair.gold().path("role"))) {
        boolean right = ScoreMatch.sameRole(pair.gold(), pair.said());
        roles[0] += right ? 1 : 0;
        roles[1] += right ? 0 : 1;
        roles[2] += right ? 0 : 1;
        if (!right) {
          log.add("role: " + ScoreMatch.brief(pair.gold(), "name", "role", "of") + " said " + ScoreMatch.brief(pair.said(), "role", "of"));
        }
      }
    }
    match.missed().forEach(m -> roles[2] += ScoreMatch.given(m.path("role")) ? 1 : 0);
    match.missed().forEach(m -> log.add("person missed: " + ScoreMatch.brief(m, "name")));
    match.spurious().forEach(m -> log.add("person spurious: " + ScoreMatch.brief(m, "name")));
  }

  private void evidence(JsonNode said, @Nullable String text) {
    for (String kind : List.of("visits", "encounters", "people")) {
      for (JsonNode row : said.path(kind)) {
        String name = kind.equals("visits") ? "" : row.has("person") ? row.path("person").asText() : row.path("name").asText();
        share("evidence", sound(row.path("evidence"), name, text));
      }
    }
  }

  private static boolean sound(JsonNode ranges, String name, @Nullable String text) {
    if (ranges.isEmpty() || text == null) {
      return !ranges.isEmpty();
    }
    int length = text.codePointCount(0, text.length());
    StringBuilder quotes = new StringBuilder();
    for (JsonNode range : ranges) {
      int from = range.path(0).asInt();
      int to = range.path(1).asInt();
      if (from < 0 || from >= to || to > length || to - from > LONGEST_EVIDENCE) {
        return false;
      }
      quotes.append(text, text.offsetByCodePoints(0, from), text.offsetByCodePoints(0, to)).append(' ');
    }
    List<String> words = List.of(ScoreMatch.fold(quotes.toString()).split(" ", -1));
    return name.isEmpty() || Stream.of(ScoreMatch.fold(name).split(" ", -1)).anyMatch(words::contains);
  }

  private void tally(String measure, ScoreMatch match, int wrong) {
    int[] c = counts.computeIfAbsent(measure, k -> new int[3]);
    c[0] += match.required().size() - wrong;
    c[1] += match.spurious().size() + wrong;
    c[2] += match.missed().size() + wrong;
  }

  private void share(String measure, boolean right) {
    int[] c = shares.computeIfAbsent(measure, k -> new int[2]);
    c[0] += right ? 1 : 0;
    c[1]++;
  }
}
