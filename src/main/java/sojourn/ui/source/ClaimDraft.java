package sojourn.ui.source;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sojourn.model.Encounter;
import sojourn.model.EntityId;
import sojourn.model.Person;
import sojourn.model.PersonId;
import sojourn.model.Place;
import sojourn.model.PlaceId;
import sojourn.model.Snapshot;
import sojourn.model.SourceId;
import sojourn.model.SourceMark;
import sojourn.model.Visit;
import sojourn.model.claim.MentionKind;
import sojourn.model.text.Span;
import sojourn.session.TypedDate;

/**
 * What marked words of a source may tell, for somebody to complete: who and whom they name, where and when.
 *
 * @param visit whether a visit is to be added; else a meeting
 * @param traveller the source's traveller; empty where it has none
 * @param person the first other person whom the words name; empty where they name none
 * @param place the place named in the words or last before them, null where it is none of the collection's
 * @param placeWords how the words name it; empty where they do not
 * @param date as it stands in the words, where it can be typed so; else empty
 */
record ClaimDraft(
    boolean visit, SourceId source, Span words, String quote, String traveller, String person, @Nullable Place place, String placeWords, String date) {

  /** A day as most texts write it. */
  private static final Pattern DATE = Pattern.compile("\\d{1,2}(?:st|nd|rd|th)? \\p{Lu}\\p{L}+,? \\d{4}|\\p{Lu}\\p{L}+ \\d{1,2}, \\d{4}");

  static ClaimDraft of(boolean visit, SourcePage page, Span words) {
    Snapshot snapshot = page.snapshot();
    List<SourceMark> inside = page.source().marks().stream().filter(m -> words.overlaps(m.span())).sorted(Comparator.comparing(SourceMark::span)).toList();
    String traveller = traveller(page);
    String quote = page.text().quote(words);
    String person =
        Stream.concat(marked(inside, snapshot), called(quote, snapshot)).map(Person::name).filter(name -> !name.equals(traveller)).findFirst().orElse("");
    SourceMark where = inside.stream().filter(m -> m.kind() == MentionKind.PLACE).findFirst().orElse(visit ? null : before(page, words));
    Place marked = where == null ? null : place(snapshot, where.names());
    Place place = marked != null && where != null && words.overlaps(where.span()) ? marked : named(quote, snapshot).orElse(marked);
    String placeWords = where == null || !words.overlaps(where.span()) ? "" : page.text().quote(where.span());
    Stream<String> dates = inside.stream().filter(m -> m.kind() == MentionKind.DATE).map(m -> page.text().quote(m.span()));
    String date = Stream.concat(dates, DATE.matcher(quote).results().map(MatchResult::group)).map(ClaimDraft::bare).filter(d -> TypedDate.of(d).isPresent()).findFirst().orElse("");
    return new ClaimDraft(visit, page.source().id(), words, quote, traveller, person, place, placeWords, date);
  }

  /** A place of the collection that the words name, where nobody marked it. */
  private static Optional<Place> named(String quote, Snapshot snapshot) {
    return snapshot.places().values().stream().filter(p -> Pattern.compile("\\b" + Pattern.quote(p.name()) + "\\b").matcher(quote).find()).findFirst();
  }

  private static String bare(String date) {
    return date.replaceAll("\\s+", " ").replaceFirst("^(?i)(on|in) ", "");
  }

  private static Stream<Person> marked(List<SourceMark> marks, Snapshot snapshot) {
    return marks.stream().flatMap(m -> m.names() instanceof PersonId p ? Optional.ofNullable(snapshot.people().get(p)).stream() : Stream.empty());
  }

  /** Whom the words call by full or family name, where nobody marked it. */
  private static Stream<Person> called(String quote, Snapshot snapshot) {
    Set<String> words = new HashSet<>(List.of(quote.split("[^\\p{L}'’-]+", -1)));
    return snapshot.people().values().stream().filter(p -> words.contains(p.name().substring(p.name().lastIndexOf(' ') + 1)));
  }

  /** Whose journeys the source tells most of. */
  private static String traveller(SourcePage page) {
    Snapshot snapshot = page.snapshot();
    Map<String, Long> told =
        page.statements().stream()
            .map(s -> traveller(snapshot, s.says()))
            .filter(id -> id != null && snapshot.people().containsKey(id))
            .map(id -> snapshot.people().get(id))
            .collect(Collectors.groupingBy(p -> p == null ? "" : p.name(), java.util.TreeMap::new, Collectors.counting()));
    return told.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse("");
  }

  private static @Nullable PersonId traveller(Snapshot snapshot, EntityId says) {
    Visit visit = snapshot.visits().get(says);
    Encounter encounter = snapshot.encounters().get(says);
    return visit != null ? visit.traveller() : encounter != null ? encounter.traveller() : null;
  }

  private static @Nullable SourceMark before(SourcePage page, Span words) {
    return page.source().marks().stream()
        .filter(m -> m.kind() == MentionKind.PLACE && m.names() != null && m.span().end() <= words.start())
        .max(Comparator.comparing(SourceMark::span))
        .orElse(null);
  }

  private static @Nullable Place place(Snapshot snapshot, @Nullable EntityId id) {
    return id instanceof PlaceId place ? snapshot.places().get(place) : null;
  }
}
