package sojourn.ui.shell.plate;

import java.util.Objects;
import javafx.geometry.Point2D;
import sojourn.session.plate.Plates.Picture;
import sojourn.session.plate.Sight;

/** Looks into a composer, for tests. */
public record PlateLens(PlateComposer composer, PlatePreview preview) {

  public static PlateLens of(PlateComposer composer) {
    return new PlateLens(composer, composer.preview());
  }

  public Sight sight() {
    return Objects.requireNonNull(preview.sight());
  }

  public Picture picture() {
    return Objects.requireNonNull(preview.picture());
  }

  /** Units of the preview in a millimetre. */
  public double scale() {
    return Objects.requireNonNull(preview.arrangement().get()).scale();
  }

  /** The middle of a name. */
  public Point2D onScreen(Sight.Name name) {
    PreviewLayout layout = Objects.requireNonNull(preview.arrangement().get());
    return preview.localToScreen(layout.toViewX(name.x() + name.right()), layout.toViewY(name.y() + name.down()));
  }

  public void move(double dx, double dy) {
    preview.move(dx, dy);
  }

  public void save(String format) {
    composer.save(format);
  }

  public void edits(Sight.Name name, double right, double down) {
    composer.edits().move(name, right, down);
  }

  public void hide(Sight.Name name) {
    composer.edits().hide(name);
  }
}
