package sojourn.ui.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Circle;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import sojourn.model.EncounterId;
import sojourn.model.EntityId;
import sojourn.model.Person;
import sojourn.model.PersonId;
import sojourn.model.ReviewState;
import sojourn.model.SamePerson;
import sojourn.model.Snapshot;
import sojourn.model.Visit;
import sojourn.model.VisitId;
import sojourn.model.claim.Sureness;
import sojourn.session.Desk;
import sojourn.ui.control.Icons;
import sojourn.ui.control.Strings;

/** The selected claim in short: what, when, how sure, why; and what one can do about it. */
final class ClaimCard extends VBox {

  /** From here on at least four of five claims proved right. */
  private static final double SURE = 0.8;
  private static final double FAIRLY_SURE = 0.5;

  private static final double ROOM_FOR_STATE = 300;
  private static final double ROOM_FOR_MENU = 120;

  private final Strings strings;
  private final ClaimActions actions;
  private @Nullable ClaimText shown;
  private @Nullable Snapshot seen;

  ClaimCard(Strings strings, ClaimActions actions) {
    this.strings = strings;
    this.actions = actions;
    getStyleClass().add("claim-card");
  }

  /** The snapshot that what is shown is from. */
  void from(Snapshot snapshot) {
    seen = snapshot;
  }

  void show(@Nullable ClaimText claim) {
    setVisible(claim != null);
    setManaged(claim != null);
    if (claim == null) {
      shown = null;
      getChildren().clear();
      return;
    }
    if (claim.equals(shown)) {
      return;
    }
    shown = claim;
    getChildren().setAll(head(claim));
    if (!claim.facts().isEmpty() || !claim.more().isEmpty()) {
      getChildren().add(facts(claim));
    }
    if (!claim.doubt().isEmpty()) {
      reasons(claim);
    }
    List<String> less = claim.sureness().stream().filter(s -> s.startsWith(Sureness.LESS)).map(Sureness::words).toList();
    if (!less.isEmpty() && claim.confidence() < SURE) {
      Text unsure = new Text(strings.text("source.card.unsure", String.join("; ", less)));
      unsure.getStyleClass().add("claim-more");
      getChildren().add(new TextFlow(unsure));
    }
    ReviewState state = claim.state();
    if (state != null) {
      getChildren().add(foot(claim.about(), state));
    } else if (claim.about() instanceof PersonId person) {
      alike(person);
    }
    setAccessibleText(claim.title() + ". " + claim.facts() + ". " + claim.more() + ". " + claim.doubt());
  }

  /** Leads to the decision whether a person is the same as another, where that is open. */
  private void alike(PersonId person) {
    Snapshot snapshot = seen;
    Consumer<PersonId> alike = actions.alike();
    List<SamePerson> open = snapshot == null ? List.of() : snapshot.proposals().stream().filter(p -> p.about(person)).toList();
    if (alike != null && snapshot != null && !open.isEmpty()) {
      PersonId other = open.getFirst().one().equals(person) ? open.getFirst().other() : open.getFirst().one();
      Person known = snapshot.people().get(other);
      Button button = action("alike", Feather.USERS, () -> alike.accept(person));
      button.setText(strings.text("source.card.alike", open.size(), known == null ? other.value() : known.name()));
      HBox row = new HBox(button);
      row.getStyleClass().add("claim-foot");
      getChildren().add(row);
    }
  }

  private HBox head(ClaimText claim) {
    Label title = label(claim.title(), "claim-title");
    title.setWrapText(true);
    title.setMinWidth(0);
    HBox row = new HBox(8, title, gap());
    row.setAlignment(Pos.TOP_LEFT);
    if (claim.confidence() >= 0) {
      row.getChildren().add(confidence(claim));
    }
    return row;
  }

  private HBox confidence(ClaimText claim) {
    double value = claim.confidence();
    int bars = value >= SURE ? 3 : value >= FAIRLY_SURE ? 2 : 1;
    HBox scale = new HBox(2);
    scale.setAlignment(Pos.BOTTOM_LEFT);
    scale.setMaxHeight(11);
    for (int i = 1; i <= 3; i++) {
      Region bar = new Region();
      bar.getStyleClass().addAll("claim-bar", i <= bars ? "claim-bar-full" : "claim-bar-empty");
      double height = 2 + 3 * i;
      bar.setMinSize(3, height);
      bar.setMaxSize(3, height);
      scale.getChildren().add(bar);
    }
    Label words = label(strings.text("source.card.confidence." + bars), "claim-sure");
    words.setMinWidth(USE_PREF_SIZE);
    HBox row = new HBox(6, scale, words);
    row.getStyleClass().add("claim-confidence");
    List<String> why = new ArrayList<>(List.of(strings.text("source.card.odds", Math.round(value * 100))));
    why.addAll(claim.sureness());
    Tooltip.install(row, new Tooltip(String.join("\n", why)));
    row.setMinWidth(USE_PREF_SIZE);
    return row;
  }

  private TextFlow facts(ClaimText claim) {
    Text firm = new Text(claim.facts());
    firm.getStyleClass().add("claim-facts");
    Text more = new Text(claim.more().isEmpty() ? "" : claim.facts().isEmpty() ? claim.more() : ", " + claim.more());
    more.getStyleClass().add("claim-more");
    return new TextFlow(firm, more);
  }

  private void reasons(ClaimText claim) {
    Text doubt = new Text(claim.doubt() + " ");
    doubt.getStyleClass().add("claim-more");
    TextFlow line = new TextFlow(doubt);
    getChildren().add(line);
    if (claim.why().isEmpty()) {
      return;
    }
    VBox list = new VBox(2);
    list.getStyleClass().add("claim-reasons");
    claim.reasons().forEach(r -> {
      Label reason = label(r, "claim-reason");
      reason.setWrapText(true);
      reason.setMinHeight(USE_PREF_SIZE);
      list.getChildren().add(reason);
    });
    Hyperlink why = new Hyperlink(claim.why());
    why.getStyleClass().add("claim-why");
    why.setOnAction(e -> {
      why.setVisited(false);
      if (!getChildren().remove(list)) {
        getChildren().add(getChildren().indexOf(line) + 1, list);
      }
    });
    line.getChildren().add(why);
  }

  private HBox foot(EntityId about, ReviewState state) {
    HBox row = new HBox(12);
    row.getStyleClass().add("claim-foot");
    row.setAlignment(Pos.CENTER_LEFT);
    row.setMinWidth(0); // or the card would grow beyond its panel before it can do without the words of its state
    Consumer<EntityId> confirm = actions.confirm();
    if (confirm != null && state != ReviewState.CONFIRMED) {
      row.getChildren().add(action("confirm", Feather.CHECK, () -> confirm.accept(about)));
    }
    Desk desk = actions.desk();
    if (desk != null && (about instanceof VisitId || about instanceof EncounterId)) {
      row.getChildren().add(action("correct", Feather.EDIT_2, () -> edit(about, desk, row)));
    }
    Snapshot snapshot = seen;
    Visit visit = snapshot != null && about instanceof VisitId id ? snapshot.visits().get(id) : null;
    if (desk != null && snapshot != null && visit != null) {
      new TripMenu(snapshot, desk, strings).of(visit).ifPresent(row.getChildren()::add);
    }
    Label label = state(state);
    double room = row.getChildren().size() > 2 ? ROOM_FOR_STATE + ROOM_FOR_MENU : ROOM_FOR_STATE;
    label.contentDisplayProperty().bind(Bindings.when(widthProperty().lessThan(room)).then(ContentDisplay.GRAPHIC_ONLY).otherwise(ContentDisplay.LEFT));
    row.getChildren().addAll(gap(), label);
    return row;
  }

  /** Puts the editor in place of the buttons until it is done with. */
  private void edit(EntityId about, Desk desk, HBox foot) {
    Snapshot snapshot = seen;
    if (snapshot == null) {
      return;
    }
    int at = getChildren().indexOf(foot);
    ClaimEditor editor = new ClaimEditor(about, snapshot, desk, strings);
    editor.whenDone(() -> {
      getChildren().remove(editor);
      foot.setVisible(true);
      foot.setManaged(true);
    });
    foot.setVisible(false);
    foot.setManaged(false);
    getChildren().add(at, editor);
    editor.begin();
  }

  private Button action(String name, Feather icon, Runnable action) {
    Button button = new Button(strings.text("source.card." + name), Icons.icon(icon, 14));
    button.getStyleClass().setAll("claim-action", "claim-" + name);
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(e -> action.run());
    return button;
  }

  private Label state(ReviewState state) {
    Label label = label(strings.text("source.card.state." + state.name().toLowerCase(Locale.ROOT)), "claim-state");
    label.setMinWidth(USE_PREF_SIZE);
    label.setTooltip(new Tooltip(label.getText()));
    switch (state) {
      case MACHINE_READ -> {
        Circle ring = new Circle(4.5);
        ring.getStyleClass().add("claim-machine-read");
        label.setGraphic(ring);
      }
      case CONFIRMED -> label.setGraphic(icon(Feather.CHECK, "claim-confirmed"));
      case CORRECTED -> label.setGraphic(icon(Feather.EDIT_2, "claim-corrected"));
    }
    return label;
  }

  private static Node icon(Feather icon, String style) {
    var node = Icons.icon(icon, 12);
    node.getStyleClass().add(style);
    return node;
  }

  private static Region gap() {
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    return gap;
  }

  private static Label label(String text, String style) {
    Label label = new Label(text);
    label.getStyleClass().add(style);
    return label;
  }
}
