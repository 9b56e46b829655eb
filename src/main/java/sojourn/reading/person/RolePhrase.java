package sojourn.reading.person;

import org.jspecify.annotations.Nullable;

/**
 * A title as it stands in a sentence, tokens {@code [from, to)}.
 *
 * @param title without affiliation and modifiers: "Minister of Foreign Affairs", null for kin ("his wife")
 * @param of ISO code or organisation's key, null where it is not said
 * @param definite whether an article or an owner stands before it
 * @param owned whether the owner is a pronoun ("its President")
 * @param former whether it is said to be held no more
 * @param capital whether its head has a capital letter
 * @param courtesy whether it is a form of address and no office
 */
public record RolePhrase(
    int from, int to, @Nullable String title, @Nullable String of, boolean definite, boolean owned, boolean former, boolean capital, boolean courtesy) {

  RolePhrase withOf(@Nullable String code, int end) {
    return new RolePhrase(from, end, title, code == null ? of : code, definite, owned, former, capital, courtesy);
  }
}
