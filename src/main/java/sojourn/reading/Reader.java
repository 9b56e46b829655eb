package sojourn.reading;

import java.util.List;
import sojourn.model.claim.PersonClaim;
import sojourn.model.claim.Problem;
import sojourn.model.claim.Reading;
import sojourn.model.text.Document;
import sojourn.reading.person.Affiliations;
import sojourn.reading.person.Cast;
import sojourn.reading.rule.Rules;
import sojourn.reading.sentence.SentenceAnalyser;

/** Reads a document: text to claims with evidence. The same document always gives the same reading. Safe to share between threads. */
public final class Reader {

  /** Version of the rules and stages: a collection keeps it with each reading, so that a better reader can read again. */
  public static final String VERSION = "en-1";

  private final TextStage text;
  private final PeopleStage people;

  public Reader(SentenceAnalyser analyser, Rules rules, Affiliations affiliations) {
    this.text = new TextStage(analyser, rules);
    this.people = new PeopleStage(rules, affiliations);
  }

  /** What the document says. Never fails because of what a text says: doubts are problems of the reading. */
  public Reading read(Document document) {
    ParsedText parsed = text.parse(document);
    Cast cast = people.cast(people.mentions(parsed.passages()));
    List<PersonClaim> claims = people.claims(parsed, cast);
    List<Problem> problems =
        claims.isEmpty() ? List.of(new Problem("reading.nobody", "No person is named in this text, so nobody's journey can be told.", null)) : List.of();
    return new Reading(
        document, parsed.title(), document.published(), VERSION, claims, List.of(), List.of(), List.of(), List.of(), problems);
  }
}
