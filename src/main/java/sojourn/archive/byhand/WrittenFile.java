package sojourn.archive.byhand;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sojourn.model.SojournException;

/**
 * A file in the reading format: one document, or an array of documents.
 *
 * @param name the file's own name
 */
public record WrittenFile(String name, List<JsonNode> documents) {

  private static final List<String> TEXTS = List.of(".txt", ".text", ".md", ".html", ".htm", ".xhtml", ".pdf", ".docx", ".odt", ".rtf", ".eml", ".epub", ".xml", ".tei");

  public WrittenFile {
    documents = List.copyOf(documents);
  }

  /** Whether a file's ending is that of the format. */
  public static boolean named(String file) {
    return file.toLowerCase(Locale.ROOT).endsWith(".json");
  }

  /** Reads a file. Fails with a sentence that names the line where it is no JSON, or that says what else it is. */
  public static WrittenFile parse(String name, byte[] bytes) throws SojournException {
    JsonNode tree;
    try {
      tree = JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build().readTree(bytes);
    } catch (JsonProcessingException e) {
      String line = e.getLocation() == null ? "" : " in line " + e.getLocation().getLineNr();
      throw new SojournException("'%s' is no JSON%s: %s.".formatted(name, line, plain(e.getOriginalMessage())), e);
    } catch (IOException e) {
      throw new SojournException("'%s' cannot be decoded: save it as UTF-8.".formatted(name), e);
    }
    List<JsonNode> documents = new ArrayList<>();
    (tree.isArray() ? tree : List.of(tree)).forEach(documents::add);
    if (documents.isEmpty() || !documents.stream().allMatch(d -> d.path("document").isObject())) {
      throw new SojournException(
          "'%s' is not in the reading format: each of its documents must be an object with \"document\", \"visits\", \"encounters\" and \"people\"."
              .formatted(name));
    }
    return new WrittenFile(name, documents);
  }

  private static String plain(@Nullable String message) {
    String words = message == null ? "it cannot be understood" : message.replaceAll("\\s+", " ").strip();
    return words.endsWith(".") ? words.substring(0, words.length() - 1) : words;
  }

  /** The file that holds a document's text, among those that lie beside this one. */
  public Optional<String> text(JsonNode document, Predicate<String> beside) {
    String own = own(document);
    String bare = own.replaceAll("\\.[A-Za-z0-9]{1,5}$", "");
    Stream<String> byThis = documents.size() == 1 ? texts(stem(name)) : Stream.of();
    return Stream.of(byThis, Stream.of(own), texts(bare), texts(own)).flatMap(s -> s).filter(n -> !n.isBlank() && beside.test(n)).findFirst();
  }

  /** Files that may hold the text of a file in this format that cannot be understood. */
  public static List<String> textsBeside(String json) {
    return texts(stem(json)).toList();
  }

  /** The name that a document says it has, without folders. */
  static String own(JsonNode document) {
    String name = document.path("document").path("name").asText("");
    return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
  }

  private static String stem(String file) {
    return file.substring(0, file.length() - ".json".length());
  }

  private static Stream<String> texts(String stem) {
    return TEXTS.stream().map(ending -> stem + ending);
  }
}
