package sojourn.ui.shell;

import java.util.Comparator;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import sojourn.model.Person;
import sojourn.model.PersonId;
import sojourn.model.SamePerson;
import sojourn.model.Snapshot;
import sojourn.model.Source;
import sojourn.model.text.Evidence;
import sojourn.session.Edits;
import sojourn.session.Session;
import sojourn.ui.control.Strings;

/** People who may be one, each pair with its reasons and the words of both sides, to be decided. */
final class ProposalSheet extends ScrollPane {

  private static final double WIDTH = 620;
  private static final double HEIGHT = 420;
  private static final int LONGEST_QUOTE = 160;
  private static final int MOST_QUOTES = 2;

  private final @Nullable PersonId first;
  private final Session session;
  private final Edits edits;
  private final Strings strings;
  private final VBox list = new VBox(16);

  /** {@code first} is the person whose pairs come first; null for none. */
  ProposalSheet(Session session, Edits edits, Strings strings, @Nullable PersonId first) {
    this.first = first;
    this.session = session;
    this.edits = edits;
    this.strings = strings;
    setId("proposals");
    setContent(list);
    setFitToWidth(true);
    setPrefWidth(WIDTH);
    list.heightProperty().addListener((v, before, now) -> setPrefViewportHeight(Math.min(HEIGHT, now.doubleValue())));
    setHbarPolicy(ScrollBarPolicy.NEVER);
    getStyleClass().add("sj-proposals");
    fill();
  }

  private void fill() {
    Snapshot snapshot = session.snapshot().get();
    PersonId asked = first;
    List<SamePerson> proposals =
        snapshot.proposals().stream().sorted(Comparator.comparing(p -> asked == null || !p.about(asked))).toList();
    list.getChildren().setAll(proposals.stream().map(p -> (Node) card(snapshot, p)).toList());
    if (proposals.isEmpty()) {
      list.getChildren().add(words(strings.text("people.none"), "sj-muted"));
    }
  }

  private VBox card(Snapshot snapshot, SamePerson proposal) {
    Label names = words(strings.text("people.pair", name(snapshot, proposal.one()), name(snapshot, proposal.other())), "sj-strong");
    int sure = proposal.strength() >= 0.8 ? 3 : proposal.strength() >= 0.65 ? 2 : 1;
    Label reasons = words(strings.text("people.strength." + sure) + ": " + String.join("; ", proposal.reasons()) + ".", "sj-muted");
    Button same = button("same", () -> edits.samePerson(proposal, this::fill));
    Button different = button("different", () -> edits.differentPeople(proposal, this::fill));
    HBox buttons = new HBox(8, same, different);
    buttons.setAlignment(Pos.CENTER_LEFT);
    HBox sides = new HBox(16, side(snapshot, proposal.one(), proposal.oneSays()), side(snapshot, proposal.other(), proposal.otherSays()));
    VBox card = new VBox(6, names, reasons, buttons, sides);
    card.getStyleClass().add("sj-proposal");
    return card;
  }

  private VBox side(Snapshot snapshot, PersonId id, List<Evidence> says) {
    VBox side = new VBox(4, words(name(snapshot, id), "sj-chip-kind"));
    for (Evidence each : says.subList(0, Math.min(says.size(), MOST_QUOTES))) {
      Source source = snapshot.sources().get(each.source());
      String quote = each.quote().replaceAll("\\s+", " ").strip();
      String cut = quote.length() > LONGEST_QUOTE ? quote.substring(0, LONGEST_QUOTE - 1) + "…" : quote;
      side.getChildren().add(words("“" + cut + "”", "sj-quote"));
      if (source != null) {
        side.getChildren().add(words(source.title(), "sj-muted"));
      }
    }
    side.setPrefWidth(WIDTH / 2 - 32);
    side.setMinWidth(0);
    HBox.setHgrow(side, Priority.ALWAYS);
    return side;
  }

  private Button button(String key, Runnable action) {
    Button button = new Button(strings.text("people." + key));
    button.getStyleClass().addAll("sj-flat", "proposal-" + key);
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(e -> action.run());
    return button;
  }

  private static Label words(String text, String style) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    label.getStyleClass().add(style);
    return label;
  }

  private static String name(Snapshot snapshot, PersonId id) {
    Person person = snapshot.people().get(id);
    return person == null ? id.value() : person.name();
  }
}
