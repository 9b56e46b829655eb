package sojourn.reading.person;

import org.jspecify.annotations.Nullable;

/**
 * A mention of a person: tokens {@code [from, to)} of a sentence with title and affiliation, {@code [nameFrom, nameTo)} the name alone.
 *
 * @param name as it stands, without title; empty for descriptions and pronouns
 * @param title of the mention, null where none stands with it
 * @param of affiliation that stands with it, null where none does
 * @param courtesy the form of address, empty where none stands with it
 * @param sure whether a title, a form of address or the toolkit vouches for it being a person
 */
public record PersonMention(
    int sentence,
    int from,
    int to,
    int nameFrom,
    int nameTo,
    Form form,
    String name,
    @Nullable String title,
    @Nullable String of,
    boolean former,
    String courtesy,
    boolean sure) {

  /** The same mention with an affiliation found elsewhere. */
  public PersonMention ownedBy(String code) {
    return with(from, to, null, code, former);
  }

  /** The same mention reaching further, with what was learnt there. */
  PersonMention with(int newFrom, int newTo, @Nullable String newTitle, @Nullable String newOf, boolean newFormer) {
    return new PersonMention(
        sentence,
        newFrom,
        newTo,
        nameFrom,
        nameTo,
        form,
        name,
        newTitle == null ? title : newTitle,
        newOf == null ? of : newOf,
        newFormer,
        courtesy,
        sure || newTitle != null);
  }
}
