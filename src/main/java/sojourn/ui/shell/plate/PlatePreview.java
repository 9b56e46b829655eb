package sojourn.ui.shell.plate;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.TextField;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;
import sojourn.session.plate.Plates;
import sojourn.session.plate.Plates.Part;
import sojourn.session.plate.Plates.Picture;
import sojourn.session.plate.Sight;
import sojourn.session.plate.Sight.Name;
import sojourn.session.plate.Sight.Spot;

/** Shows a plate as its files are: pixels painted by the export at the preview's resolution, of which only those that are seen are painted. */
final class PlatePreview extends Pane {

  private final Plates plates;
  private final NameEdits edits;
  private final Region page = new Region();
  private final ImageView image = new ImageView();
  private final Rectangle ring = new Rectangle();
  private final ImageView ghost = new ImageView();
  private final Line lead = new Line();
  private final TextField field = new TextField();
  private final ReadOnlyObjectWrapper<@Nullable PreviewLayout> layout = new ReadOnlyObjectWrapper<>(this, "layout", null);
  private @Nullable Sight sight;
  private @Nullable Picture picture;
  private @Nullable Name named;
  private boolean fits = true;

  PlatePreview(Plates plates, NameEdits edits) {
    this.plates = plates;
    this.edits = edits;
    setId("plate-preview");
    getStyleClass().add("sj-plate-ground");
    page.getStyleClass().add("sj-plate-page");
    ring.getStyleClass().add("sj-plate-ring");
    lead.getStyleClass().add("sj-plate-lead");
    field.getStyleClass().addAll("sj-field", "sj-plate-rename");
    field.setId("plate-rename");
    ghost.setOpacity(0.85);
    getChildren().addAll(page, image, lead, ghost, ring, field);
    for (int i = 0; i < getChildren().size() - 1; i++) {
      getChildren().get(i).setMouseTransparent(true);
      getChildren().get(i).setManaged(false);
    }
    field.setManaged(false);
    field.setVisible(false);
    field.setOnAction(e -> rename(true));
    field.focusedProperty().subscribe(on -> {
      if (!on) {
        rename(true);
      }
    });
    field.setOnKeyPressed(e -> {
      if (e.getCode() == KeyCode.ESCAPE) {
        rename(false);
        e.consume();
      }
    });
    point(null);
    drag(null, 0, 0);
    Rectangle clip = new Rectangle();
    clip.widthProperty().bind(widthProperty());
    clip.heightProperty().bind(heightProperty());
    setClip(clip);
    widthProperty().subscribe(w -> arrange());
    heightProperty().subscribe(h -> arrange());
    setFocusTraversable(true);
    PreviewGestures.attach(this, edits);
  }

  /** Shows a plate that was composed. */
  void show(Sight next) {
    sight = next;
    point(null);
    drag(null, 0, 0);
    arrange();
  }

  @Nullable Sight sight() {
    return sight;
  }

  /** Where the page lies; null as long as there is none. */
  ReadOnlyObjectProperty<@Nullable PreviewLayout> arrangement() {
    return layout.getReadOnlyProperty();
  }

  /** The whole page, also when the window changes. */
  void fit() {
    fits = true;
    arrange();
  }

  /** One pixel of the files on one of the screen. */
  void exact() {
    if (sight != null) {
      zoom(sight.draft().sheet().dpi(), getWidth() / 2, getHeight() / 2);
    }
  }

  void zoomBy(double factor, double x, double y) {
    PreviewLayout now = layout.get();
    if (now != null) {
      zoom(now.dpi() * factor, x, y);
    }
  }

  private void zoom(double dpi, double x, double y) {
    PreviewLayout now = layout.get();
    if (now != null) {
      fits = false;
      set(now.zoomed(dpi, x, y));
    }
  }

  void move(double dx, double dy) {
    PreviewLayout now = layout.get();
    if (now != null) {
      set(now.moved(dx, dy));
    }
  }

  private void arrange() {
    if (sight == null || getWidth() < 1 || getHeight() < 1) {
      return;
    }
    PreviewLayout.Page paper = new PreviewLayout.Page(sight.width(), sight.height());
    double dense = getScene() == null || getScene().getWindow() == null ? 1 : getScene().getWindow().getOutputScaleX();
    PreviewLayout.Room room = new PreviewLayout.Room(getWidth(), getHeight(), dense > 0 ? dense : 1);
    PreviewLayout now = layout.get();
    set(now == null || fits ? PreviewLayout.fitted(paper, room) : now.on(paper, room));
  }

  private void set(PreviewLayout next) {
    layout.set(next);
    page.resizeRelocate(next.x(), next.y(), next.wide(), next.high());
    place();
    Sight shown = sight;
    if (shown != null) {
      next.part().ifPresent(part -> plates.paint(shown, part, this::painted));
    }
  }

  private void painted(Picture next) {
    if (next.sight() == sight) {
      picture = next;
      Part part = next.part();
      image.setImage(new WritableImage(new PixelBuffer<>(part.columns(), part.rows(), next.pixels(), PixelFormat.getIntArgbPreInstance())));
      place();
    }
  }

  /** Lays the painted part where it belongs; stretched as long as it is of another resolution. */
  private void place() {
    PreviewLayout now = layout.get();
    if (picture == null || now == null) {
      return;
    }
    Part part = picture.part();
    double stretch = now.wide() / part.width();
    image.setX(now.x() + part.x() * stretch);
    image.setY(now.y() + part.y() * now.high() / part.height());
    image.setFitWidth(part.columns() * stretch);
    image.setFitHeight(part.rows() * now.high() / part.height());
    image.setSmooth(now.columns() != part.width());
  }

  /** Whether what is seen is painted at its resolution. */
  boolean settled() {
    PreviewLayout now = layout.get();
    return picture != null && now != null && picture.sight() == sight && now.part().equals(java.util.Optional.of(picture.part()));
  }

  /** What is painted; for tests. */
  @Nullable Picture picture() {
    return picture;
  }

  /** Draws a ring round a name, or round the mark of one that is not written; null for none. */
  void point(@Nullable Name name) {
    PreviewLayout now = layout.get();
    ring.setVisible(name != null && now != null);
    if (name != null && now != null) {
      Spot spot = name.spot() == null ? new Spot(name.x() - 2, name.y() - 2, 4, 4) : name.spot();
      ring.setX(Math.rint(now.toViewX(spot.x())) - 3.5);
      ring.setY(Math.rint(now.toViewY(spot.y())) - 3.5);
      ring.setWidth(Math.rint(spot.width() * now.scale()) + 7);
      ring.setHeight(Math.rint(spot.height() * now.scale()) + 7);
    }
  }

  /** Draws a name on its way, so far from where it is, with a line to its mark; null for none. */
  void drag(@Nullable Name name, double dx, double dy) {
    PreviewLayout now = layout.get();
    Spot spot = name == null ? null : name.spot();
    boolean seen = spot != null && now != null && picture != null;
    ghost.setVisible(seen);
    lead.setVisible(seen);
    if (spot == null || now == null || picture == null || name == null) {
      return;
    }
    double x = now.toViewX(spot.x());
    double y = now.toViewY(spot.y());
    double width = spot.width() * now.scale();
    double height = spot.height() * now.scale();
    double k = now.room().dense();
    Part part = picture.part();
    ghost.setImage(image.getImage());
    ghost.setViewport(new Rectangle2D((x - now.x()) * k - part.x(), (y - now.y()) * k - part.y(), Math.max(1, width * k), Math.max(1, height * k)));
    ghost.setX(x + dx);
    ghost.setY(y + dy);
    ghost.setFitWidth(width);
    ghost.setFitHeight(height);
    ring.setX(Math.rint(x + dx) - 3.5);
    ring.setY(Math.rint(y + dy) - 3.5);
    lead.setStartX(now.toViewX(name.x()));
    lead.setStartY(now.toViewY(name.y()));
    lead.setEndX(Math.clamp(lead.getStartX(), x + dx, x + dx + width));
    lead.setEndY(Math.clamp(lead.getStartY(), y + dy, y + dy + height));
  }

  /** Opens a field over a name for another text. */
  void rename(Name name) {
    PreviewLayout now = layout.get();
    Spot spot = name.spot();
    if (now != null && spot != null) {
      named = name;
      field.setText(edits.text(name));
      double width = Math.max(160, spot.width() * now.scale() + 40);
      double x = Math.clamp(now.toViewX(spot.x()) - 8, 4, Math.max(4, getWidth() - width - 4));
      field.resizeRelocate(x, now.toViewY(spot.y() + spot.height() / 2) - 15, width, 30);
      field.setVisible(true);
      field.requestFocus();
      field.selectAll();
    }
  }

  private void rename(boolean keep) {
    Name name = named;
    named = null;
    if (name != null) {
      field.setVisible(false);
      requestFocus();
      if (keep) {
        edits.rename(name, field.getText());
      }
    }
  }
}
