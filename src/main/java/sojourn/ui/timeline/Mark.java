package sojourn.ui.timeline;

import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sojourn.model.EncounterKind;
import sojourn.model.EntityId;
import sojourn.model.VisitStatus;

/** Something on the timeline that can be pointed at. */
sealed interface Mark {

  /** What it stands for; several where they crowd, in order of time. */
  List<EntityId> ids();

  /** Where it is drawn. */
  Box box();

  /** Day number for the order of the arrow keys. */
  double time();

  default EntityId first() {
    return ids().getFirst();
  }

  default boolean stands(@Nullable EntityId id) {
    return id != null && ids().contains(id);
  }

  /**
   * A dated visit, or several that crowd.
   *
   * @param fadeLeft pixels over which the left end fades, 0 for a firm end
   */
  record Bar(
      List<EntityId> ids, VisitStatus status, int hue, Box box, double fadeLeft, double fadeRight, boolean doubtful, double from, double to)
      implements Mark {

    public Bar {
      ids = List.copyOf(ids);
    }

    @Override
    public double time() {
      return from;
    }
  }

  /** A visit on an unknown day within bounds. */
  record Band(List<EntityId> ids, VisitStatus status, int hue, Box box, double from, double to) implements Mark {

    public Band {
      ids = List.copyOf(ids);
    }

    @Override
    public double time() {
      return from;
    }
  }

  /**
   * How many visits a stretch of time holds, as a column.
   *
   * @param ids not copied where there are many
   * @param many whether there are too many in sight to be looked at one by one
   */
  record Column(List<EntityId> ids, int hue, Box box, double from, double to, boolean many) implements Mark {

    public Column {
      ids = many ? Collections.unmodifiableList(ids) : List.copyOf(ids);
    }

    public Column(List<EntityId> ids, int hue, Box box, double from, double to) {
      this(ids, hue, box, from, to, false);
    }

    @Override
    public double time() {
      return from;
    }
  }

  /**
   * Encounters or occasions as a shape.
   *
   * @param hue the person's; negative for several people
   * @param sure whether the day is certain; otherwise hollow and dashed
   */
  record Dot(List<EntityId> ids, EncounterKind kind, int hue, Box box, boolean sure, boolean occasion, double time) implements Mark {

    public Dot {
      ids = List.copyOf(ids);
    }
  }

  /**
   * A shape with its name beside it.
   *
   * @param kind null for a visit, drawn as a planned square
   * @param text the name, empty where there is room for the shape only
   */
  record Named(List<EntityId> ids, @Nullable EncounterKind kind, int hue, Box box, String text, boolean occasion, double time)
      implements Mark {

    public Named {
      ids = List.copyOf(ids);
    }
  }
}
