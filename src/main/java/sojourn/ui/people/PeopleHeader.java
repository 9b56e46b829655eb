package sojourn.ui.people;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import sojourn.model.Person;
import sojourn.model.PersonId;
import sojourn.ui.control.BriefNames;

/** The top of the panel: how many were met, and the menu of travellers. */
final class PeopleHeader extends HBox {

  private final PersonWords words;
  private final Label count = new Label();
  private final MenuButton travellers = new MenuButton();
  private List<Person> offered = List.of();
  private int all;

  PeopleHeader(PersonWords words, Consumer<PersonId> chosen) {
    this.words = words;
    getStyleClass().add("sj-panel-header");
    Label title = new Label(words.of("title"));
    title.getStyleClass().add("sj-panel-title");
    title.setMinWidth(USE_PREF_SIZE);
    count.getStyleClass().add("sj-panel-note");
    count.setMinWidth(0);
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    travellers.getStyleClass().add("people-travellers");
    travellers.setMinWidth(60);
    travellers.setMaxWidth(150);
    travellers.setOnShowing(e -> offer(chosen));
    travellers.getItems().add(new MenuItem());
    getChildren().setAll(title, count, gap, travellers);
  }

  void show(PeopleContent content) {
    int met = content.ties().size();
    int group = content.group().size();
    String where = content.where();
    count.setText(
        met == 0 ? "" : group == 0 ? words.of("count", met) : where == null ? words.of("count.selected", met, group) : words.of("count.at", met, group, where));
    offered = content.offered();
    all = content.travellers();
    boolean several = all > 1;
    travellers.setVisible(several);
    travellers.setManaged(several);
    Person shown = content.traveller();
    if (several && shown != null) {
      travellers.setText(BriefNames.of(shown));
      travellers.setAccessibleText(words.of("traveller.accessible", shown.name()));
    }
  }

  /** The menu's items are made when it opens. */
  private void offer(Consumer<PersonId> chosen) {
    travellers.getItems().clear();
    for (Person person : offered) {
      MenuItem item = new MenuItem(person.name());
      item.setOnAction(e -> chosen.accept(person.id()));
      travellers.getItems().add(item);
    }
    if (all > offered.size()) {
      MenuItem rest = new MenuItem(words.of("travellers.more", offered.size(), all));
      rest.setDisable(true);
      travellers.getItems().add(rest);
    }
  }
}
