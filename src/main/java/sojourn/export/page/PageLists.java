package sojourn.export.page;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import sojourn.export.data.part.Portion;
import sojourn.export.data.part.Provenance;
import sojourn.model.Encounter;
import sojourn.model.Occasion;
import sojourn.model.PersonId;
import sojourn.model.Source;
import sojourn.model.Visit;
import sojourn.model.VisitId;
import sojourn.model.text.Evidence;
import sojourn.model.time.DateStyle;

/** The lists of the page: people, and visits with the words of the sources. */
final class PageLists {

  private final Portion portion;
  private final PageWords words;
  private final Map<VisitId, Integer> numbers;
  private final Writer out;

  PageLists(Portion portion, PageWords words, Map<VisitId, Integer> numbers, Writer out) {
    this.portion = portion;
    this.words = words;
    this.numbers = numbers;
    this.out = out;
  }

  private record Known(PersonId id, TreeSet<Integer> travelled, TreeSet<Integer> met) {}

  /** Travellers first, then those met most often. */
  void people() throws IOException {
    Map<PersonId, Known> all = new LinkedHashMap<>();
    for (Visit visit : portion.shown().visits().values()) {
      known(all, visit.traveller()).travelled().add(numbers.get(visit.id()));
      for (Encounter e : portion.met(visit)) {
        known(all, e.person().equals(visit.traveller()) ? e.traveller() : e.person()).met().add(numbers.get(visit.id()));
      }
    }
    List<Known> sorted = new ArrayList<>(all.values());
    sorted.sort(Comparator.comparingInt((Known k) -> k.travelled().isEmpty() ? 1 : 0).thenComparingInt(k -> -k.travelled().size()).thenComparingInt(k -> -k.met().size()));
    out.write("<ul data-group=\"people\">");
    for (Known k : sorted) {
      TreeSet<Integer> visits = new TreeSet<>(k.travelled());
      visits.addAll(k.met());
      String list = visits.stream().map(String::valueOf).collect(Collectors.joining(" "));
      out.write("<li><button type=\"button\" class=\"person h" + words.hue(k.id()) + "\" data-v=\"" + list + "\" tabindex=\"0\" aria-pressed=\"false\">");
      out.write("<span class=\"dot\"></span><span>" + PageWords.safe(portion.name(k.id())));
      String offices = words.offices(k.id());
      out.write((offices.isEmpty() ? "" : "<small>" + PageWords.safe(offices) + "</small>") + "</span>");
      String count = k.travelled().isEmpty() ? words.of("page.person.met", k.met().size()) : words.of("page.person.visits", k.travelled().size());
      out.write("<span class=\"count\">" + PageWords.safe(count) + "</span></button></li>\n");
    }
    out.write("</ul>");
  }

  private static Known known(Map<PersonId, Known> all, PersonId id) {
    return all.computeIfAbsent(id, p -> new Known(p, new TreeSet<>(), new TreeSet<>()));
  }

  void visits() throws IOException {
    out.write("<ol data-group=\"visits\">");
    for (Visit visit : portion.shown().visits().values()) {
      String number = String.valueOf(numbers.get(visit.id()));
      out.write("<li><article class=\"visit\" data-v=\"" + number + "\" tabindex=\"0\" aria-label=\"" + PageWords.safe(words.visit(visit)) + "\">");
      String status = visit.status().counts() ? "" : " (" + visit.status().name().toLowerCase(Locale.ROOT) + ")";
      out.write("<h3>" + PageWords.safe(portion.placeName(visit.place()) + status));
      out.write(" <span>" + PageWords.safe(PageWords.dates(visit) + " · " + portion.name(visit.traveller())) + "</span></h3>");
      met(visit);
      for (Occasion o : portion.occasions(visit)) {
        out.write("<p class=\"met\"><i>" + PageWords.safe(o.name()) + "</i></p>");
      }
      for (Evidence e : visit.evidence()) {
        quote(e);
      }
      out.write("</article></li>\n");
    }
    out.write("</ol>");
  }

  private void met(Visit visit) throws IOException {
    for (Encounter e : portion.met(visit)) {
      PersonId other = e.person().equals(visit.traveller()) ? e.traveller() : e.person();
      String kind = e.kind().name().toLowerCase(Locale.ROOT);
      String when = e.date() == null ? "" : ", " + DateStyle.LONG.format(e.date());
      String about = e.topics().isEmpty() ? "" : ": " + String.join(", ", e.topics());
      String venue = e.venue() == null ? "" : ", " + e.venue();
      out.write("<p class=\"met\">" + PageWords.safe(portion.name(other)) + " (" + PageWords.safe(kind + venue + when) + ")" + PageWords.safe(about) + "</p>");
    }
  }

  private void quote(Evidence e) throws IOException {
    String page = Provenance.page(portion, e);
    Source source = portion.source(e.source());
    String from = (source == null || source.title().isBlank() ? portion.sourceName(e.source()) : source.title()) + (page.isEmpty() ? "" : ", " + page);
    out.write("<blockquote>“" + PageWords.safe(Provenance.oneLine(e.quote())) + "” <cite>" + PageWords.safe(from) + "</cite></blockquote>");
  }
}
