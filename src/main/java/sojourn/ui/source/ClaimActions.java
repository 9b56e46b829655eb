package sojourn.ui.source;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import sojourn.model.EntityId;
import sojourn.session.Desk;

/**
 * What the card's buttons do; a button without an action is not shown.
 *
 * @param desk where claims are put right; null where nothing can be
 */
public record ClaimActions(@Nullable Consumer<EntityId> confirm, @Nullable Desk desk) {

  /** Looking only. */
  public static final ClaimActions NONE = new ClaimActions(null, null);
}
