package sojourn.ui.timeline;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sojourn.model.EntityId;
import sojourn.model.ReviewState;

/**
 * Words beside or in a mark.
 *
 * @param about the visit they name first
 * @param edges where each run begins, from the left of the box, and where the last ends
 * @param state drawn as a small sign after the words; null for none
 * @param ground what they stand on
 */
record Label(EntityId about, List<Piece> pieces, List<Double> edges, Box box, @Nullable ReviewState state, Ground ground) {

  /** Room that the sign of the review state takes. */
  static final double STATE = 17;

  /** A run of words. {@code id} is what they name, null for words between. */
  record Piece(String text, boolean strong, @Nullable EntityId id) {

    static Piece quiet(String text) {
      return new Piece(text, false, null);
    }

    Type type() {
      return strong ? Type.STRONG : Type.PLAIN;
    }
  }

  /** What words stand on. */
  enum Ground {
    PANEL,
    BAND,
    BAR
  }

  Label {
    pieces = List.copyOf(pieces);
    edges = List.copyOf(edges);
  }

  static Label of(EntityId about, List<Piece> pieces, TextMeasure measure, Box box, @Nullable ReviewState state, Ground ground) {
    List<Double> edges = new ArrayList<>();
    double x = 0;
    edges.add(x);
    for (Piece piece : pieces) {
      x += measure.width(piece.text(), piece.type());
      edges.add(x);
    }
    return new Label(about, pieces, edges, box, state, ground);
  }

  /** What the run of words under a point names; else what the label is about. */
  EntityId at(double x) {
    for (int i = 0; i < pieces.size(); i++) {
      EntityId id = pieces.get(i).id();
      if (id != null && x >= box.x() + edges.get(i) - 2 && x <= box.x() + edges.get(i + 1) + 2) {
        return id;
      }
    }
    return about;
  }

  /** Where a run of words stands. */
  Box run(int index) {
    return new Box(box.x() + edges.get(index), box.y(), edges.get(index + 1) - edges.get(index), box.height());
  }

  /** Where the words that name something stand; the whole label where it names nothing so. */
  Box boxOf(EntityId id) {
    for (int i = 0; i < pieces.size(); i++) {
      if (id.equals(pieces.get(i).id())) {
        return run(i);
      }
    }
    return box;
  }

  static double width(List<Piece> pieces, TextMeasure measure) {
    return pieces.stream().mapToDouble(p -> measure.width(p.text(), p.type())).sum();
  }

  String text() {
    StringBuilder text = new StringBuilder();
    pieces.forEach(p -> text.append(p.text()));
    return text.toString();
  }

  boolean names(@Nullable EntityId id) {
    return id != null && pieces.stream().anyMatch(p -> id.equals(p.id()));
  }
}
