package sojourn.reading;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sojourn.model.claim.PersonClaim;
import sojourn.model.text.Evidence;
import sojourn.reading.person.Affiliations;
import sojourn.reading.person.Cast;
import sojourn.reading.person.CastMember;
import sojourn.reading.person.KnownNames;
import sojourn.reading.person.PersonMention;
import sojourn.reading.person.PersonTagger;
import sojourn.reading.rule.Rules;
import sojourn.reading.text.CleanText;
import sojourn.reading.text.Passage;

/** Second stage: who is named in the text, under which names and titles. */
final class PeopleStage {

  private static final int MOST_EVIDENCE = 3;

  private final Rules rules;
  private final PersonTagger tagger;

  PeopleStage(Rules rules, Affiliations affiliations) {
    this.rules = rules;
    this.tagger = new PersonTagger(rules.words(), affiliations);
  }

  /** Mentions in the order of the text: found twice, the second time knowing the names that the first found. */
  List<PersonMention> mentions(List<Passage> passages) {
    List<PersonMention> first = tagAll(passages, KnownNames.NONE);
    return tagAll(passages, KnownNames.from(first, rules.words()));
  }

  private List<PersonMention> tagAll(List<Passage> passages, KnownNames known) {
    List<PersonMention> all = new ArrayList<>();
    for (Passage passage : passages) {
      all.addAll(tagger.tag(passage.index(), passage.sentence().tokens(), known));
    }
    return all;
  }

  Cast cast(List<PersonMention> mentions, @Nullable String traveller) {
    return Cast.of(mentions, rules.words(), traveller);
  }

  /** What the document says of each person. */
  List<PersonClaim> claims(ParsedText text, Cast cast) {
    List<PersonClaim> claims = new ArrayList<>();
    for (CastMember member : cast.members()) {
      claims.add(claim(text, member));
    }
    return claims;
  }

  /** What the document says of one person. */
  PersonClaim claim(ParsedText text, CastMember member) {
    PersonMention role = member.roleMention();
    @Nullable String title = role == null ? null : role.title();
    @Nullable String of = role == null ? null : role.of();
    List<String> owners = member.affiliations(rules.words());
    if (role != null && of == null && !owners.isEmpty()) {
      of = owners.getFirst();
    }
    return new PersonClaim(member.name(), member.otherNames(), title, of, evidence(text, member, role), member.sure() ? 0.95 : 0.75);
  }

  private static List<Evidence> evidence(ParsedText text, CastMember member, @Nullable PersonMention role) {
    List<PersonMention> shown = new ArrayList<>();
    member.mentions().stream().filter(m -> text.title().isEmpty() || m.name().length() == member.name().length()).limit(1).forEach(shown::add);
    if (role != null && !shown.contains(role)) {
      shown.add(role);
    }
    member.mentions().stream().filter(m -> !shown.contains(m)).limit(MOST_EVIDENCE - shown.size()).forEach(shown::add);
    CleanText clean = text.clean();
    if (shown.isEmpty()) {
      return List.of(Surrounding.words(clean));
    }
    List<Evidence> evidence = new ArrayList<>();
    for (PersonMention mention : shown) {
      Passage passage = text.passages().get(mention.sentence());
      String rule = mention.title() == null ? "person.name" : "person.role";
      evidence.add(clean.evidence(passage.start(mention.from()), passage.end(mention.to() - 1), rule));
    }
    return evidence;
  }
}
