package sojourn;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import sojourn.model.EncounterKind;
import sojourn.model.Place;
import sojourn.model.SourceId;
import sojourn.model.VisitStatus;
import sojourn.model.claim.EncounterClaim;
import sojourn.model.claim.PersonClaim;
import sojourn.model.claim.Reading;
import sojourn.model.claim.VisitClaim;
import sojourn.model.text.Document;
import sojourn.model.text.Evidence;
import sojourn.model.text.FixedText;
import sojourn.model.text.Span;
import sojourn.model.time.DateSpan;

/**
 * Journeys that nobody made, always the same ones for a size: a few people travel and are met much more than the rest, as are a few towns; trips
 * come in bursts over two centuries. Each source is the journal of one traveller.
 */
final class MadeUpJourneys {

  private static final int SEED = 1873;
  private static final int VISITS_A_SOURCE = 20;
  private static final int MOST_PEOPLE = 5_000;
  private static final long FIRST_DAY = -62_000;
  private static final int DAYS = 73_000;
  private static final String[] GIVEN = {
    "Ada", "Bela", "Clara", "Dora", "Edith", "Felix", "Greta", "Hugo", "Ines", "Jonas", "Karl", "Lena", "Max", "Nora", "Otto", "Paula"
  };
  private static final String[] SYLLABLES = {
    "bar", "cor", "dal", "fen", "gri", "hol", "jen", "kas", "lor", "mun", "nar", "pel", "ros", "sel", "tor", "vin", "wes", "yar", "zan", "bru"
  };
  private static final String[] TOPICS = {"trade", "railways", "a treaty", "botany", "music", "loans", "schools", "harbours"};

  private static final List<EncounterKind> KINDS = List.of(EncounterKind.values());

  private final Random random = new Random(SEED);
  private final List<Place> places;
  private final int people;
  private final long[] bursts = new long[40];

  /** @param places where they go, the most visited first */
  MadeUpJourneys(List<Place> places, int visits) {
    this.places = List.copyOf(places);
    people = Math.clamp(visits / 20, 20, MOST_PEOPLE);
    for (int i = 0; i < bursts.length; i++) {
      bursts[i] = FIRST_DAY + random.nextInt(DAYS);
    }
  }

  /** Hands over one reading a source. */
  void make(int visits, int encounters, Consumer<Reading> take) {
    int visitsLeft = visits;
    int encountersLeft = encounters;
    int number = 0;
    while (visitsLeft > 0) {
      int here = Math.min(VISITS_A_SOURCE, visitsLeft);
      int met = visitsLeft == here ? encountersLeft : (int) ((long) encountersLeft * here / visitsLeft);
      take.accept(new Journal(number++).written(here, met));
      visitsLeft -= here;
      encountersLeft -= met;
    }
  }

  /** A number below {@code size}, small ones much likelier. */
  private int favoured(int size) {
    double u = random.nextDouble();
    return (int) Math.min(size - 1, Math.pow(size + 1.0, u * u * 0.35 + u * 0.65) - 1);
  }

  private static String name(int person) {
    int n = person * 7919 % 8000;
    String family = SYLLABLES[n % 20] + SYLLABLES[n / 20 % 20] + SYLLABLES[n / 400];
    return GIVEN[person % GIVEN.length] + " " + Character.toUpperCase(family.charAt(0)) + family.substring(1);
  }

  /** What one source tells. */
  private final class Journal {

    private final int number;
    private final StringBuilder text = new StringBuilder();
    private final List<int[]> spans = new ArrayList<>();
    private final Map<Integer, Integer> cast = new LinkedHashMap<>();
    private final Map<Integer, Integer> firstLine = new LinkedHashMap<>();

    Journal(int number) {
      this.number = number;
    }

    Reading written(int visits, int encounters) {
      int traveller = favoured(people);
      int own = person(traveller);
      List<Draft> drafts = new ArrayList<>();
      text.append("Journal ").append(number).append(" of ").append(name(traveller)).append(".\n\n");
      long day = bursts[random.nextInt(bursts.length)] + (long) (random.nextGaussian() * 900);
      int left = encounters;
      for (int v = 0; v < visits; v++) {
        day += v % 5 == 0 ? 30 + random.nextInt(200) : 1;
        Place place = places.get(favoured(places.size()));
        int length = 1 + (int) (random.nextDouble() * random.nextDouble() * 14);
        int line = line(DateSpan.day(day).edtf() + ": " + name(traveller) + " came to " + place.name() + ".");
        firstLine.putIfAbsent(own, line);
        Draft draft = new Draft(place, day, day + length, line, new ArrayList<>());
        int here = v == visits - 1 ? left : Math.min(left, (int) (random.nextDouble() * 2 * left / (visits - v)));
        for (int e = 0; e < here; e++) {
          int other = (traveller + 1 + favoured(people - 1)) % people;
          int met = person(other);
          int said = line("There " + name(traveller) + " met " + name(other) + " about " + TOPICS[(e + v) % TOPICS.length] + ".");
          firstLine.putIfAbsent(met, said);
          draft.met.add(new int[] {met, (int) (day - draft.from) + random.nextInt(length + 1), said, e + v});
        }
        left -= here;
        drafts.add(draft);
        day += length;
      }
      return reading(own, drafts);
    }

    private int person(int who) {
      return cast.computeIfAbsent(who, k -> cast.size());
    }

    private int line(String words) {
      int start = text.length();
      text.append(words);
      spans.add(new int[] {start, text.length()});
      text.append('\n');
      return spans.size() - 1;
    }

    private Reading reading(int own, List<Draft> drafts) {
      String whole = text.toString();
      Document document = new Document("journal-%06d.txt".formatted(number), new FixedText(whole), null);
      SourceId id = document.id();
      List<Evidence> lines =
          spans.stream().map(s -> new Evidence(id, new Span(s[0], s[1]), whole.substring(s[0], s[1]), "made up")).toList();
      List<PersonClaim> persons = new ArrayList<>();
      cast.forEach(
          (who, index) -> persons.add(new PersonClaim(name(who), List.of(), null, null, List.of(lines.get(firstLine.getOrDefault(index, 0))), 1)));
      List<VisitClaim> visits = new ArrayList<>();
      List<EncounterClaim> encounters = new ArrayList<>();
      for (Draft draft : drafts) {
        int visit = visits.size();
        DateSpan from = DateSpan.day(draft.from);
        visits.add(new VisitClaim(own, draft.place, from, DateSpan.day(draft.to), VisitStatus.MADE, List.of(lines.get(draft.line)), 0.9, List.of()));
        for (int[] met : draft.met) {
          DateSpan day = DateSpan.day(draft.from + met[1]);
          EncounterKind kind = KINDS.get(met[3] % KINDS.size());
          List<String> topics = List.of(TOPICS[met[3] % TOPICS.length]);
          encounters.add(new EncounterClaim(own, met[0], kind, day, draft.place, visit, null, topics, List.of(lines.get(met[2])), 0.9, List.of()));
        }
      }
      String title = "Journal " + number;
      return new Reading(document, title, null, Reading.BY_HAND, persons, visits, encounters, List.of(), List.of(), List.of());
    }
  }

  /** A visit with those met, each by person, day of the stay, line and number. */
  private record Draft(Place place, long from, long to, int line, List<int[]> met) {}
}
