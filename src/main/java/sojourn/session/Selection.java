package sojourn.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sojourn.model.EntityId;

/** The kept choice: ids in order of choosing, and the primary one among them. */
public record Selection(List<EntityId> ids, @Nullable EntityId primary) {

  public static final Selection NONE = new Selection(List.of(), null);

  public Selection {
    ids = List.copyOf(ids);
    if (ids.isEmpty() ? primary != null : !ids.contains(primary)) {
      throw new IllegalArgumentException("the primary one must be among the selected");
    }
  }

  public static Selection of(EntityId id) {
    return new Selection(List.of(id), id);
  }

  /** With one more, or without it when it was selected. */
  public Selection toggled(EntityId id) {
    List<EntityId> next = new ArrayList<>(ids);
    if (next.remove(id)) {
      return next.isEmpty() ? NONE : new Selection(next, next.getLast());
    }
    next.add(id);
    return new Selection(next, id);
  }

  public boolean contains(EntityId id) {
    return ids.contains(id);
  }

  public boolean isEmpty() {
    return ids.isEmpty();
  }

  /** The focus: the primary one. */
  public Optional<EntityId> focus() {
    return Optional.ofNullable(primary);
  }
}
