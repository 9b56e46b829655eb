package sojourn.ui.source;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import sojourn.model.EntityId;

/** What the card's buttons do; a button without an action is not shown. */
public record ClaimActions(@Nullable Consumer<EntityId> confirm, @Nullable Consumer<EntityId> correct) {

  /** Looking only. */
  public static final ClaimActions NONE = new ClaimActions(null, null);
}
