package sojourn.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import sojourn.model.PlaceId;
import sojourn.model.SourceId;
import sojourn.model.claim.Mention;
import sojourn.model.claim.MentionKind;
import sojourn.model.text.Evidence;
import sojourn.model.text.FixedText;
import sojourn.model.text.Span;

/**
 * The evidence of a claim as one short text, {@code rule start end;rule start end}, and the mentions of a source likewise. Quotes are not kept twice:
 * they are taken from the source's text. What does not fit is not packed, and is kept in rows.
 */
final class PackedWords {

  private static final Pattern PLAIN = Pattern.compile("[^\\s;]+");

  private final SourceId source;
  private final PointIndex text;

  PackedWords(SourceId source, FixedText text) {
    this.source = source;
    this.text = new PointIndex(text.value());
  }

  /** Evidence as text; null where it is to be kept in rows. */
  @Nullable String pack(List<Evidence> evidence) {
    StringBuilder out = new StringBuilder();
    for (Evidence e : evidence) {
      if (!PLAIN.matcher(e.rule()).matches() || !e.quote().equals(text.quote(e.span()))) {
        return null;
      }
      out.append(out.isEmpty() ? "" : ";").append(e.rule()).append(' ').append(e.span().start()).append(' ').append(e.span().end());
    }
    return out.toString();
  }

  /** Evidence from its text. Fails where it is none. */
  List<Evidence> evidence(String packed) throws SQLException {
    try {
      return read(packed);
    } catch (NumberFormatException | IndexOutOfBoundsException e) {
      throw new SQLException("the words of a claim cannot be read: " + packed, e);
    }
  }

  private List<Evidence> read(String packed) {
    List<Evidence> found = new ArrayList<>(3);
    for (int at = 0; at < packed.length(); ) {
      int end = next(packed, ';', at);
      int first = packed.indexOf(' ', at);
      int second = packed.indexOf(' ', first + 1);
      Span span = new Span(number(packed, first + 1, second), number(packed, second + 1, end));
      found.add(new Evidence(source, span, text.quote(span), packed.substring(at, first)));
      at = end + 1;
    }
    return found;
  }

  /** Mentions as text; null where they are to be kept in rows. */
  static @Nullable String packMentions(List<Mention> mentions) {
    StringBuilder out = new StringBuilder();
    for (Mention mention : mentions) {
      PlaceId place = mention.place();
      String where = place == null ? "-" : place.value();
      String when = mention.edtf() == null ? "-" : mention.edtf();
      if (where.indexOf('\t') >= 0 || where.indexOf('\n') >= 0 || where.equals("-") != (place == null)) {
        return null;
      }
      out.append(mention.kind()).append('\t').append(mention.span().start()).append('\t').append(mention.span().end()).append('\t');
      out.append(mention.person()).append('\t').append(when).append('\t').append(where).append('\n');
    }
    return out.toString();
  }

  /** Mentions from their text. Fails where it is none. */
  static List<Mention> mentions(String packed) throws SQLException {
    try {
      return readMentions(packed);
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      throw new SQLException("the mentions of a source cannot be read", e);
    }
  }

  private static List<Mention> readMentions(String packed) {
    List<Mention> found = new ArrayList<>();
    for (int at = 0; at < packed.length(); ) {
      int end = next(packed, '\n', at);
      String[] parts = packed.substring(at, end).split("\t", -1);
      Span span = new Span(Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
      PlaceId place = parts[5].equals("-") ? null : new PlaceId(parts[5]);
      found.add(new Mention(span, MentionKind.valueOf(parts[0]), Integer.parseInt(parts[3]), place, parts[4].equals("-") ? null : parts[4]));
      at = end + 1;
    }
    return found;
  }

  private static int next(String packed, char mark, int from) {
    int at = packed.indexOf(mark, from);
    return at < 0 ? packed.length() : at;
  }

  private static int number(String packed, int from, int to) {
    return Integer.parseInt(packed, from, to, 10);
  }
}
