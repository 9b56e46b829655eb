package sojourn.reading.journey;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import sojourn.model.Place;
import sojourn.model.text.Evidence;
import sojourn.model.time.DateShape;
import sojourn.model.time.DateSpan;
import sojourn.reading.mention.Unit;
import sojourn.reading.mention.UnitSentence;
import sojourn.reading.place.PlaceMention;
import sojourn.reading.rule.Effect;
import sojourn.reading.rule.Rules;
import sojourn.reading.text.BlockKind;

/** From a scene to journeys: chooses the travellers, follows each, and keeps visits, encounters and occasions. */
public final class JourneyReader {

  private final Rules rules;
  private final Function<Integer, Home> homes;
  private final HappeningFinder happenings;
  private final @Nullable Setting setting;

  JourneyReader(Rules rules, Function<Integer, Home> homes, @Nullable Setting setting) {
    this.setting = setting;
    this.rules = rules;
    this.homes = homes;
    this.happenings = new HappeningFinder(rules);
  }

  /** Reads a scene; {@code home} tells the country or seat of a person of the cast, {@code setting} what is known beforehand. */
  public static Journeys read(
      Scene scene,
      Days days,
      Rules rules,
      Function<Integer, Optional<String>> country,
      Function<Integer, Optional<Place>> seat,
      @Nullable Setting setting) {
    return new JourneyReader(rules, p -> new Home(country.apply(p).orElse(null), seat.apply(p).orElse(null)), setting).journeys(scene, days);
  }

  private Journeys journeys(Scene scene, Days days) {
    int hero = new Lives(scene, rules.words()).hero();
    Travellers travellers = new Travellers(scene, homes, hero);
    boolean writer = setting == null && scene.cast().writer() >= 0;
    Trail trail = new Trail(happenings.triggers());
    int main;
    List<Happening> first = List.of();
    if (writer) {
      main = scene.cast().writer();
    } else if (setting != null) {
      main = setting.traveller();
    } else {
      Focus nobody = new Focus(scene, -1, false, hero);
      first = happenings.find(scene, nobody, false, trail);
      main = travellers.protagonist(first);
    }
    Journeys journeys = new Journeys(main, writer, trail);
    if (main < 0) {
      first.forEach(trail::astray);
      return journeys;
    }
    Focus focus = new Focus(scene, main, writer, hero);
    List<Happening> all = happenings.find(scene, focus, writer, trail);
    Tables tables = Tables.of(scene, days, main);
    follow(scene, days, main, writer, all, journeys, focus, tables);
    if (!writer) {
      List<Integer> others = new ArrayList<>(travellers.others(all, main));
      tables.travellers().stream().filter(p -> p != main && !others.contains(p)).forEach(others::add);
      for (int other : others) {
        follow(scene, days, other, false, all, journeys, focus, tables);
      }
    }
    return journeys;
  }

  private void follow(Scene scene, Days days, int traveller, boolean writer, List<Happening> all, Journeys journeys, Focus focus, Tables tables) {
    Setting known = setting != null && setting.traveller() == traveller ? setting : null;
    Narrative narrative = new Narrative(scene, days, traveller, tables, homes.apply(traveller), known);
    Meetings meetings = new Meetings(scene, traveller, narrative, new Topics(rules.words()), new Venue(rules.words()));
    List<Occurrence> occasions = new ArrayList<>();
    narrative.course().turnTo(writer ? null : known != null ? known.days() : days.today(), 0);
    int next = 0;
    for (UnitSentence sentence : scene.sentences()) {
      if (writer) {
        head(scene, days, narrative, sentence);
        UnitSentence before = scene.sentences().get(Math.max(0, sentence.index() - 1));
        for (int unit : EntryPlaces.of(sentence, before)) {
          narrative.at(scene.place(sentence.unit(unit)), narrative.course().now(), scene.clean().evidence(sentence.start(), sentence.end(unit), "head.entry"));
        }
      }
      Row row = tables.begun(sentence);
      if (row != null && tables.owner(sentence) == traveller) {
        narrative.row(row);
        row.hosts().forEach(unit -> meetings.hosted(focus.people(unit), row));
      }
      if (sentence.passage().kind() != BlockKind.ROW) {
        opening(days, narrative, sentence, traveller, focus, writer);
      }
      while (next < all.size() && all.get(next).sentence() == sentence.index()) {
        Happening told = all.get(next++);
        boolean ahead = tables.announced(sentence) || (told.date() >= 0 && days.ahead(told.date())) || (narrative.onlyPlans() && conditional(sentence, told.from()));
        Happening h = told.modality() == Modality.HAPPENED && ahead ? told.announced() : told;
        int before = Tally.of(narrative, meetings.meetings(), occasions);
        if ((writer && h.noun() && title(sentence)) || !narrative.follow(h)) {
          journeys.trail().left(h, false, scene);
          continue;
        }
        @Nullable DateSpan day = meetingDay(days, narrative, h, sentence.passage().kind() == BlockKind.ROW);
        boolean own = narrative.current() != null && h.subjects().contains(traveller) && !h.others().contains(journeys.main());
        boolean mine = tables.owner(sentence) == traveller || own;
        if (h.rule().effect() == Effect.MEET && mine) {
          meetings.take(h, day);
        } else if (h.rule().effect() == Effect.OCCASION && mine && h.modality() == Modality.HAPPENED) {
          Occurrence.of(scene, h, narrative.current(), day).ifPresent(occasions::add);
        }
        journeys.trail().followed(h, before != Tally.of(narrative, meetings.meetings(), occasions), scene);
      }
    }
    Finish.stays(narrative.stays());
    Finish.meetings(meetings.meetings(), narrative.stays());
    journeys.add(narrative.all(), meetings.meetings(), occasions);
  }

  /** "His first stop would be Oslo": what a programme says in the past, reported. */
  private static boolean conditional(UnitSentence s, int at) {
    for (int i = Math.max(0, at - 3); i < Math.min(s.size(), at + 3); i++) {
      if (s.unit(i).is("would")) {
        return true;
      }
    }
    return s.unit(at).tag().equals("VBG") && s.units().stream().anyMatch(u -> u.is("would"));
  }

  /** A date that opens a sentence about the traveller takes the narrative there. */
  private static void opening(Days days, Narrative narrative, UnitSentence s, int traveller, Focus focus, boolean writer) {
    int date = -1;
    for (int i = 0; i < s.size() && !s.unit(i).verb() && !s.unit(i).quoted(); i++) {
      Unit unit = s.unit(i);
      if (unit.date() && date < 0 && i <= 2) {
        date = unit.ref();
      }
      boolean subject = (unit.person() && focus.people(unit).contains(traveller)) || (writer && unit.date());
      if (date >= 0 && subject && !days.partOnly(date) && !days.ahead(date) && days.span(date) != null) {
        narrative.course().reach(days.span(date), s.passage().block(), s.index());
        if (s.units().stream().anyMatch(u -> u.is("will", "shall"))) {
          narrative.course().schedule(days.span(date), s.passage().block());
        }
        return;
      }
    }
    setsTime(days, narrative, s, traveller, focus);
  }

  /** "She had a busy year in 1986.": a sentence on the traveller with a month or year and no place dates the next one. */
  private static void setsTime(Days days, Narrative narrative, UnitSentence s, int traveller, Focus focus) {
    List<Unit> dates = s.units().stream().filter(Unit::date).toList();
    boolean about = s.units().stream().filter(Unit::person).findFirst().filter(u -> focus.people(u).contains(traveller)).isPresent();
    boolean placed = s.units().stream().anyMatch(Unit::place);
    DateSpan span = dates.size() == 1 && about && !placed ? days.span(dates.getFirst().ref()) : null;
    DateSpan now = narrative.course().now();
    boolean lookBack = now != null && (now.shape() == DateShape.DAY || span == null || span.latest() < now.earliest());
    if (span != null && !lookBack && (span.shape() == DateShape.MONTH || span.shape() == DateShape.YEAR)) {
      narrative.course().reach(span, s.passage().block(), s.index() + 1);
    }
  }

  /** "Halden, Me., 5 May": the short form of a state or county between a place and its date. */
  private static boolean state(Unit unit) {
    return unit.word() && unit.head().text().matches("(?:\\p{Lu}\\p{L}{0,4}\\.){1,2}|\\p{Lu}{2}");
  }

  /** "A Journey through Norway, 1899.": what a text calls itself tells no visit. */
  private static boolean title(UnitSentence s) {
    boolean verbless = s.units().stream().noneMatch(u -> u.verb() && List.of("VBD", "VBZ", "VBP", "MD").contains(u.tag()));
    return verbless && (s.passage().kind() == BlockKind.HEADING || s.index() < 3);
  }

  private static @Nullable DateSpan meetingDay(Days days, Narrative narrative, Happening h, boolean tabled) {
    if (h.date() >= 0 && !days.partOnly(h.date())) {
      return days.span(h.date());
    }
    return h.modality() == Modality.PLANNED && !tabled ? null : narrative.course().now();
  }

  /** The head of an entry or letter: a date, or a place and a date, at the beginning of a block. */
  private static void head(Scene scene, Days days, Narrative narrative, UnitSentence sentence) {
    if (sentence.size() <= 4 && sentence.unit(0).is("at", "in") && sentence.size() > 1 && sentence.unit(1).place()) {
      narrative.at(scene.place(sentence.unit(1)), narrative.course().now(), scene.clean().evidence(sentence.start(), sentence.end(), "head.place"));
      return;
    }
    boolean begins = sentence.index() == 0 || scene.sentences().get(sentence.index() - 1).passage().block() != sentence.passage().block();
    if (!begins && !Standing.onlyDate(sentence)) {
      return;
    }
    PlaceMention where = null;
    for (int i = 0; i < sentence.size() && i < 8; i++) {
      Unit unit = sentence.unit(i);
      if (unit.place() && where == null) {
        where = scene.place(unit);
      } else if (unit.date()) {
        boolean alone = i + 1 >= sentence.size() || sentence.unit(i + 1).is(".", ",", ":", "-", "--", ")", "]") || sentence.unit(i + 1).head().text().matches("[-—–.,:]+");
        alone |= i == 0 && Standing.entry(sentence);
        if (!alone || days.partOnly(unit.ref())) {
          return;
        }
        narrative.course().turnTo(days.span(unit.ref()), sentence.passage().block());
        if (where != null && where.bare()) {
          Evidence words = scene.clean().evidence(sentence.start(), sentence.end(i), "head.letter");
          narrative.at(where, days.span(unit.ref()), words);
        }
        return;
      } else if (!unit.is(",", "(", "[", ".", "the", "on", "at", "in") && !(where != null && state(unit))) {
        return;
      }
    }
  }
}
