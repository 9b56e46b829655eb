package sojourn.ui.timeline;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sojourn.model.EntityId;

/** The keyboard's way through the columns of very many visits: left and right along a lane, up and down to the nearest column of the next lane. */
final class DensityKeys {

  private DensityKeys() {}

  /** The column to go to from one that stands for something; the first in sight where there is none. */
  static Optional<Mark> from(TimelineLayout layout, @Nullable EntityId here, int across, int down) {
    List<Mark> columns = layout.marks().stream().filter(m -> layout.frame().body().contains(m.box().centreX(), m.box().bottom() - 1)).toList();
    Mark now = columns.stream().filter(m -> m.stands(here)).findFirst().orElse(null);
    Comparator<Mark> order = Comparator.comparingDouble((Mark m) -> m.box().bottom()).thenComparingDouble(m -> m.box().x());
    if (now == null) {
      return columns.stream().min(order);
    }
    double bottom = now.box().bottom();
    double x = now.box().centreX();
    if (across != 0) {
      return columns.stream()
          .filter(m -> m.box().bottom() == bottom && (m.box().centreX() - x) * across > 0)
          .min(Comparator.comparingDouble(m -> Math.abs(m.box().centreX() - x)));
    }
    double next =
        columns.stream().mapToDouble(m -> m.box().bottom()).filter(b -> (b - bottom) * down > 0).map(b -> Math.abs(b - bottom)).min().orElse(-1);
    return columns.stream()
        .filter(m -> next > 0 && (m.box().bottom() - bottom) * down == next)
        .min(Comparator.comparingDouble(m -> Math.abs(m.box().centreX() - x)));
  }
}
