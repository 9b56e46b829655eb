package sojourn.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import sojourn.model.claim.PersonClaim;
import sojourn.model.claim.Problem;
import sojourn.model.time.DateSpan;
import sojourn.model.time.DateStyle;
import sojourn.reading.date.DateAnswer;
import sojourn.reading.date.DateAnswers;
import sojourn.reading.fact.OfficeHolders;
import sojourn.reading.fact.Roles;
import sojourn.reading.fact.Term;
import sojourn.reading.person.Cast;
import sojourn.reading.person.CastMember;
import sojourn.reading.person.Form;
import sojourn.reading.person.Names;
import sojourn.reading.person.PersonMention;
import sojourn.reading.text.Passage;

/**
 * Who bore the offices that a text names, when its dates leave one person: completes a family name, and names a traveller whom the text
 * knows by his office alone. What was taken from the table is said as a doubt; nobody is met because of it.
 */
final class Bearers {

  private static final Set<Roles> COMPLETED =
      Set.of(Roles.VICE_PRESIDENT, Roles.FOREIGN_MINISTER, Roles.SECRETARY_GENERAL, Roles.PARTY_LEADER, Roles.HEAD_OF_GOVERNMENT, Roles.HEAD_OF_STATE);
  private static final Set<Roles> ALONE = Set.of(Roles.SECRETARY_GENERAL, Roles.FOREIGN_MINISTER, Roles.HEAD_OF_GOVERNMENT, Roles.HEAD_OF_STATE, Roles.MONARCH, Roles.POPE);
  private static final String UN = "UN";
  /** A date that covers more days says too little about who was in office. */
  private static final int LONGEST = 62;
  private static final int FIRST_SENTENCES = 3;

  private final OfficeHolders holders;
  private final DateAnswers answers;
  private final ParsedText text;
  private final List<Problem> notes = new ArrayList<>();

  Bearers(OfficeHolders holders, DateAnswers answers, ParsedText text) {
    this.holders = holders;
    this.answers = answers;
    this.text = text;
  }

  /** What was taken from the table, one sentence a person. */
  List<Problem> notes() {
    return List.copyOf(notes);
  }

  /** The claims with family names completed where office and date leave one bearer. */
  List<PersonClaim> completed(List<PersonClaim> claims, Cast cast) {
    List<PersonClaim> completed = new ArrayList<>();
    for (int i = 0; i < claims.size(); i++) {
      completed.add(completed(claims.get(i), cast.members().get(i), cast));
    }
    return completed;
  }

  private PersonClaim completed(PersonClaim claim, CastMember member, Cast cast) {
    String role = claim.role();
    PersonMention said = member.roleMention();
    List<String> words = Names.folded(claim.name());
    boolean alone = words.size() == 1 && cast.members().stream().filter(m -> m.words().contains(words.getFirst())).count() == 1;
    if (role == null || said == null || said.former() || !alone || !COMPLETED.contains(Roles.of(role))) {
      return claim;
    }
    List<Term> terms = holders.termsOf(claim.name(), role, claim.of());
    Term term = inOffice(terms, at(said));
    String full = term == null ? null : spelled(term, words.getFirst());
    if (full == null || term == null) {
      return claim;
    }
    note(claim.name(), full, term, said);
    List<String> others = new ArrayList<>(claim.otherNames());
    others.addFirst(claim.name());
    return new PersonClaim(full, others, role, claim.of(), claim.evidence(), claim.confidence());
  }

  /** The form of the name that has the family name as the text spells it. */
  private static @Nullable String spelled(Term term, String family) {
    List<String> forms = new ArrayList<>(List.of(term.name()));
    forms.addAll(term.otherNames());
    return forms.stream().filter(f -> Names.folded(f).size() > 1 && Names.folded(f).contains(family)).findFirst().orElse(null);
  }

  /**
   * Gives the office that opens the text and that nobody named holds to its bearer, who becomes the last member of the cast.
   *
   * @return the bearer's claim, or null where office and date leave none or several
   */
  @Nullable PersonClaim unnamed(List<PersonMention> persons, Cast cast, PeopleStage people) {
    Map<String, List<PersonMention>> groups = new LinkedHashMap<>();
    for (PersonMention p : persons) {
      String title = p.title();
      if (p.form() == Form.DESCRIPTION && title != null && !p.former() && cast.member(p) < 0 && ALONE.contains(Roles.of(title))) {
        groups.computeIfAbsent(title.toLowerCase(Locale.ROOT) + "|" + p.of(), k -> new ArrayList<>()).add(p);
      }
    }
    for (List<PersonMention> group : groups.values()) {
      PersonMention first = group.getFirst();
      boolean opens = first.sentence() < FIRST_SENTENCES || group.size() > 2;
      Term term = opens ? bearer(first) : null;
      if (term != null && cast.members().stream().noneMatch(m -> m.name().equals(term.name()))) {
        note(String.valueOf(first.title()), term.name(), term, first);
        CastMember member = cast.bear(term.name(), group);
        return people.claim(text, member);
      }
    }
    return null;
  }

  private @Nullable Term bearer(PersonMention p) {
    String title = String.valueOf(p.title());
    String of = p.of() != null ? p.of() : Roles.of(title) == Roles.SECRETARY_GENERAL ? body() : null;
    if (of == null && Roles.of(title) == Roles.SECRETARY_GENERAL) {
      return null;
    }
    return inOffice(holders.offices(title, of), at(p));
  }

  /** The one organisation named that has a secretary-general: NATO's and the United Nations' are two persons. */
  private @Nullable String body() {
    Set<String> bodies = new TreeSet<>();
    holders.terms().stream().filter(t -> Roles.of(t.role()) == Roles.SECRETARY_GENERAL).map(Term::of).forEach(bodies::add);
    String value = text.clean().value();
    bodies.removeIf(b -> !Pattern.compile("\\b" + Pattern.quote(b) + "\\b").matcher(value).find() && !(b.equals(UN) && value.contains("United Nations")));
    return bodies.size() == 1 ? bodies.iterator().next() : null;
  }

  private int at(PersonMention p) {
    Passage passage = text.passages().get(p.sentence());
    return passage.start(p.from());
  }

  /** The one person of these terms who was in office on the day that the text tells of there; null for none or several. */
  private @Nullable Term inOffice(List<Term> terms, int at) {
    DateSpan day = terms.isEmpty() ? null : day(at);
    if (day == null) {
      return null;
    }
    List<Term> there = terms.stream().filter(t -> t.covers(day.earliest(), day.latest())).toList();
    return there.stream().map(Term::name).distinct().count() == 1 ? there.getFirst() : null;
  }

  /** The nearest date of the text, else the day on which it speaks. */
  private @Nullable DateSpan day(int at) {
    DateSpan nearest = null;
    long least = Long.MAX_VALUE;
    for (DateAnswer answer : answers.answers()) {
      DateSpan date = answer.date();
      long away = Math.abs((long) answer.mention().start() - at);
      if (date != null && date.bounded() && date.latest() - date.earliest() <= LONGEST && away < least) {
        least = away;
        nearest = date;
      }
    }
    DateSpan speech = answers.speech() != null ? answers.speech() : answers.published();
    boolean bounded = speech != null && speech.bounded() && speech.latest() - speech.earliest() <= LONGEST;
    return nearest != null ? nearest : bounded ? speech : null;
  }

  private void note(String said, String name, Term term, PersonMention p) {
    DateSpan day = day(at(p));
    String when = day == null ? "" : "; the text tells of " + DateStyle.LONG.format(day);
    Passage passage = text.passages().get(p.sentence());
    String message = "\u201c" + said + "\u201d is taken to be " + name + ", " + term.role() + " " + term.years() + when + ".";
    notes.add(new Problem("person.office", message, text.clean().span(passage.start(p.from()), passage.end(p.to() - 1))));
  }
}
