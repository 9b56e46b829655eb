package sojourn.ui.shell.plate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import sojourn.atlas.choice.ProjectionKind;
import sojourn.session.plate.PlateDraft;
import sojourn.session.plate.PlateDraft.NameEdit;
import sojourn.session.plate.PlateDraft.Sheet;
import sojourn.session.plate.PlateDraft.Words;
import sojourn.session.plate.Plates;
import sojourn.session.plate.Sight;
import sojourn.session.plate.Sight.Name;
import sojourn.ui.control.Icons;
import sojourn.ui.control.Strings;

/** All that can be said of a plate, from the sheet down to single names. */
final class PlateColumn extends ScrollPane {

  private static final String AUTO = "auto";

  private final Drafting drafting;
  private final NameEdits edits;
  private final Strings strings;
  private final Fields fields;
  private final ComboBox<String> preset;
  private final TextField width;
  private final TextField height;
  private final TextField dpi;
  private final TextField type;
  private final ComboBox<String> style;
  private final ComboBox<String> projection;
  private final Label why = new Label();
  private final TextField span;
  private final TextField title;
  private final TextField subtitle;
  private final TextField author;
  private final Map<String, CheckBox> parts = new LinkedHashMap<>();
  private final VBox names = new VBox();

  /** @param asInWindow has the plate show what the window's map shows */
  PlateColumn(Drafting drafting, NameEdits edits, Strings strings, Runnable asInWindow) {
    this.drafting = drafting;
    this.edits = edits;
    this.strings = strings;
    fields = new Fields(strings);
    preset = fields.choice("preset", Plates.presets(), w -> strings.text("preset." + w), this::preset);
    width = fields.number("width", Plates.LEAST, Plates.MOST, false, v -> sheet(now().sized(v, now().height())));
    height = fields.number("height", Plates.LEAST, Plates.MOST, true, v -> sheet(now().sized(now().width(), v)));
    dpi = fields.number("dpi", Plates.FEWEST_DPI, Plates.MOST_DPI, false, v -> sheet(now().at((int) Math.round(v))));
    type = fields.number("type", 30, 1000, false, v -> sheet(now().typed(v / 100)));
    style = fields.choice("style", Plates.styles(), w -> strings.text("style." + w), w -> keep(draft().styled(w), "change.style"));
    List<String> kinds = Stream.concat(Stream.of(AUTO), Stream.of(ProjectionKind.values()).map(ProjectionKind::word)).toList();
    projection = fields.choice("projection", kinds, this::projection, w -> keep(draft().with(draft().region().projected(w)), "change.projection"));
    span = fields.number("span", 5, 40_000, true, v -> keep(draft().with(draft().region().about(v == 0 ? null : draft().region().centre(), v)), "change.region"));
    title = fields.text("title", t -> words(new Words(t, draft().words().subtitle(), draft().words().author())), this::keepWords);
    subtitle = fields.text("subtitle", t -> words(new Words(draft().words().title(), t, draft().words().author())), this::keepWords);
    author = fields.text("author", t -> words(new Words(draft().words().title(), draft().words().subtitle(), t)), this::keepWords);
    Plates.parts().forEach(p -> parts.put(p, fields.check(p, on -> keep(draft().with(p, on), "change.parts"))));
    why.getStyleClass().add("sj-composer-why");
    why.setWrapText(true);
    why.setId("plate-why");
    why.setMinHeight(Region.USE_PREF_SIZE);
    names.getStyleClass().add("sj-composer-names");
    getStyleClass().add("sj-composer-column");
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    setContent(rows(asInWindow));
    setMinWidth(344);
    setPrefWidth(344);
    drafting.draft().subscribe(this::fill);
  }

  private VBox rows(Runnable asInWindow) {
    Button swap = Icons.button(Feather.REPEAT, strings.text("field.swap"));
    swap.setId("plate-swap");
    swap.setOnAction(e -> {
      if (now().height() > 0) {
        sheet(now().sized(now().height(), now().width()));
      }
    });
    Button seen = new Button(strings.text("field.window"));
    seen.setId("plate-window");
    seen.getStyleClass().addAll("sj-flat", "sj-link");
    seen.setMinWidth(Region.USE_PREF_SIZE);
    seen.setOnAction(e -> asInWindow.run());
    span.setPromptText(strings.text("field.span.all"));
    span.setMaxWidth(110);
    height.setPromptText(strings.text("field.height.free"));
    VBox rows = new VBox();
    rows.getStyleClass().add("sj-composer-rows");
    rows.getChildren().addAll(
        fields.section("section.sheet"),
        fields.row("field.preset", preset),
        fields.row("field.size", width, fields.small("×"), height, fields.small("mm"), swap),
        fields.row("field.dpi", dpi, fields.small(strings.text("field.type")), type, fields.small("%")),
        fields.row("field.style", style),
        fields.section("section.map"),
        fields.row("field.projection", projection),
        why,
        fields.row("field.span", span, fields.small("km"), seen),
        fields.section("section.words"),
        fields.row("field.title", title),
        fields.row("field.subtitle", subtitle),
        fields.row("field.author", author),
        fields.section("section.parts"),
        checks(),
        fields.section("section.names"),
        names);
    return rows;
  }

  /** The parts in two columns; the credits last, which are always there. */
  private GridPane checks() {
    CheckBox credits = new CheckBox(strings.text("part.credits"));
    credits.setSelected(true);
    credits.setDisable(true);
    List<CheckBox> boxes = new ArrayList<>(parts.values());
    boxes.add(credits);
    GridPane grid = new GridPane(8, 0);
    int half = (boxes.size() + 1) / 2;
    for (int i = 0; i < boxes.size(); i++) {
      boxes.get(i).setMinWidth(148);
      grid.add(boxes.get(i), i / half, i % half);
    }
    return grid;
  }

  private PlateDraft draft() {
    return drafting.now();
  }

  private Sheet now() {
    return draft().sheet();
  }

  private void keep(PlateDraft next, String key) {
    if (!next.equals(draft())) {
      drafting.keep(next, strings.text(key));
    }
  }

  private void preset(String word) {
    if (!word.equals(now().preset())) {
      keep(draft().preset(Plates.draft(word)), "change.sheet");
    }
  }

  private void sheet(Sheet next) {
    keep(draft().with(next), "change.sheet");
  }

  private void words(Words next) {
    if (!next.equals(draft().words())) {
      drafting.show(draft().with(next));
    }
  }

  private void keepWords() {
    drafting.keep(draft(), strings.text("change.words"));
  }

  private String projection(String word) {
    return word.equals(AUTO) ? strings.text("projection.auto") : ProjectionKind.named(word).map(ProjectionKind::title).orElse(word);
  }

  private void fill(PlateDraft draft) {
    Sheet sheet = draft.sheet();
    preset.setValue(sheet.preset());
    set(width, Fields.words(sheet.width()));
    set(height, sheet.height() == 0 ? "" : Fields.words(sheet.height()));
    set(dpi, Integer.toString(sheet.dpi()));
    set(type, Fields.words(Math.rint(sheet.type() * 100)));
    style.setValue(draft.style());
    projection.setValue(draft.region().projection());
    set(span, draft.region().span() == 0 ? "" : Fields.words(Math.rint(draft.region().span())));
    set(title, draft.words().title());
    set(subtitle, draft.words().subtitle());
    set(author, draft.words().author());
    parts.forEach((word, box) -> box.setSelected(draft.parts().contains(word)));
  }

  private static void set(TextField field, String text) {
    field.getStyleClass().remove("sj-wrong");
    if (!field.getText().equals(text)) {
      field.setText(text);
    }
  }

  /** What came of the draft: the reason for the projection, the title as written, the names that were changed. */
  void show(Sight sight) {
    why.setText(sight.projection());
    title.setPromptText(sight.title());
    subtitle.setPromptText(strings.text("field.subtitle.prompt"));
    author.setPromptText(strings.text("field.author.prompt"));
    names.getChildren().clear();
    List<Name> changed = sight.names().stream().filter(n -> !edits.of(n).equals(NameEdit.NONE)).sorted(Comparator.comparing(Name::name)).toList();
    List<Name> without = sight.names().stream().filter(n -> n.spot() == null && !edits.of(n).hidden()).toList();
    changed.forEach(n -> names.getChildren().add(row(n)));
    Label hint = new Label(strings.text(without.isEmpty() ? "names.hint" : "names.without", without.size()));
    hint.getStyleClass().add("sj-composer-why");
    hint.setWrapText(true);
    hint.setMinHeight(Region.USE_PREF_SIZE);
    if (!draft().names().isEmpty()) {
      Button all = new Button(strings.text("names.reset.all"));
      all.setId("plate-names-reset");
      all.getStyleClass().addAll("sj-flat", "sj-link");
      all.setOnAction(e -> edits.resetAll());
      names.getChildren().add(all);
    }
    names.getChildren().add(hint);
  }

  private HBox row(Name name) {
    Label label = new Label(name.name());
    label.setMinWidth(0);
    Label what = fields.small(String.valueOf(edits.told(edits.of(name))));
    what.setMinWidth(0);
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    Button reset = Icons.button(Feather.X, strings.text("names.reset.one", name.name()));
    reset.setOnAction(e -> edits.reset(name));
    HBox row = new HBox(label, what, gap, reset);
    row.getStyleClass().add("sj-composer-name");
    return row;
  }
}
