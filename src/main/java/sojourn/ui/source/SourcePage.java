package sojourn.ui.source;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import sojourn.model.EntityId;
import sojourn.model.Person;
import sojourn.model.PersonId;
import sojourn.model.Place;
import sojourn.model.Snapshot;
import sojourn.model.Source;
import sojourn.model.SourceMark;
import sojourn.model.Visit;
import sojourn.model.VisitStatus;
import sojourn.model.text.FixedText;
import sojourn.model.text.Span;
import sojourn.session.Visible;
import sojourn.ui.control.Strings;

/**
 * A source as a page of ours. Its text is escaped character by character, so that whatever a document holds stays words: no element, no
 * attribute and no script of it comes into being, and the page's policy refuses every resource and script besides.
 *
 * @param pieces the text in order; the page holds each as one element that bears its number
 * @param hue of the traveller, in which places are underlined
 */
record SourcePage(Source source, List<Piece> pieces, List<Statement> statements, int hue, Snapshot snapshot) {

  private static final Pattern COLUMNS = Pattern.compile("\\t|\\S {3,}");

  /** The beginning of a source, or all of it. */
  static SourcePage of(Source source, Visible visible) {
    return of(source, Told.by(source.id(), visible.snapshot()), TextPart.around(source.text(), 0), visible);
  }

  /** A part of a source. */
  static SourcePage of(Source source, Told told, TextPart part, Visible visible) {
    List<Statement> statements = told.in(part.span(), visible);
    List<SourceMark> marks = part.whole() ? source.marks() : source.marks().stream().filter(m -> m.span().overlaps(part.span())).toList();
    List<Piece> pieces = Pieces.of(source.text(), part.span(), marks, statements);
    return new SourcePage(source, pieces, statements, travellerHue(statements, visible), visible.snapshot());
  }

  /** The statements on what counts: all but those on passages. */
  List<Statement> counting() {
    return statements.stream().filter(s -> Optional.ofNullable(snapshot.visits().get(s.says())).map(v -> v.status().counts()).orElse(true)).toList();
  }

  /** Whether the source tells of something that counts. */
  boolean tells() {
    return !counting().isEmpty();
  }

  private static int travellerHue(List<Statement> statements, Visible visible) {
    for (Statement statement : statements) {
      Visit visit = visible.snapshot().visits().get(statement.says());
      Person traveller = visit == null ? null : visible.snapshot().people().get(visit.traveller());
      if (traveller != null) {
        return traveller.hue();
      }
    }
    return 0;
  }

  /** The whole page in our style sheet, in a theme ({@code light} or {@code dark}) and a size of type in pixels. */
  String html(String style, String theme, double size) {
    StringBuilder html = new StringBuilder(pieces.size() * 48 + source.text().value().length());
    html.append("<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\">")
        .append("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">")
        .append("<style>")
        .append(style)
        .append("</style></head><body class=\"")
        .append(theme)
        .append("\" style=\"font-size:")
        .append(size)
        .append("px;line-height:")
        .append(lineHeight(size))
        .append("px\"><main>");
    int line = -1;
    for (Piece piece : pieces) {
      if (piece.line() != line) {
        html.append(line < 0 ? "" : "</p>").append("<p dir=\"auto\" class=\"").append(shape(piece, line)).append("\">");
        line = piece.line();
      }
      html.append("<span id=\"s").append(piece.number()).append("\" class=\"").append(kind(piece)).append('"');
      apart(piece, html);
      html.append('>');
      escape(piece.text(), html);
      html.append("</span>");
    }
    return html.append(line < 0 ? "" : "</p>").append("</main></body></html>").toString();
  }

  /** Whether a line follows an empty one, and whether it is a row of columns whose spaces matter. */
  private String shape(Piece first, int before) {
    boolean columns = false;
    for (int i = first.number(); i < pieces.size() && pieces.get(i).line() == first.line() && !columns; i++) {
      columns = COLUMNS.matcher(pieces.get(i).text()).find();
    }
    return (before >= 0 && first.line() > before + 1 ? "gap" : "near") + (columns ? " columns" : "");
  }

  /** 19.5 at the usual 14. */
  static double lineHeight(double size) {
    return size * 19.5 / 14;
  }

  /** What stands in the margin beside words that tell of a passage, and what it is called while the pointer rests on them. */
  private void apart(Piece piece, StringBuilder html) {
    Visit passage = passage(piece);
    if (passage != null) {
      Place place = snapshot.placeOf(passage);
      html.append(" title=\"");
      escape(Strings.of("source").text("source.apart." + status(passage), place == null ? "" : place.name()), html);
      html.append('"');
      boolean begins = passage.evidence().stream().anyMatch(e -> e.source().equals(source.id()) && e.span().start() == piece.span().start());
      if (begins) {
        html.append(" data-p=\"").append(passage.status() == VisitStatus.PASSED ? "→" : passage.status() == VisitStatus.CANCELLED ? "×" : "…").append('"');
      }
    }
  }

  private static String status(Visit visit) {
    return visit.status().name().toLowerCase(Locale.ROOT);
  }

  /** The passage that words tell of, where they tell of nothing that counts; null for others. */
  @Nullable Visit passage(Piece piece) {
    Visit found = null;
    for (Statement statement : piece.statements()) {
      Visit visit = snapshot.visits().get(statement.says());
      if (visit == null || visit.status().counts()) {
        return null;
      }
      found = found == null ? visit : found;
    }
    return found;
  }

  /** The piece's lasting style classes: what it mentions, and whether it tells of a passage only. */
  String kind(Piece piece) {
    Visit passage = passage(piece);
    return mention(piece) + (passage == null ? "" : " apart " + status(passage));
  }

  private String mention(Piece piece) {
    SourceMark mark = piece.mark();
    if (mark == null) {
      return "t";
    }
    return switch (mark.kind()) {
      case PERSON -> "person h" + hueOf(mark.names());
      case PLACE -> "place h" + Math.floorMod(hue, 12);
      case DATE -> "date";
      case TRIGGER -> "trigger";
    };
  }

  private int hueOf(@Nullable EntityId id) {
    Person person = id instanceof PersonId p ? snapshot.people().get(p) : null;
    return person == null ? 0 : Math.floorMod(person.hue(), 12);
  }

  /** Appends a text so that a browser shows it and does nothing else with it. */
  static void escape(String text, StringBuilder out) {
    for (int at = 0; at < text.length(); ) {
      int c = text.codePointAt(at);
      at += Character.charCount(c);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        case '\'' -> out.append("&#39;");
        default -> append(shown(c) ? c : 0xFFFD, out);
      }
    }
  }

  /** Beyond the basic plane by number: the toolkit hands its web view such characters as two broken halves. */
  private static void append(int c, StringBuilder out) {
    if (Character.isBmpCodePoint(c)) {
      out.append((char) c);
    } else {
      out.append("&#").append(c).append(';');
    }
  }

  private static boolean shown(int c) {
    boolean control = (c < 0x20 && c != '\t') || (c >= 0x7F && c < 0xA0);
    boolean surrogate = c >= 0xD800 && c <= 0xDFFF;
    boolean noCharacter = (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
    return !(control || surrogate || noCharacter);
  }

  /** The pieces of a span. */
  List<Piece> within(Span span) {
    int low = 0;
    int high = pieces.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (pieces.get(middle).span().end() <= span.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    int end = low;
    while (end < pieces.size() && pieces.get(end).span().start() < span.end()) {
      end++;
    }
    return pieces.subList(low, end);
  }

  /** From a UTF-16 index in one piece to one in another, without the spaces at either end. */
  Span between(int first, int from, int last, int to) {
    int start = pieces.get(first).pointAt(from);
    int end = Math.max(start, pieces.get(last).pointAt(to));
    String words = source.text().quote(new Span(start, end));
    int lead = words.length() - words.stripLeading().length();
    int trail = words.length() - words.stripTrailing().length();
    return lead == words.length() ? new Span(start, start) : new Span(start + lead, end - trail);
  }

  /** What a click on a piece means: a person mentioned, else what the words state, else a place mentioned; null for plain words. */
  @Nullable EntityId meant(int number) {
    if (number < 0 || number >= pieces.size()) {
      return null;
    }
    Piece piece = pieces.get(number);
    EntityId named = piece.mark() == null ? null : piece.mark().names();
    if (named instanceof PersonId || piece.statements().isEmpty()) {
      return named;
    }
    return piece.statements().getFirst().says();
  }

  /** The text that offsets refer to. */
  FixedText text() {
    return source.text();
  }

  /** A name for the title line. */
  String title() {
    return source.title().isBlank() ? source.name() : source.title().strip();
  }

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "page of %s, %d pieces", source.name(), pieces.size());
  }
}
