package sojourn.model.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;
import sojourn.model.text.Document;
import sojourn.model.time.DateSpan;

/**
 * What the reader understood of one document: a function of its text, the publication day given, and the gazetteer.
 *
 * @param title the document's own title, else its first line
 * @param published the day it was published as printed, else as given, else null
 * @param reader version of the reader, so that a better one can read again
 */
public record Reading(
    Document document,
    String title,
    @Nullable DateSpan published,
    String reader,
    List<PersonClaim> people,
    List<VisitClaim> visits,
    List<EncounterClaim> encounters,
    List<OccasionClaim> occasions,
    List<Mention> mentions,
    List<Problem> problems) {

  /** Stands for the reader of what a person wrote or put right: no reader reads such a source again. */
  public static final String BY_HAND = "by a person";

  /** Stands for the reader of tables, whose mapping of columns is the user's: no reader of documents reads such a source again. */
  public static final String TABLE = "table-1";

  public Reading {
    people = List.copyOf(people);
    visits = List.copyOf(visits);
    encounters = List.copyOf(encounters);
    occasions = List.copyOf(occasions);
    mentions = List.copyOf(mentions);
    problems = List.copyOf(problems);
  }

  /** Whether a person wrote it, or put it right outside the collection. */
  public boolean byHand() {
    return reader.equals(BY_HAND);
  }
}
