package sojourn.ui.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import sojourn.ui.control.DropButton;
import sojourn.ui.control.Icons;

/** Play or pause, and how fast. */
final class PlayControls extends HBox {

  private final Playback playback;
  private final Button play;
  private final DropButton pace;
  private final Node starting = Icons.icon(Feather.PLAY, 16);
  private final Node pausing = Icons.icon(Feather.PAUSE, 16);

  PlayControls(Playback playback) {
    this.playback = playback;
    getStyleClass().add("sj-timeline-play");
    play = Icons.button(Feather.PLAY, Words.of("play.play"));
    play.setId("play");
    play.setOnAction(e -> playback.toggle());
    pace = new DropButton(null, Icons.icon(Feather.CHEVRON_DOWN, 12), this::items);
    pace.setId("pace");
    pace.getStyleClass().addAll("sj-flat", "sj-timeline-drop");
    pace.setContentDisplay(javafx.scene.control.ContentDisplay.RIGHT);
    pace.setMinWidth(Region.USE_PREF_SIZE);
    pace.setAccessibleText(Words.of("play.pace"));
    getChildren().addAll(play, pace);
    playback.playing().addListener((value, before, now) -> show());
    playback.pace().addListener((value, before, now) -> show());
    show();
  }

  /** Says what a press does, and the pace. */
  void show() {
    boolean playing = playback.playing().get();
    play.setGraphic(playing ? pausing : starting);
    String words = Words.of(playing ? "play.pause" : "play.play");
    play.setAccessibleText(words);
    play.getTooltip().setText(words);
    pace.setText(name(playback.current()));
  }

  private List<MenuItem> items() {
    List<MenuItem> items = new ArrayList<>();
    items.add(item(Words.of("play.auto"), null));
    for (Pace each : Pace.values()) {
      items.add(item(name(each), each));
    }
    CheckMenuItem skip = new CheckMenuItem(Words.of("play.skip"));
    skip.setId("skip");
    skip.setSelected(playback.skipping().get());
    skip.setOnAction(e -> playback.skipping().set(skip.isSelected()));
    items.add(new SeparatorMenuItem());
    items.add(skip);
    return items;
  }

  private MenuItem item(String text, @Nullable Pace each) {
    RadioMenuItem item = new RadioMenuItem(text);
    item.setSelected(each == playback.pace().get());
    item.setOnAction(e -> playback.pace().set(each));
    return item;
  }

  private static String name(Pace pace) {
    return Words.of("pace." + pace.name().toLowerCase(Locale.ROOT));
  }
}
