package sojourn.ui.source;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import sojourn.model.EntityId;
import sojourn.model.PersonId;
import sojourn.session.Desk;

/**
 * What the card's buttons do; a button without an action is not shown.
 *
 * @param desk where claims are put right; null where nothing can be
 * @param alike shows who may be the same as a person; null where nobody decides that
 */
public record ClaimActions(@Nullable Consumer<EntityId> confirm, @Nullable Desk desk, @Nullable Consumer<PersonId> alike) {

  public ClaimActions(@Nullable Consumer<EntityId> confirm, @Nullable Desk desk) {
    this(confirm, desk, null);
  }

  /** Looking only. */
  public static final ClaimActions NONE = new ClaimActions(null, null, null);
}
