package sojourn.ui.shell.plate;

import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import sojourn.session.Activity;
import sojourn.session.Jobs;
import sojourn.session.plate.Sight;
import sojourn.ui.control.Strings;

/** The composer's last line: what happened, the file being written, and how large the plate is. */
final class PlateFoot extends HBox {

  private final Strings strings;
  private final Label notice = new Label();
  private final Label size = new Label();
  private final Label working = new Label();
  private final ProgressBar bar = new ProgressBar();
  private final Button folder;
  private final HBox progress;
  private @Nullable Path saved;

  /** @param show shows a file in its folder */
  PlateFoot(Jobs jobs, Strings strings, Consumer<Path> show) {
    this.strings = strings;
    getStyleClass().add("sj-composer-foot");
    notice.setId("plate-notice");
    notice.setMinWidth(0);
    size.setId("plate-size");
    size.setMinWidth(Region.USE_PREF_SIZE);
    folder = new Button(strings.text("foot.folder"));
    folder.setId("plate-folder");
    folder.getStyleClass().addAll("sj-flat", "sj-link");
    folder.setMinWidth(Region.USE_PREF_SIZE);
    folder.setOnAction(e -> {
      if (saved != null) {
        show.accept(saved);
      }
    });
    Button cancel = new Button(strings.text("foot.cancel"));
    cancel.setId("plate-stop");
    cancel.getStyleClass().addAll("sj-flat", "sj-link");
    cancel.setOnAction(e -> jobs.cancel());
    progress = new HBox(8, working, bar, cancel);
    progress.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
    progress.setMinWidth(Region.USE_PREF_SIZE);
    progress.managedProperty().bind(progress.visibleProperty());
    folder.managedProperty().bind(folder.visibleProperty());
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    getChildren().addAll(notice, folder, gap, progress, size);
    say("");
    work(null);
  }

  void say(String text) {
    notice.getStyleClass().remove("sj-warn");
    notice.setText(text);
    folder.setVisible(false);
  }

  void warn(String text) {
    say(text);
    notice.getStyleClass().add("sj-warn");
  }

  /** Says where a file was saved, and offers to show it. */
  void saved(Path file, Sight sight) {
    say(strings.text("foot.saved", String.valueOf(file.getFileName()), Fields.words(sight.width()), Fields.words(sight.height())));
    saved = file;
    folder.setVisible(true);
  }

  void size(Sight sight) {
    int dpi = sight.draft().sheet().dpi();
    String pixels = strings.text("foot.size", Fields.words(sight.width()), Fields.words(sight.height()), Sight.pixels(sight.width(), dpi), Sight.pixels(sight.height(), dpi), dpi);
    size.setText(sight.tooLarge() ? strings.text("foot.large", pixels) : pixels);
  }

  void work(@Nullable Activity activity) {
    boolean busy = activity != null && !activity.what().isEmpty();
    progress.setVisible(busy);
    if (activity != null && busy) {
      boolean known = activity.total() > 0;
      bar.setProgress(known ? (double) activity.done() / activity.total() : ProgressBar.INDETERMINATE_PROGRESS);
      working.setText(known ? strings.text("foot.of", activity.what(), activity.done()) : activity.what());
    }
  }
}
