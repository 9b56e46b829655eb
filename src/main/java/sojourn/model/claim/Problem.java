package sojourn.model.claim;

import org.jspecify.annotations.Nullable;
import sojourn.model.text.Span;

/**
 * A doubt of the reader's, shown to the user.
 *
 * @param rule the id of the rule that noticed
 * @param message one sentence in the user's words
 */
public record Problem(String rule, String message, @Nullable Span span) {}
