package sojourn.export.page;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import sojourn.export.data.part.Portion;
import sojourn.export.data.part.XmlOut;
import sojourn.model.Person;
import sojourn.model.PersonId;
import sojourn.model.Tenure;
import sojourn.model.Visit;
import sojourn.model.time.DateStyle;

/** The words of the page: its own from the strings, those of the collection always as text and never as markup. */
final class PageWords {

  private final ResourceBundle strings = ResourceBundle.getBundle("strings.page", Locale.ROOT);
  private final Portion portion;

  PageWords(Portion portion) {
    this.portion = portion;
  }

  /** One of the page's own sentences. */
  String of(String key, Object... values) {
    return values.length == 0 ? strings.getString(key) : new MessageFormat(strings.getString(key), Locale.ENGLISH).format(values);
  }

  /** Text for between tags and within quoted attributes. */
  static String safe(String text) {
    return XmlOut.escaped(text, true).replace("&#10;", " ").replace("&#9;", " ");
  }

  /** "Ban Ki-moon in Paris, 25 June 2007; met Nicolas Sarkozy". */
  String visit(Visit visit) {
    String met = portion.met(visit).stream().map(e -> portion.name(e.person())).distinct().collect(Collectors.joining(", "));
    String where = of("page.visit", portion.name(visit.traveller()), portion.placeName(visit.place()), dates(visit));
    String status = visit.status().counts() ? "" : ", " + visit.status().name().toLowerCase(Locale.ROOT);
    return where + status + (met.isEmpty() ? "" : of("page.met", met));
  }

  static String dates(Visit visit) {
    return DateStyle.LONG.stay(visit.start(), visit.end());
  }

  /** "President, FR". */
  String offices(PersonId id) {
    Person person = portion.person(id);
    List<Tenure> tenures = person == null ? List.of() : person.tenures();
    return tenures.stream().map(t -> t.role() + (t.of() == null ? "" : ", " + t.of())).distinct().limit(3).collect(Collectors.joining("; "));
  }

  int hue(PersonId id) {
    Person person = portion.person(id);
    return person == null ? 0 : Math.floorMod(person.hue(), 12);
  }
}
