package sojourn.ui.people;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.geometry.Point2D;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import sojourn.model.Columns;
import sojourn.model.Encounter;
import sojourn.model.EncounterId;
import sojourn.model.EncounterRows;
import sojourn.model.EntityId;
import sojourn.model.Person;
import sojourn.model.PersonId;
import sojourn.model.Place;
import sojourn.model.Snapshot;
import sojourn.paint.Palette;
import sojourn.session.Jobs;
import sojourn.session.Selection;
import sojourn.session.Session;
import sojourn.session.tie.TieIndex;
import sojourn.ui.control.BriefNames;

/** The people panel: a traveller's ties as a star above, as a sortable list below. */
public final class PeopleView extends Region {

  private static final double LEAST_WIDTH_WITH_DRAWING = 300;
  private static final double LEAST_BODY_WITH_DRAWING = 300;
  private static final double HEADER = 36;

  /** Travellers offered in the menu, those with most visits; others are found by search. */
  private static final int MOST_OFFERED = 30;

  private final Session session;
  private final PersonWords words = new PersonWords();
  private final Label count = new Label();
  private final MenuButton travellers = new MenuButton();
  private final HBox header;
  private final EgoDrawing drawing = new EgoDrawing();
  private final Region rule = new Region();
  private final PeopleList list;
  private final PersonCard card = new PersonCard(this);
  private final Label empty = new Label(words.of("empty"));

  private final PeopleCount counting;

  private PeopleCount.Answer answer;
  private PeopleContent content = PeopleContent.NOBODY;
  private List<EntityId> arranging = List.of();
  private @Nullable PersonId wanted;
  private boolean revealing;

  public PeopleView(Session session, Jobs jobs) {
    this.session = session;
    counting = new PeopleCount(jobs);
    answer = new PeopleCount.Answer(session.visible().get(), TieIndex.of(Snapshot.empty("").columns()), content, PeopleMarks.NONE);
    PeopleGestures gestures = new PeopleGestures(session);
    list = new PeopleList(words, gestures, this);
    getStyleClass().addAll("people-view", "sj-panel");
    getStylesheets().add("/styles/people.css");
    header = header();
    rule.getStyleClass().add("people-rule");
    empty.getStyleClass().add("people-empty");
    empty.setWrapText(true);
    getChildren().addAll(header, drawing, rule, list, empty);
    gestures.attachTo(drawing, this);
    gestures.attachTo(list.rows(), this);
    session.visible().addListener((value, before, now) -> refresh());
    session.selection().addListener((value, before, now) -> follow(now));
    session.brush().addListener((value, before, now) -> remark());
    session.theme().addListener((value, before, now) -> remark());
    sceneProperty().addListener((value, before, now) -> card.hide());
    follow(session.selection().get());
  }

  /** Where a person stands, in this panel's coordinates: the mark in the drawing, else the row if it is in view. */
  public Optional<Point2D> pointOf(EntityId id) {
    if (!(id instanceof PersonId person)) {
      return Optional.empty();
    }
    if (drawing.isVisible()) {
      Person traveller = content.traveller();
      PeopleLayout at = drawing.geometry();
      Optional<Point2D> mark =
          traveller != null && traveller.id().equals(person)
              ? Optional.of(new Point2D(at.centreX(), at.centreY()))
              : at.spotOf(person).map(s -> new Point2D(s.x(), s.y()));
      if (mark.isPresent()) {
        return mark.map(drawing::localToParent);
      }
    }
    return list.pointOf(person).map(list::localToParent);
  }

  /** Whether it shows what is visible; what is large is counted for a moment. */
  public boolean settled() {
    return counting.settled();
  }

  /** The latest visible encounter with a person; null when there is none. */
  @Nullable EncounterId latestEncounter(PersonId person) {
    int[] rows = rowsWith(person);
    return rows.length == 0 ? null : answer.visible().snapshot().columns().encounters().id(rows[rows.length - 1]);
  }

  /** Shows the card of a person the pointer rests on; null takes it away. */
  void tellAbout(@Nullable PersonId person, double screenY) {
    Tie tie = person == null ? null : tieWith(person);
    if (tie == null) {
      card.hide();
      return;
    }
    EncounterRows met = answer.visible().snapshot().columns().encounters();
    Encounter shown = met.at(shown(rowsWith(tie.person().id())));
    Place place = shown.place() == null ? null : session.snapshot().get().places().get(shown.place());
    card.rest(words.card(tie, shown, place), session.theme().get(), screenY);
  }

  /** The row that is selected, or belongs to a visit that is, else the last. */
  private int shown(int[] rows) {
    Columns columns = answer.visible().snapshot().columns();
    Set<Integer> encounters = new HashSet<>();
    Set<Integer> visits = new HashSet<>();
    Stream.concat(session.selection().get().ids().stream(), arranging.stream())
        .forEach(
            id -> {
              encounters.add(columns.encounters().of(id));
              visits.add(columns.visits().of(id));
            });
    visits.remove(Columns.NONE);
    int[] visit = columns.encounters().visit();
    return Arrays.stream(rows).filter(r -> encounters.contains(r) || visits.contains(visit[r])).findFirst().orElse(rows[rows.length - 1]);
  }

  private int[] rowsWith(PersonId person) {
    Person traveller = content.traveller();
    int me = traveller == null ? Columns.NONE : answer.index().number(traveller.id());
    int other = answer.index().number(person);
    return me < 0 || other < 0 ? new int[0] : answer.index().rowsOf(me, other, answer.visible().encounterRows());
  }

  private @Nullable Tie tieWith(PersonId person) {
    return content.ties().stream().filter(t -> t.person().id().equals(person)).findFirst().orElse(null);
  }

  private HBox header() {
    Label title = new Label(words.of("title"));
    title.getStyleClass().add("sj-panel-title");
    count.getStyleClass().add("sj-panel-note");
    count.setMinWidth(0);
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    travellers.getStyleClass().add("people-travellers");
    travellers.setMinWidth(60);
    travellers.setMaxWidth(150);
    travellers.setOnShowing(e -> fillOffer());
    travellers.getItems().add(new MenuItem());
    title.setMinWidth(USE_PREF_SIZE);
    HBox row = new HBox(title, count, gap, travellers);
    row.getStyleClass().add("sj-panel-header");
    return row;
  }

  private void follow(Selection selection) {
    List<EntityId> groups = selection.ids().stream().filter(id -> !(id instanceof PersonId || id instanceof EncounterId)).toList();
    if (!groups.isEmpty() || selection.isEmpty()) {
      arranging = groups;
    }
    EntityId focus = selection.primary();
    PersonId owner = focus == null ? null : PeopleContent.travellerOf(session.snapshot().get(), focus);
    if (owner != null && content.travellers().stream().anyMatch(p -> p.id().equals(owner))) {
      wanted = owner;
    }
    revealing = true;
    refresh();
  }

  private void refresh() {
    counting.ask(new PeopleCount.Question(session.visible().get(), wanted, arranging, session.selection().get()), this::show);
  }

  private void show(PeopleCount.Answer next) {
    answer = next;
    content = next.content();
    int met = content.ties().size();
    int group = content.group().size();
    String where = content.where();
    count.setText(
        met == 0 ? "" : group == 0 ? words.of("count", met) : where == null ? words.of("count.selected", met, group) : words.of("count.at", met, group, where));
    offer();
    remark();
    if (revealing && next.marks().chosen().size() == 1) {
      list.reveal(next.marks().chosen().iterator().next());
    }
    revealing = false;
    requestLayout();
  }

  private void offer() {
    boolean several = content.travellers().size() > 1;
    travellers.setVisible(several);
    travellers.setManaged(several);
    Person shown = content.traveller();
    if (several && shown != null) {
      travellers.setText(BriefNames.of(shown));
      travellers.setAccessibleText(words.of("traveller.accessible", shown.name()));
    }
  }

  /** The menu's items are made when it opens. */
  private void fillOffer() {
    travellers.getItems().clear();
    for (Person person : content.travellers().subList(0, Math.min(MOST_OFFERED, content.travellers().size()))) {
      MenuItem item = new MenuItem(person.name());
      item.setOnAction(
          e -> {
            wanted = person.id();
            refresh();
          });
      travellers.getItems().add(item);
    }
    if (content.travellers().size() > MOST_OFFERED) {
      MenuItem rest = new MenuItem(words.of("travellers.more", MOST_OFFERED, content.travellers().size()));
      rest.setDisable(true);
      travellers.getItems().add(rest);
    }
  }

  private PeopleMarks marks() {
    Person traveller = content.traveller();
    return traveller == null
        ? PeopleMarks.NONE
        : answer.marks().brushing(answer.visible(), session.brush().get(), traveller.id());
  }

  private void remark() {
    PeopleMarks marks = marks();
    Palette palette = Palette.of(session.theme().get());
    drawing.show(content, marks, palette);
    list.show(content, marks, palette);
    Person traveller = content.traveller();
    drawing.setAccessibleText(traveller == null ? "" : words.of("drawing.accessible", traveller.name(), content.ties().size()));
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth();
    boolean nobody = content.ties().isEmpty();
    double body = Math.max(0, getHeight() - HEADER);
    header.resizeRelocate(0, 0, width, HEADER);
    boolean draws = !nobody && width >= LEAST_WIDTH_WITH_DRAWING && body >= LEAST_BODY_WITH_DRAWING;
    double drawn = draws ? Math.rint(Math.min(body * 0.53, width * 0.95)) : 0;
    drawing.setVisible(draws);
    rule.setVisible(draws);
    list.setVisible(!nobody);
    empty.setVisible(nobody);
    drawing.resizeRelocate(0, HEADER, width, drawn);
    rule.resizeRelocate(0, HEADER + drawn, width, 1);
    double top = HEADER + (draws ? drawn + 1 : 0);
    list.resizeRelocate(0, top, width, Math.max(0, getHeight() - top));
    double side = 16;
    double textWidth = Math.max(0, width - 2 * side);
    double textHeight = empty.prefHeight(textWidth);
    empty.resizeRelocate(side, HEADER + (body - textHeight) / 3, textWidth, textHeight);
  }

  @Override
  protected double computeMinWidth(double height) {
    return 260;
  }

  @Override
  protected double computePrefWidth(double height) {
    return 340;
  }
}
