package sojourn.ui.timeline;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sojourn.model.EntityId;
import sojourn.model.VisitId;
import sojourn.model.VisitStatus;

/** A row of visits on unknown days: each a band from the first possible day to the last, with its words inside where they fit. */
final class BandRow {

  private final TimeScale scale;
  private final TextMeasure measure;
  private final @Nullable VisitId open;

  BandRow(TimeScale scale, TextMeasure measure, @Nullable VisitId open) {
    this.scale = scale;
    this.measure = measure;
    this.open = open;
  }

  /** Places the bands of one row about a horizontal. */
  BarRow.Placed place(List<Adrift> row, double centreY, double height) {
    LabelPlacer placer = new LabelPlacer(scale.left(), scale.right(), measure);
    List<Mark> marks = new ArrayList<>();
    List<LabelPlacer.Wish> wishes = new ArrayList<>();
    for (Adrift adrift : row) {
      Mark.Band band = band(adrift, centreY, height);
      if (band.box().right() < scale.left() || band.box().x() > scale.right()) {
        continue;
      }
      marks.add(band);
      placer.keepClear(band.box());
      addWishes(adrift, band.box(), wishes);
    }
    List<Label> labels = placer.place(wishes);
    return new BarRow.Placed(marks.stream().map(m -> (Mark) withUnnamed((Mark.Band) m, labels)).toList(), labels);
  }

  /** A band stands for what comes after it only where no words do. */
  private static Mark.Band withUnnamed(Mark.Band band, List<Label> labels) {
    List<EntityId> ids = band.ids().stream().filter(id -> id.equals(band.first()) || labels.stream().noneMatch(l -> l.names(id))).toList();
    return new Mark.Band(ids, band.status(), band.hue(), band.box(), band.from(), band.to());
  }

  /** All words in the band where they fit, else what comes after stands beside it. */
  private void addWishes(Adrift adrift, Box box, List<LabelPlacer.Wish> wishes) {
    Label.Piece name = new Label.Piece(adrift.place(), true, adrift.id());
    List<Label.Piece> once = List.of(name, Label.Piece.quiet(", " + adrift.once()));
    List<Label.Piece> years = List.of(name, Label.Piece.quiet(" " + adrift.years()));
    List<Label.Piece> all = new ArrayList<>(once);
    if (!adrift.then().isEmpty()) {
      all.add(new Label.Piece("; ", false, null));
      all.addAll(then(adrift));
    }
    int rank = adrift.id().equals(open) ? 0 : 2;
    boolean fits = LabelPlacer.fitsInside(box.within(scale.left(), scale.right()), all, measure);
    List<List<Label.Piece>> wordings = fits ? List.of(all) : List.of(once, years, List.of(name));
    wishes.add(new LabelPlacer.Wish(adrift.id(), box, wordings, adrift.state(), LabelPlacer.Inside.FIRST, rank));
    if (!fits && !adrift.then().isEmpty()) {
      VisitId first = adrift.then().getFirst().id();
      wishes.add(new LabelPlacer.Wish(first, box, List.of(then(adrift)), null, LabelPlacer.Inside.NEVER, rank + 1));
    }
  }

  private Mark.Band band(Adrift adrift, double centreY, double height) {
    double x0 = scale.x(adrift.from());
    double width = Math.max(BarRow.LEAST, scale.x(adrift.to()) - x0);
    List<EntityId> ids = new ArrayList<>(List.of(adrift.id()));
    adrift.then().forEach(u -> ids.add(u.id()));
    return new Mark.Band(ids, adrift.status(), adrift.hue(), new Box(x0, centreY - height / 2, width, height), adrift.from(), adrift.to());
  }

  private static List<Label.Piece> then(Adrift adrift) {
    List<Label.Piece> pieces = new ArrayList<>();
    pieces.add(Label.Piece.quiet(Words.of("label.then") + " "));
    for (int i = 0; i < adrift.then().size(); i++) {
      Undated undated = adrift.then().get(i);
      if (i > 0) {
        pieces.add(Label.Piece.quiet(", "));
      }
      pieces.add(new Label.Piece(undated.place(), false, undated.id()));
      if (!undated.status().counts()) {
        pieces.add(Label.Piece.quiet(" " + Words.of(Words.label(undated.status()))));
      }
    }
    if (adrift.then().stream().allMatch(u -> u.status() == VisitStatus.PLANNED)) {
      pieces.add(Label.Piece.quiet(" " + Words.of("label.planned")));
    }
    return pieces;
  }
}
