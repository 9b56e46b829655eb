package sojourn.reading.intake;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import sojourn.model.SojournException;
import sojourn.model.text.Markup;
import sojourn.model.time.DateSpan;

/**
 * The text of a TEI edition as its author meant it (corrections, regular spellings and expansions in place of what they mend), without
 * notes, running titles and variants; its names and dates are kept as markup.
 */
final class Tei implements Xml.Listener {

  private static final Pattern ROOT = Pattern.compile("<(?:\\w+:)?(?:TEI|TEI\\.2|teiCorpus)[\\s>]");
  private static final Set<String> UNREAD =
      Set.of("note", "fw", "figDesc", "del", "sic", "orig", "abbr", "rdg", "gap", "index", "desc", "encodingDesc", "revisionDesc", "publicationStmt",
          "sourceDesc", "seriesStmt", "editionStmt", "extent", "respStmt", "facsimile", "standOff", "certainty", "correspContext");
  private static final Set<String> BLOCKS =
      Set.of("p", "head", "div", "div1", "div2", "div3", "lg", "opener", "closer", "salute", "signed", "dateline", "byline", "ab", "postscript", "epigraph",
          "titlePart", "docTitle", "docAuthor", "docDate", "docImprint", "argument", "trailer", "list", "table", "sp", "speaker", "stage", "quote", "cit", "figure",
          "front", "body", "back", "titlePage", "address");
  private static final Set<String> LINES = Set.of("l", "item", "row", "label", "addrLine");
  private static final Map<String, Markup.Kind> NAMES =
      Map.of("persName", Markup.Kind.PERSON, "placeName", Markup.Kind.PLACE, "settlement", Markup.Kind.PLACE, "country", Markup.Kind.PLACE, "geogName",
          Markup.Kind.PLACE, "date", Markup.Kind.DATE);
  private static final Pattern DAY = Pattern.compile("(?<day>-?\\d{4}(?:-\\d{2}(?:-\\d{2})?)?|--\\d{2}(?:-\\d{2})?)(?:T.*)?");

  private final TextAssembly out;
  /** One for each open element of the text that may be named; an element that names nothing stands as itself. */
  private final Deque<Optional<TextAssembly.Mark>> marks = new ArrayDeque<>();
  private final StringBuilder title = new StringBuilder();
  /** How many elements deep in the header; what is said there is no text. */
  private int header;
  private boolean titled;
  private boolean inTitle;
  private boolean sent;
  private @Nullable DateSpan day;

  private Tei(TextAssembly out) {
    this.out = out;
  }

  static boolean is(byte[] bytes) {
    String start = new String(bytes, 0, Math.min(bytes.length, 8192), StandardCharsets.ISO_8859_1).replace("\0", "");
    return ROOT.matcher(start).find();
  }

  static Extract read(String name, byte[] bytes) throws SojournException {
    Tei tei = new Tei(new TextAssembly(name));
    Xml.walk(name, bytes, tei);
    return tei.out.done().published(tei.day);
  }

  @Override
  public boolean begin(XMLStreamReader at) throws SojournException {
    String element = at.getLocalName();
    if (element.equals("teiHeader") || header > 0) {
      header++;
      return header(element, at);
    }
    if (UNREAD.contains(element) || (element.equals("seg") && "note".equals(Xml.attribute(at, "type")))) {
      return false;
    }
    switch (element) {
      case "text" -> title();
      case "lb" -> lineBreak("no".equals(Xml.attribute(at, "break")));
      case "pb" -> page(at);
      case "cell" -> { }
      default -> {
        block(element);
        mark(element, at);
      }
    }
    return true;
  }

  /** Of the header the title and the day of sending are wanted. */
  private boolean header(String element, XMLStreamReader at) {
    switch (element) {
      case "title" -> {
        inTitle = !titled;
        titled = true;
      }
      case "correspAction" -> sent = "sent".equals(Xml.attribute(at, "type"));
      case "date" -> {
        String value = edtf(at);
        if (sent && day == null && !value.isEmpty()) {
          day = DateSpan.parse(value).filter(DateSpan::bounded).orElse(null);
        }
      }
      default -> { }
    }
    boolean wanted = !UNREAD.contains(element);
    header -= wanted ? 0 : 1;
    return wanted;
  }

  private void title() throws SojournException {
    if (!title.toString().isBlank() && out.isEmpty()) {
      out.words(title);
      out.paragraph();
    }
  }

  private void lineBreak(boolean within) throws SojournException {
    if (!within) {
      out.words(" ");
      return;
    }
    out.join();
    if (out.last() == '-') {
      out.dropLast();
    }
  }

  private void page(XMLStreamReader at) throws SojournException {
    String label = Xml.attribute(at, "n");
    if (label != null && !label.isBlank() && label.length() < 20) {
      out.page(label.strip());
    }
    if (!"no".equals(Xml.attribute(at, "break"))) {
      out.words(" ");
    }
  }

  private void block(String element) {
    if (BLOCKS.contains(element)) {
      out.paragraph();
    } else if (LINES.contains(element)) {
      out.line();
    }
  }

  private void mark(String element, XMLStreamReader at) {
    Markup.Kind kind = kind(element, at);
    if (kind != null) {
      marks.push(Optional.of(out.open(kind, kind == Markup.Kind.DATE ? edtf(at) : "")));
    } else if (naming(element)) {
      marks.push(Optional.empty());
    }
  }

  private static Markup.@Nullable Kind kind(String element, XMLStreamReader at) {
    String type = String.valueOf(Xml.attribute(at, "type"));
    if (element.equals("name") || element.equals("rs")) {
      return type.equals("person") ? Markup.Kind.PERSON : type.equals("place") ? Markup.Kind.PLACE : null;
    }
    return NAMES.get(element);
  }

  private static boolean naming(String element) {
    return NAMES.containsKey(element) || element.equals("name") || element.equals("rs");
  }

  /** The day that attributes give, in EDTF; empty where they give none. */
  private static String edtf(XMLStreamReader at) {
    String when = part(at, "when");
    if (!when.isEmpty()) {
      return when;
    }
    String from = part(at, "from");
    String to = part(at, "to");
    if (!from.isEmpty() && !to.isEmpty()) {
      return checked(from + "/" + to);
    }
    String first = part(at, "notBefore");
    String last = part(at, "notAfter");
    return first.isEmpty() || last.isEmpty() ? "" : checked("[" + first + ".." + last + "]");
  }

  private static String part(XMLStreamReader at, String attribute) {
    String value = Xml.attribute(at, attribute);
    Matcher m = DAY.matcher(value == null ? "" : value.strip());
    if (!m.matches()) {
      return "";
    }
    String day = m.group("day");
    return checked(day.startsWith("--") ? "XXXX-" + day.substring(2) : day);
  }

  private static String checked(String edtf) {
    return DateSpan.parse(edtf).isPresent() ? edtf : "";
  }

  @Override
  public void end(String element) throws SojournException {
    if (header > 0) {
      header--;
      inTitle &= !element.equals("title");
      sent &= !element.equals("correspAction");
      return;
    }
    if (element.equals("cell")) {
      out.cell();
      return;
    }
    Optional<TextAssembly.Mark> open = naming(element) ? marks.poll() : null;
    if (open != null) {
      open.ifPresent(out::close);
    }
    block(element);
  }

  @Override
  public void words(String words) throws SojournException {
    if (inTitle) {
      title.append(words);
    } else if (header == 0) {
      out.words(words);
    }
  }
}
