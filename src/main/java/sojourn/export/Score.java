package sojourn.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import sojourn.export.ScoreSheet.Judged;
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
  private final List<Judged> judged = new ArrayList<>();

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
    if (!said.isArray() || StreamSupport.stream(said.spliterator(), false).anyMatch(d -> !d.path("document").path("name").isTextual())) {
      throw new SojournException(
          "'%s' is not in the reading format: it must be an array with one object a document, as 'sojourn read FILE… --format json' prints it.".formatted(output));
    }
    Map<String, JsonNode> byName = new TreeMap<>();
    said.forEach(d -> byName.put(d.path("document").path("name").asText(), d));
    for (Path file : files) {
      JsonNode one = GoldFile.checked(file, score.read(file));
      String name = one.path("document").path("name").asText();
      score.document(name, one, byName.getOrDefault(name, score.mapper.createObjectNode()));
    }
    return new ScoreSheet(score.counts, score.shares, files.size(), score.notes, score.judged);
  }

  private JsonNode read(Path file) throws SojournException {
    try {
      return mapper.readTree(Files.readString(file, StandardCharsets.UTF_8));
    } catch (NoSuchFileException e) {
      throw new SojournException("There is no file '%s'.".formatted(file), e);
    } catch (JsonProcessingException e) {
      String where = e.getLocation() == null ? "" : " in line " + e.getLocation().getLineNr();
      throw new SojournException("'%s' cannot be read as JSON: the trouble is%s.".formatted(file, where.isEmpty() ? " in its beginning" : where), e);
    } catch (IOException e) {
      throw new SojournException("'%s' cannot be read as UTF-8 text.".formatted(file), e);
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
    List<ScoreMatch.Pair> wrong = match.required().stream().filter(p -> !agree.test(p.gold(), p.said(), true)).toList();
    tally("visits", match, 0);
    tally("visits+dates", match, wrong.size());
    judge("visits", match, pair -> wrong.contains(pair));
    match.missed().forEach(m -> log.add("visit missed: %s %s..%s".formatted(ScoreMatch.show(m, "place", "start", "end"))));
    match.spurious().forEach(m -> log.add("visit spurious: %s in %s %s..%s %s".formatted(ScoreMatch.show(m, "traveller", "place", "start", "end", "status"))));
    for (ScoreMatch.Pair pair : wrong) {
      String status = pair.gold().path("status").asText("made");
      String right = "visit dates: %s gold %s..%s ".formatted(ScoreMatch.show(pair.gold(), "place", "start", "end"));
      log.add(right + status + " said %s..%s %s".formatted(ScoreMatch.show(pair.said(), "start", "end", "status")));
    }
  }

  private void encounters(JsonNode gold, JsonNode said, List<String> log) {
    ScoreMatch.Agreement agree = ScoreMatch::sameEncounter;
    ScoreMatch match = new ScoreMatch(gold.path("encounters"), said.path("encounters"), agree);
    List<ScoreMatch.Pair> wrong = match.required().stream().filter(p -> !agree.test(p.gold(), p.said(), true)).toList();
    for (ScoreMatch.Pair pair : match.required()) {
      share("kind", ScoreMatch.texts(pair.gold().path("kind")).contains(pair.said().path("kind").asText()));
      List<String> places = ScoreMatch.texts(pair.gold().path("place"));
      if (!places.isEmpty() && !places.equals(List.of(""))) {
        share("encounter place", ScoreMatch.folded(places).contains(ScoreMatch.fold(pair.said().path("place").asText(""))));
      }
    }
    tally("encounters", match, 0);
    tally("encounters+date", match, wrong.size());
    judge("encounters", match, pair -> wrong.contains(pair));
    match.missed().forEach(m -> log.add("encounter missed: %s %s".formatted(ScoreMatch.show(m, "person", "date"))));
    match.spurious().forEach(m -> log.add("encounter spurious: %s – %s %s %s".formatted(ScoreMatch.show(m, "traveller", "person", "date", "kind"))));
    for (ScoreMatch.Pair pair : wrong) {
      String right = "encounter date: %s gold %s said ".formatted(ScoreMatch.show(pair.gold(), "person", "date"));
      log.add(right + ScoreMatch.show(pair.said().path("date")));
    }
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
    List<ScoreMatch.Pair> titled = match.required().stream().filter(p -> ScoreMatch.given(p.gold().path("role"))).toList();
    List<ScoreMatch.Pair> wrong = titled.stream().filter(p -> !ScoreMatch.sameRole(p.gold(), p.said())).toList();
    int missed = (int) match.missed().stream().filter(m -> ScoreMatch.given(m.path("role"))).count();
    int[] roles = counts.computeIfAbsent("roles", k -> new int[3]);
    roles[0] += titled.size() - wrong.size();
    roles[1] += wrong.size();
    roles[2] += wrong.size() + missed;
    judge("people", match, pair -> wrong.contains(pair));
    match.missed().forEach(m -> log.add("person missed: " + ScoreMatch.show(m.path("name"))));
    match.spurious().forEach(m -> log.add("person spurious: " + ScoreMatch.show(m.path("name"))));
    for (ScoreMatch.Pair pair : wrong) {
      String right = "role: %s gold %s/%s said ".formatted(ScoreMatch.show(pair.gold(), "name", "role", "of"));
      log.add(right + "%s/%s".formatted(ScoreMatch.show(pair.said(), "role", "of")));
    }
  }

  /** Keeps what became of each claim that the gold decides on. */
  private void judge(String kind, ScoreMatch match, Predicate<ScoreMatch.Pair> differs) {
    match.required().forEach(p -> judged.add(new Judged(kind, confidence(p.said()), true, !differs.test(p))));
    match.spurious().forEach(s -> judged.add(new Judged(kind, confidence(s), false, false)));
  }

  private static @Nullable Double confidence(JsonNode row) {
    JsonNode said = row.path("confidence");
    return said.isNumber() ? (Double) said.asDouble() : null;
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
