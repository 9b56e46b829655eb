package sojourn.ui.source;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import sojourn.model.Encounter;
import sojourn.model.EncounterId;
import sojourn.model.EncounterKind;
import sojourn.model.EntityId;
import sojourn.model.Person;
import sojourn.model.PersonId;
import sojourn.model.Place;
import sojourn.model.Snapshot;
import sojourn.model.Visit;
import sojourn.model.VisitId;
import sojourn.model.VisitStatus;
import sojourn.model.time.DateSpan;
import sojourn.session.Desk;
import sojourn.session.Edits;
import sojourn.session.TypedDate;
import sojourn.ui.control.CountryNames;
import sojourn.ui.control.Strings;

/** Puts a visit or an encounter right, or adds one that words of a source tell of: who, where, when, and what became of it. */
final class ClaimEditor extends VBox {

  private static final int LEAST_TYPED = 2;
  private static final int OFFERED = 8;

  private final @Nullable EntityId about;
  private final @Nullable ClaimDraft draft;
  private final Snapshot snapshot;
  private final Desk desk;
  private final Strings strings;
  private final GridPane fields = new GridPane(8, 6);
  private final TextField who = new TextField();
  private final TextField met = new TextField();
  private final TextField where = new TextField();
  private final TextField from = new TextField();
  private final TextField to = new TextField();
  private final ChoiceBox<VisitStatus> status = new ChoiceBox<>();
  private final ChoiceBox<EncounterKind> kind = new ChoiceBox<>();
  private final Label wrong = new Label();
  private final ContextMenu offers = new ContextMenu();
  private @Nullable Place place;
  private Runnable done = () -> {};
  private Runnable added = () -> {};

  /** Puts a claim right. */
  ClaimEditor(EntityId about, Snapshot snapshot, Desk desk, Strings strings) {
    this(about, null, snapshot, desk, strings);
    Visit visit = about instanceof VisitId id ? snapshot.visits().get(id) : null;
    Encounter encounter = about instanceof EncounterId id ? snapshot.encounters().get(id) : null;
    if (visit != null) {
      fill(visit);
    } else if (encounter != null) {
      fill(encounter);
    }
  }

  /** Adds a claim. */
  ClaimEditor(ClaimDraft draft, Snapshot snapshot, Desk desk, Strings strings) {
    this(null, draft, snapshot, desk, strings);
    fill(draft);
  }

  private ClaimEditor(@Nullable EntityId about, @Nullable ClaimDraft draft, Snapshot snapshot, Desk desk, Strings strings) {
    this.about = about;
    this.draft = draft;
    this.snapshot = snapshot;
    this.desk = desk;
    this.strings = strings;
    getStyleClass().add("claim-editor");
    ColumnConstraints names = new ColumnConstraints();
    names.setMinWidth(Region.USE_PREF_SIZE);
    ColumnConstraints values = new ColumnConstraints();
    values.setHgrow(Priority.ALWAYS);
    fields.getColumnConstraints().addAll(names, values);
    wrong.getStyleClass().add("claim-wrong");
    wrong.setWrapText(true);
    wrong.setMinHeight(USE_PREF_SIZE);
    wrong.setId("claim-wrong");
    say("");
    getChildren().addAll(fields, wrong, buttons());
    addEventHandler(KeyEvent.KEY_PRESSED, this::press);
  }

  void whenDone(Runnable action) {
    done = action;
  }

  /** Told when a claim was added and is shown. */
  void whenAdded(Runnable action) {
    added = action;
  }

  void begin() {
    TextField first = !who.getText().isBlank() && draft != null && !draft.visit() && met.getText().isBlank() ? met : who;
    first.requestFocus();
    first.end();
  }

  private void fill(ClaimDraft from) {
    place = from.place();
    row("traveller", who, from.traveller());
    if (!from.visit()) {
      row("person", met, from.person());
      offerPeople(met);
    }
    row("place", where, place == null ? "" : place.name());
    if (from.visit()) {
      row("from", this.from, from.date());
      row("to", to, "");
      choice("status", status, List.of(VisitStatus.values()), VisitStatus.MADE, s -> strings.text("source.edit.status." + s.name().toLowerCase(Locale.ROOT)));
    } else {
      row("date", this.from, from.date());
      choice("kind", kind, List.of(EncounterKind.values()), EncounterKind.MEETING, k -> strings.text("source.kind." + k.name().toLowerCase(Locale.ROOT)));
    }
    if (place == null && !from.placeWords().isBlank()) {
      where.setText(from.placeWords());
      desk.places(from.placeWords(), found -> found.stream().findFirst().filter(p -> where.getText().equals(from.placeWords())).ifPresent(this::choose));
    }
    where.textProperty().addListener((v, before, now) -> offer(now));
    offerPeople(who);
  }

  private void choose(Place found) {
    place = found;
    where.setText(found.name());
    where.end();
  }

  private void fill(Visit visit) {
    place = snapshot.placeOf(visit);
    row("traveller", who, name(visit.traveller()));
    row("place", where, place == null ? "" : place.name());
    row("from", from, edtf(visit.start()));
    row("to", to, edtf(visit.end()));
    choice("status", status, List.of(VisitStatus.values()), visit.status(), s -> strings.text("source.edit.status." + s.name().toLowerCase(Locale.ROOT)));
    where.textProperty().addListener((v, before, now) -> offer(now));
    offerPeople(who);
  }

  private void fill(Encounter encounter) {
    row("person", who, name(encounter.person()));
    row("date", from, edtf(encounter.date()));
    choice("kind", kind, List.of(EncounterKind.values()), encounter.kind(), k -> strings.text("source.kind." + k.name().toLowerCase(Locale.ROOT)));
    offerPeople(who);
  }

  private void row(String key, TextField field, String value) {
    field.setText(value);
    field.setId("edit-" + key);
    field.getStyleClass().add("sj-field");
    field.setPromptText(strings.text("source.edit.prompt." + key));
    add(key, field);
  }

  private void add(String key, Region field) {
    Label name = new Label(strings.text("source.edit." + key));
    name.getStyleClass().add("claim-field");
    name.setLabelFor(field);
    field.setMaxWidth(Double.MAX_VALUE);
    fields.addRow(fields.getRowCount(), name, field);
  }

  private <T> void choice(String key, ChoiceBox<T> box, List<T> values, T value, java.util.function.Function<T, String> words) {
    box.getItems().setAll(values);
    box.setValue(value);
    box.setId("edit-" + key);
    box.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(T shown) {
            return shown == null ? "" : words.apply(shown);
          }

          @Override
          public T fromString(String text) {
            return box.getValue();
          }
        });
    add(key, box);
  }

  private HBox buttons() {
    Button save = button("save", this::save);
    save.getStyleClass().add("sj-primary");
    Button cancel = button("cancel", this::leave);
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox row = new HBox(8, save, cancel, gap);
    EntityId known = about;
    if (known != null) {
      row.getChildren().add(button("notso", () -> finish(() -> desk.edits().notSo(known))));
    }
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  private void leave() {
    done.run();
  }

  private Button button(String key, Runnable action) {
    Button button = new Button(strings.text("source.edit." + key));
    button.setId("edit-" + key);
    button.getStyleClass().add("sj-flat");
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(e -> action.run());
    return button;
  }

  private void press(KeyEvent e) {
    if (e.getCode() == KeyCode.ESCAPE) {
      done.run();
      e.consume();
    } else if (e.getCode() == KeyCode.ENTER && e.getTarget() instanceof TextField) {
      save();
      e.consume();
    }
  }

  private void save() {
    Optional<DateSpan> start = TypedDate.of(from.getText());
    Optional<DateSpan> end = TypedDate.of(to.getText());
    boolean meeting = draft != null && !draft.visit();
    if (who.getText().isBlank() || (meeting && met.getText().isBlank())) {
      say(strings.text("source.edit.wrong.who"));
    } else if (start.isEmpty() && !from.getText().isBlank()) {
      say(strings.text("source.edit.wrong.date", from.getText()));
    } else if (end.isEmpty() && !to.getText().isBlank()) {
      say(strings.text("source.edit.wrong.date", to.getText()));
    } else if (start.isPresent() && end.isPresent() && end.get().latest() < start.get().earliest()) {
      say(strings.text("source.edit.wrong.order"));
    } else if (about instanceof EncounterId encounter) {
      finish(() -> desk.edits().encounter(encounter, who.getText().strip(), start.orElse(null), Objects.requireNonNull(kind.getValue())));
    } else {
      save(start.orElse(null), end.orElse(null), meeting);
    }
  }

  /** What has a place. */
  private void save(@Nullable DateSpan start, @Nullable DateSpan end, boolean meeting) {
    boolean none = meeting && where.getText().isBlank();
    Place chosen = none ? null : place;
    String traveller = who.getText().strip();
    ClaimDraft adding = draft;
    if (!none && (chosen == null || !chosen.name().equals(where.getText().strip()))) {
      say(strings.text("source.edit.wrong.place", where.getText()));
    } else if (adding != null && meeting) {
      Edits.Told told = new Edits.Told(adding.source(), adding.words());
      Edits.Pair pair = new Edits.Pair(traveller, met.getText().strip());
      finish(() -> desk.edits().addEncounter(told, pair, Objects.requireNonNull(kind.getValue()), start, chosen, added));
    } else if (chosen != null) {
      Edits.Dates dates = new Edits.Dates(start, end);
      VisitStatus became = Objects.requireNonNull(status.getValue());
      if (adding != null) {
        finish(() -> desk.edits().addVisit(new Edits.Told(adding.source(), adding.words()), traveller, chosen, dates, became, added));
      } else if (about instanceof VisitId visit) {
        finish(() -> desk.edits().visit(visit, traveller, chosen, dates, became));
      }
    }
  }

  private void finish(Runnable edit) {
    done.run();
    edit.run();
  }

  private void say(String message) {
    wrong.setText(message);
    wrong.setVisible(!message.isEmpty());
    wrong.setManaged(!message.isEmpty());
  }

  /** Places of the gazetteer that begin so. */
  private void offer(String typed) {
    Place chosen = place;
    if (typed.strip().length() < LEAST_TYPED || (chosen != null && chosen.name().equals(typed))) {
      offers.hide();
      return;
    }
    desk.places(
        typed,
        found -> {
          List<MenuItem> items = found.stream().limit(OFFERED).map(this::item).toList();
          show(where, items);
        });
  }

  private MenuItem item(Place found) {
    String country = found.country();
    MenuItem item = new MenuItem(country == null || country.isEmpty() ? found.name() : found.name() + ", " + CountryNames.of(country));
    item.setMnemonicParsing(false);
    item.setOnAction(e -> choose(found));
    return item;
  }

  /** People of the collection whose name holds what was typed. */
  private void offerPeople(TextField field) {
    field.textProperty().addListener(
        (v, before, now) -> {
          String typed = now.strip().toLowerCase(Locale.ROOT);
          List<MenuItem> items =
              snapshot.people().values().stream()
                  .map(Person::name)
                  .filter(n -> typed.length() >= LEAST_TYPED && !n.equals(now) && n.toLowerCase(Locale.ROOT).contains(typed))
                  .limit(OFFERED)
                  .map(name -> named(field, name))
                  .toList();
          show(field, items);
        });
  }

  private MenuItem named(TextField field, String name) {
    MenuItem item = new MenuItem(name);
    item.setMnemonicParsing(false);
    item.setOnAction(
        e -> {
          field.setText(name);
          field.end();
        });
    return item;
  }

  private void show(TextField field, List<MenuItem> items) {
    offers.getItems().setAll(items);
    if (items.isEmpty() || field.getScene() == null || field.getScene().getWindow() == null) {
      offers.hide();
    } else if (!offers.isShowing()) {
      offers.show(field, Side.BOTTOM, 0, 2);
    }
  }

  private String name(PersonId id) {
    Person person = snapshot.people().get(id);
    return person == null ? "" : person.name();
  }

  private static String edtf(@Nullable DateSpan date) {
    return date == null ? "" : date.edtf();
  }
}
