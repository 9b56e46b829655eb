package sojourn.reading.journey;

import java.util.ArrayList;
import java.util.List;
import sojourn.model.PlaceKind;
import sojourn.reading.mention.Unit;
import sojourn.reading.mention.UnitSentence;
import sojourn.reading.person.Form;
import sojourn.reading.rule.Effect;
import sojourn.reading.rule.Lexicon;
import sojourn.reading.rule.Rules;
import sojourn.reading.rule.TriggerRule;

/** Goes through a scene and says what happens in it, sentence by sentence. */
final class HappeningFinder {

  private final TriggerScan triggers;
  private final SubjectFinder subjects;
  private final Lexicon words;
  private final Sites sites;
  private final Delegations delegations;

  HappeningFinder(Rules rules) {
    this.triggers = new TriggerScan(rules);
    this.subjects = new SubjectFinder(rules.words());
    this.words = rules.words();
    this.sites = new Sites(rules.words());
    this.delegations = new Delegations(rules.words());
  }

  TriggerScan triggers() {
    return triggers;
  }

  /** All happenings in the order of the text; {@code focus} learns on the way whom pronouns mean. */
  List<Happening> find(Scene scene, Focus focus, boolean writer, Trail trail) {
    List<Happening> found = new ArrayList<>();
    delegations.led(-1);
    for (UnitSentence sentence : scene.sentences()) {
      focus.enter(sentence);
      for (TriggerScan.Hit hit : inTime(sentence, triggers.scan(sentence))) {
        boolean asked = hit.rule().marks().contains("final") && infinitive(sentence, hit.match().to());
        if (asked) {
          trail.unlike(sentence, hit);
        }
        asked |= hit.rule().marks().contains("opening") && !opens(scene, sentence, hit);
        if (asked || counted(sentence, hit) || !Standing.holds(hit, sentence, writer)) {
          continue;
        }
        Happening happening = happening(scene, focus, sentence, hit, writer);
        boolean me = hit.rule().marks().contains("me") && !happening.others().contains(focus.traveller());
        boolean own = hit.rule().marks().contains("own") && !happening.subjects().contains(focus.traveller());
        if (me || own || !vouched(scene, sentence, hit) || (hit.rule().marks().contains("where") && happening.places().isEmpty())) {
          continue;
        }
        found.add(happening);
        found.addAll(new Gapping(scene, focus, sentence).after(happening));
        if (!happening.thing()) {
          focus.met(happening.subjects());
        }
        if (hit.rule().effect() == Effect.MEET && happening.modality() != Modality.DENIED && !happening.thing()) {
          List<Integer> together = new ArrayList<>(happening.subjects());
          happening.others().stream().filter(p -> !together.contains(p)).forEach(together::add);
          focus.met(together);
        }
      }
    }
    return found;
  }

  /** What stands in somebody's words counts where they name who does it: a spokesman's "Minister Moe will travel to Oslo". */
  private boolean vouched(Scene scene, UnitSentence s, TriggerScan.Hit hit) {
    if (!s.unit(hit.match().from()).quoted()) {
      return true;
    }
    List<Integer> subject = hit.rule().marks().contains("object") ? hit.match().slot("person") : subjects.find(s, hit.match().from()).units();
    return !subject.isEmpty() && subject.stream().allMatch(i -> s.unit(i).quoted() && scene.person(s.unit(i)).form() == Form.NAME);
  }

  /** "Before he left Oslo he met": what comes before in the text comes after in time. */
  private static List<TriggerScan.Hit> inTime(UnitSentence s, List<TriggerScan.Hit> hits) {
    List<TriggerScan.Hit> order = new ArrayList<>(hits);
    for (TriggerScan.Hit hit : hits) {
      boolean before = false;
      for (int i = Math.max(0, hit.match().from() - 3); i < hit.match().from(); i++) {
        before |= s.unit(i).is("before", "until", "till");
      }
      if (before && hit.rule().effect() == Effect.LEAVE) {
        order.remove(hit);
        order.add(hit);
      }
    }
    return order;
  }

  private Happening happening(Scene scene, Focus focus, UnitSentence s, TriggerScan.Hit hit, boolean writer) {
    TriggerRule rule = hit.rule();
    int from = hit.match().from();
    int to = hit.match().to();
    Subject subject = subjects.find(s, from);
    List<Integer> others = new ArrayList<>();
    for (String slot : List.of("people", "person", "owner")) {
      for (int unit : hit.match().slot(slot)) {
        focus.people(s.unit(unit)).stream().filter(p -> !others.contains(p)).forEach(others::add);
      }
    }
    List<Integer> who = new ArrayList<>();
    for (int unit : subject.units()) {
      focus.people(s.unit(unit)).stream().filter(p -> !who.contains(p)).forEach(who::add);
    }
    if (rule.marks().contains("writer")) {
      who.clear();
      who.add(focus.traveller());
      subject = new Subject(List.of(from), false, subject.modality());
    }
    int leader = who.isEmpty() ? delegations.leader(s, from) : -1;
    List<Integer> heads = leader < 0 ? List.of() : focus.people(s.unit(leader));
    heads.forEach(delegations::led);
    int again = who.isEmpty() && heads.isEmpty() && !writer && (subject.thing() || subject.none()) ? delegations.again(s) : -1;
    boolean deputed = !heads.isEmpty() || again >= 0;
    who.addAll(!heads.isEmpty() ? heads : again >= 0 ? List.of(again) : List.of());
    boolean marked = writer && subject.thing() && who.isEmpty() && Standing.afterMark(s, from);
    if (marked) {
      subject = new Subject(List.of(), false, subject.modality());
    }
    boolean carried = writer && who.isEmpty() && subject.thing() && moves(rule.effect()) && vehicle(s, from);
    boolean called = !writer && who.isEmpty() && subject.thing() && focus.traveller() >= 0 && epithet(s, from);
    if (carried || called) {
      who.add(focus.traveller());
    }
    boolean mover = rule.marks().contains("object");
    List<Integer> places = new ArrayList<>();
    String goal = hit.match().slot("places").isEmpty() ? "place" : "places";
    sites.towns(scene, s, hit.match().slot(goal), writer, rule.marks().contains("sights")).forEach(unit -> places.add(s.unit(unit).ref()));
    int before = places.isEmpty() && (rule.marks().contains("where") || rule.marks().contains("open")) ? Standing.antecedent(s, from, rule.marks().contains("which")) : -1;
    if (before >= 0) {
      places.add(s.unit(before).ref());
    }
    Clause clause = new Clause(s, from, to, rule.marks().contains("talk"), words);
    int where = clause.place(unit -> scene.place(unit).bare() && (writer || scene.place(unit).place().kind() != PlaceKind.UNKNOWN));
    int date = clause.date(scene.dates());
    boolean unknown = who.isEmpty() && !subject.units().isEmpty();
    return new Happening(
        rule,
        s.index(),
        from,
        to,
        mover ? others : who,
        mover ? List.of() : others,
        places,
        hit.match().slot("origin").isEmpty() ? -1 : s.unit(hit.match().slot("origin").getFirst()).ref(),
        where < 0 ? -1 : s.unit(where).ref(),
        date < 0 ? -1 : s.unit(date).ref(),
        Standing.supposed(s, from) ? Modality.OPEN : subject.modality(),
        (!mover && subject.none() && !unknown && !deputed) || carried,
        !carried && !called && !mover && !deputed && (subject.thing() || unknown),
        !s.unit(from).verb());
  }

  /** "In Oslo on 3 May he spoke": the phrase opens a sentence whose verb tells of a deed. */
  private boolean opens(Scene scene, UnitSentence s, TriggerScan.Hit hit) {
    for (int i = 0; i < hit.match().from(); i++) {
      Unit u = s.unit(i);
      if (!(u.date() || u.adverb() || u.is(",", "on", "and", "but", "then", "while"))) {
        return false;
      }
    }
    boolean bare = hit.match().slot("place").stream().allMatch(unit -> scene.place(s.unit(unit)).bare());
    for (int i = hit.match().to(); bare && i < s.size(); i++) {
      Unit u = s.unit(i);
      if (u.verb()) {
        boolean deed = u.tag().equals("VBD") && !u.is("be", "have", "do") && !words.has("reporting", u.head().lemma());
        return deed || (u.tag().equals("MD") && u.is("will"));
      }
      if (u.is(";", ":", "that", "which", "who", "where", "'s")) {
        return false;
      }
    }
    return false;
  }

  /** "called on him to resign": what follows makes it something else. */
  private static boolean infinitive(UnitSentence s, int i) {
    return i + 1 < s.size() && s.unit(i).word() && s.unit(i).tag().equals("TO") && s.unit(i + 1).verb();
  }

  /** "Two visits to Norway and Sweden": a line of a summary counts visits and tells of none. */
  private static boolean counted(UnitSentence s, TriggerScan.Hit hit) {
    boolean noun = hit.rule().effect() == Effect.STAY && hit.match().from() == 1 && !s.unit(1).verb();
    return noun && s.unit(0).word() && s.unit(0).head().tag().equals("CD");
  }

  private static boolean moves(Effect effect) {
    return effect == Effect.GO || effect == Effect.ARRIVE || effect == Effect.LEAVE || effect == Effect.PASS;
  }

  /** "In 1901 the artist moved to Bergen": whom the text tells of. */
  private boolean epithet(UnitSentence s, int verb) {
    int i = verb - 1;
    while (i > 0 && (s.unit(i).adverb() || s.unit(i).verb() || s.unit(i).date())) {
      i--;
    }
    boolean noun = i > 0 && s.unit(i).word() && words.has("epithet", s.unit(i).lower());
    return noun && (s.unit(i - 1).is("the") || (i > 1 && s.unit(i - 2).is("the") && s.unit(i - 1).tag().startsWith("JJ")));
  }

  /** "The Frithjof sailed for Bergen", "the party halted and went on to Oslo": what carries the writer. */
  private boolean vehicle(UnitSentence s, int verb) {
    int i = verb - 1;
    while (i > 0 && (s.unit(i).adverb() || s.unit(i).verb() || s.unit(i).date() || s.unit(i).is("on", "and", ","))) {
      if (s.unit(i).is("and")) {
        int before = i - 1;
        while (before > 0 && !s.unit(before).verb()) {
          before--;
        }
        return before > 0 && vehicle(s, before);
      }
      i--;
    }
    Unit unit = s.unit(Math.max(i, 0));
    boolean us = i > 1 && unit.person() && unit.lower().equals("us") && s.unit(i - 1).is("of");
    boolean named = i > 0 && unit.word() && unit.head().capitalised() && s.unit(i - 1).is("the", "\"", "“");
    return us || (unit.word() && (words.has("vehicle", unit.lower()) || named));
  }
}
