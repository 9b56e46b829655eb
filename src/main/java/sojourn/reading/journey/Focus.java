package sojourn.reading.journey;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import sojourn.reading.mention.Unit;
import sojourn.reading.mention.UnitSentence;
import sojourn.reading.person.CastMember;
import sojourn.reading.person.Form;
import sojourn.reading.person.PersonMention;
import sojourn.reading.text.BlockKind;

/** Whom the narrative is about at each point, and so whom a pronoun means. Sentences are taken in order. */
final class Focus {

  private static final int NOBODY = -1;

  private final Scene scene;
  private final int traveller;
  private final boolean writer;
  private final int hero;
  private final Set<Integer> dead = new HashSet<>();
  private final int[][] meant;
  /** Whether the text mostly says "she", or "he", where it never tells the traveller's sex otherwise. */
  private final boolean herself;

  private final boolean himself;
  private int lastSubject = NOBODY;
  private int lastOther = NOBODY;
  private int lastOtherSubject = NOBODY;
  /** First subject of the sentence at hand, and the last in it who is not the traveller. */
  private int subject = NOBODY;

  private int otherSubject = NOBODY;
  private int travellerSeen = Integer.MIN_VALUE / 2;
  private List<Integer> parties = List.of();

  /** {@code writer} when the traveller writes of himself as "I"; {@code hero} is whose life the text tells, or -1. */
  Focus(Scene scene, int traveller, boolean writer, int hero) {
    this.hero = hero;
    this.scene = scene;
    this.traveller = traveller;
    this.writer = writer;
    this.meant = new int[scene.persons().size()][];
    long she = pronouns(scene, "she");
    long he = pronouns(scene, "he");
    this.herself = she >= 2 && she > 3 * he;
    this.himself = he >= 2 && he > 3 * she;
  }

  /** The persons a unit means, as numbers of the cast; empty when nobody can be told. A group means the parties met by then. */
  List<Integer> people(Unit unit) {
    int[] found = meant[unit.ref()];
    if (found == null && scene.person(unit).form() == Form.GROUP && !unit.quoted()) {
      found = parties.stream().mapToInt(Integer::intValue).toArray();
      meant[unit.ref()] = found;
    }
    List<Integer> people = new ArrayList<>();
    if (found != null) {
      for (int person : found) {
        people.add(person);
      }
    }
    return people;
  }

  int traveller() {
    return traveller;
  }

  /** The parties of the last encounter: who "they" are. */
  void met(List<Integer> together) {
    if (together.size() > 1) {
      parties = List.copyOf(together);
    }
  }

  /** Finds what each person unit of the next sentence means. */
  void enter(UnitSentence sentence) {
    subject = NOBODY;
    otherSubject = NOBODY;
    boolean seen = false;
    for (int i = 0; i < sentence.size(); i++) {
      Unit unit = sentence.unit(i);
      if (!unit.person() || scene.person(unit).form() == Form.GROUP) {
        continue;
      }
      int person = meaning(sentence, i, scene.person(unit));
      meant[unit.ref()] = person == NOBODY ? new int[0] : new int[] {person};
      seen |= person == traveller && person != NOBODY;
      if (person == NOBODY || unit.quoted() || (person != traveller && !writer && attribution(sentence, i))) {
        continue;
      }
      if (subjectPosition(sentence, i)) {
        subject = subject == NOBODY ? person : subject;
        otherSubject = person == traveller ? otherSubject : person;
      }
      lastOther = person == traveller || owner(sentence, i) ? lastOther : person;
    }
    if (subject != NOBODY && subject != hero && subject != traveller && dies(sentence)) {
      dead.add(subject);
      lastSubject = lastSubject == subject ? NOBODY : lastSubject;
      subject = NOBODY;
    }
    lastSubject = subject == NOBODY ? lastSubject : subject;
    lastOtherSubject = otherSubject == NOBODY ? lastOtherSubject : otherSubject;
    travellerSeen = seen ? sentence.index() : travellerSeen;
  }

  private int meaning(UnitSentence s, int i, PersonMention mention) {
    return mention.form() == Form.PRONOUN ? pronoun(s, i) : scene.cast().member(mention);
  }

  private int pronoun(UnitSentence s, int i) {
    String word = s.unit(i).lower();
    if (List.of("i", "me", "we", "us", "myself").contains(word)) {
      return writer && !s.unit(i).quoted() ? traveller : NOBODY;
    }
    if (s.unit(i).quoted()) {
      return NOBODY;
    }
    boolean female = word.equals("she") || word.equals("her") || word.equals("herself");
    boolean object = word.equals("him") || word.equals("her");
    int not = object ? clauseSubject(s, i) : NOBODY;
    List<Integer> order = writer ? inFirstPerson(s, i) : inThirdPerson(s, i, object);
    return order.stream().filter(p -> p != not && !dead.contains(p) && fits(p, female)).findFirst().orElse(NOBODY);
  }

  private List<Integer> inFirstPerson(UnitSentence s, int i) {
    List<Integer> order = new ArrayList<>();
    add(order, otherSubject);
    add(order, nearBefore(s, i));
    add(order, lastOtherSubject);
    add(order, lastOther);
    order.removeIf(p -> p == traveller);
    return order;
  }

  private List<Integer> inThirdPerson(UnitSentence s, int i, boolean object) {
    List<Integer> order = new ArrayList<>();
    boolean free = s.index() - travellerSeen <= 2;
    add(order, object ? NOBODY : subject);
    add(order, free ? traveller : NOBODY);
    add(order, s.passage().kind() == BlockKind.ROW ? hero : NOBODY);
    add(order, subject);
    add(order, lastSubject);
    add(order, hero);
    add(order, nearBefore(s, i));
    add(order, lastOther);
    add(order, traveller);
    return order;
  }

  private static void add(List<Integer> order, int person) {
    if (person != NOBODY && !order.contains(person)) {
      order.add(person);
    }
  }

  private boolean fits(int person, boolean female) {
    CastMember member = scene.cast().members().get(person);
    boolean known = member.male() || member.female() || person != traveller;
    boolean he = member.male() || (!known && himself);
    boolean she = member.female() || (!known && herself);
    return female ? !he : !she;
  }

  private static long pronouns(Scene scene, String word) {
    return scene.sentences().stream().flatMap(s -> s.units().stream()).filter(u -> u.person() && !u.quoted() && u.lower().equals(word)).count();
  }

  /** Who does what is done to the person at {@code i}: nobody is his own object. */
  private int clauseSubject(UnitSentence s, int i) {
    for (int k = i - 1; k >= 0; k--) {
      Unit u = s.unit(k);
      if (u.is(";") || (u.is("that", "which") && k + 1 < i && s.unit(k + 1).verb())) {
        return NOBODY;
      }
      if (u.person() && scene.person(u).form() != Form.GROUP && verbFollows(s, k)) {
        int[] people = meant[u.ref()];
        return people == null || people.length == 0 ? NOBODY : people[0];
      }
    }
    return NOBODY;
  }

  private static boolean verbFollows(UnitSentence s, int k) {
    int next = k + 1;
    while (next < s.size() && (s.unit(next).adverb() || s.unit(next).is(",", "who", "then", "also"))) {
      next++;
    }
    return next < s.size() && s.unit(next).verb();
  }

  private int nearBefore(UnitSentence s, int i) {
    for (int k = i - 1; k >= 0; k--) {
      Unit u = s.unit(k);
      if (u.person() && scene.person(u).form() == Form.NAME && !owner(s, k)) {
        return scene.cast().member(scene.person(u));
      }
    }
    return NOBODY;
  }

  /** "… ," Moe said: who only says what is quoted is not whom the text goes on about. */
  private static boolean attribution(UnitSentence s, int i) {
    boolean quote = false;
    for (int k = 0; k < i; k++) {
      quote |= s.unit(k).quoted();
    }
    return quote && verbFollows(s, i);
  }

  /** Whom a sentence buries does nothing in the next. */
  private static boolean dies(UnitSentence s) {
    return s.units().stream().filter(Unit::verb).findFirst().filter(u -> u.is("die", "drown", "perish")).isPresent();
  }

  private static boolean owner(UnitSentence s, int i) {
    return i + 1 < s.size() && s.unit(i + 1).word() && s.unit(i + 1).tag().equals("POS");
  }

  /** Whether the mention may be a subject: no preposition governs it and no verb stands right before it. */
  private static boolean subjectPosition(UnitSentence s, int i) {
    int k = i - 1;
    while (k >= 0 && (s.unit(k).is("the", "both") || s.unit(k).tag().startsWith("JJ"))) {
      k--;
    }
    return !owner(s, i) && (k < 0 || !(s.unit(k).preposition() || s.unit(k).verb()) || verbFollows(s, i));
  }
}
