package sojourn.reading.journey;

import java.util.ArrayList;
import java.util.List;
import sojourn.reading.mention.Unit;
import sojourn.reading.mention.UnitSentence;
import sojourn.reading.person.CastMember;
import sojourn.reading.person.PersonMention;

/** Whom the narrative is about at each point, and so whom a pronoun means. Sentences are taken in order. */
final class Focus {

  private static final int NOBODY = -1;

  private final Scene scene;
  private final int traveller;
  private final boolean writer;
  private final int[][] meant;
  private int lastSubject = NOBODY;
  private int lastOther = NOBODY;
  private int travellerSeen = Integer.MIN_VALUE / 2;
  private List<Integer> parties = List.of();

  /** {@code writer} when the traveller writes of himself as "I". */
  Focus(Scene scene, int traveller, boolean writer) {
    this.scene = scene;
    this.traveller = traveller;
    this.writer = writer;
    this.meant = new int[scene.persons().size()][];
  }

  /** The persons a unit means, as numbers of the cast; empty when nobody can be told. */
  List<Integer> people(Unit unit) {
    int[] found = meant[unit.ref()];
    List<Integer> people = new ArrayList<>();
    if (found != null) {
      for (int person : found) {
        people.add(person);
      }
    }
    return people;
  }

  /** The parties of the last encounter: who "they" are. */
  void met(List<Integer> together) {
    if (together.size() > 1) {
      parties = List.copyOf(together);
    }
  }

  /** Finds what each person unit of the next sentence means. */
  void enter(UnitSentence sentence) {
    int subject = NOBODY;
    boolean seen = false;
    for (int i = 0; i < sentence.size(); i++) {
      Unit unit = sentence.unit(i);
      if (!unit.person()) {
        continue;
      }
      PersonMention mention = scene.person(unit);
      List<Integer> people = meaning(sentence, i, mention, subject);
      meant[unit.ref()] = people.stream().mapToInt(Integer::intValue).toArray();
      if (people.isEmpty() || unit.quoted()) {
        continue;
      }
      int first = people.getFirst();
      if (subject == NOBODY && subjectPosition(sentence, i)) {
        subject = first;
      }
      seen |= people.contains(traveller);
      if (first != traveller) {
        lastOther = first;
      }
    }
    lastSubject = subject == NOBODY ? lastSubject : subject;
    travellerSeen = seen ? sentence.index() : travellerSeen;
  }

  private List<Integer> meaning(UnitSentence s, int i, PersonMention mention, int subject) {
    return switch (mention.form()) {
      case NAME, DESCRIPTION -> scene.cast().member(mention) < 0 ? List.of() : List.of(scene.cast().member(mention));
      case GROUP -> s.unit(i).quoted() ? List.of() : parties;
      case PRONOUN -> pronoun(s, i, subject);
    };
  }

  private List<Integer> pronoun(UnitSentence s, int i, int subject) {
    String word = s.unit(i).lower();
    if (List.of("i", "me", "we", "us", "myself").contains(word)) {
      return writer && !s.unit(i).quoted() ? List.of(traveller) : List.of();
    }
    if (s.unit(i).quoted()) {
      return List.of();
    }
    boolean female = word.equals("she") || word.equals("her") || word.equals("herself");
    boolean object = word.equals("him") || word.equals("her") || word.equals("himself") || word.equals("herself");
    List<Integer> order = new ArrayList<>();
    int near = nearBefore(s, i, object);
    boolean free = writer ? false : s.index() - travellerSeen <= 2;
    if (object) {
      add(order, free && subject != traveller ? traveller : NOBODY);
      add(order, subject != lastSubject ? lastSubject : NOBODY);
      add(order, near);
      add(order, lastOther);
      order.removeIf(p -> p == subject && sameClause(s, i));
    } else {
      add(order, subject);
      add(order, free ? traveller : NOBODY);
      add(order, lastSubject);
      add(order, lastOther);
    }
    add(order, writer ? NOBODY : traveller);
    if (writer) {
      order.removeIf(p -> p == traveller);
      add(order, near);
      add(order, lastOther);
      order.removeIf(p -> p == traveller);
    }
    return order.stream().filter(p -> fits(p, female)).findFirst().map(List::of).orElse(List.of());
  }

  private static void add(List<Integer> order, int person) {
    if (person != NOBODY && !order.contains(person)) {
      order.add(person);
    }
  }

  private boolean fits(int person, boolean female) {
    CastMember member = scene.cast().members().get(person);
    return female ? !member.male() : !member.female();
  }

  private static boolean sameClause(UnitSentence s, int i) {
    for (int k = i - 1; k >= 0; k--) {
      if (s.unit(k).is(";", "that", "and")) {
        return false;
      }
    }
    return true;
  }

  private int nearBefore(UnitSentence s, int i, boolean object) {
    for (int k = i - 1; k >= 0; k--) {
      if (s.unit(k).person() && scene.person(s.unit(k)).name().length() > 0) {
        int member = scene.cast().member(scene.person(s.unit(k)));
        if (member >= 0 && !(object && k == 0)) {
          return member;
        }
      }
    }
    return NOBODY;
  }

  /** Whether the mention may be a subject: no preposition governs it and no verb stands right before it. */
  private static boolean subjectPosition(UnitSentence s, int i) {
    int k = i - 1;
    while (k >= 0 && (s.unit(k).is("the", "both") || s.unit(k).tag().startsWith("JJ"))) {
      k--;
    }
    boolean owner = i + 1 < s.size() && s.unit(i + 1).word() && s.unit(i + 1).tag().equals("POS");
    return !owner && (k < 0 || !(s.unit(k).preposition() || s.unit(k).verb()));
  }
}
