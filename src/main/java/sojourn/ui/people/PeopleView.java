package sojourn.ui.people;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.geometry.Point2D;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import sojourn.model.EncounterId;
import sojourn.model.EntityId;
import sojourn.model.Person;
import sojourn.model.PersonId;
import sojourn.paint.Palette;
import sojourn.session.Comparison;
import sojourn.session.Jobs;
import sojourn.session.Selection;
import sojourn.session.Session;
import sojourn.ui.control.BriefNames;

/** The people panel: a traveller's ties as a star above, as a sortable list below; or a network; or a matrix. */
public final class PeopleView extends Region {

  private static final double LEAST_WIDTH_WITH_DRAWING = 300;
  private static final double LEAST_BODY_WITH_DRAWING = 270;
  private static final double HEADER = 36;

  /** So many selected people share the middle of the network. */
  private static final int MOST_MIDDLE = 4;

  private static final double TOOLS = 36;

  private final Session session;
  private final PersonWords words = new PersonWords();
  private final PeopleHeader header = new PeopleHeader(words, this::showTraveller);
  private final PeopleTools tools = new PeopleTools(words);
  private final EgoDrawing drawing = new EgoDrawing();
  private final Region rule = new Region();
  private final PeopleList list;
  private final NetworkPane network = new NetworkPane(words, new Trail(words, this::nameOf, this::centre));
  private final MatrixDrawing matrix = new MatrixDrawing();
  private final PersonCard card = new PersonCard(this);
  private final TieStrip strip;
  private final Label empty = new Label(words.of("empty"));
  private final PeopleCount counting;

  private PeopleCount.Answer answer;
  private MetWhich which;
  private List<EntityId> arranging = List.of();
  private List<PersonId> middle = List.of();
  private @Nullable PersonId wanted;
  private boolean revealing;
  private boolean holding;
  private List<PersonId> pair = List.of();

  /** The strip takes room from the network: not before a double click would have come. */
  private final PauseTransition opening = new PauseTransition(Duration.millis(350));

  public PeopleView(Session session, Jobs jobs) {
    this.session = session;
    counting = new PeopleCount(jobs);
    answer = PeopleCount.Answer.nothing(session.visible().get());
    PeopleGestures gestures = new PeopleGestures(session);
    which = MetWhich.of(session.visible().get(), null);
    list = new PeopleList(words, gestures, this, which);
    getStyleClass().addAll("people-view", "sj-panel");
    getStylesheets().add("/styles/people.css");
    rule.getStyleClass().add("people-rule");
    empty.getStyleClass().add("people-empty");
    empty.setWrapText(true);
    strip = new TieStrip(session, words, this::closeTie);
    getChildren().addAll(header, tools, drawing, rule, list, network, matrix, empty, strip);
    gestures.attachTo(drawing, this);
    gestures.attachTo(list.rows(), this);
    gestures.attachTo(network.drawing(), this);
    gestures.attachTo(matrix, this);
    session.visible().addListener((value, before, now) -> refresh());
    session.selection().addListener((value, before, now) -> follow(now));
    session.brush().addListener((value, before, now) -> remark());
    session.theme().addListener((value, before, now) -> remark());
    session.comparison().addListener((value, before, now) -> remark());
    sceneProperty().addListener((value, before, now) -> card.hide());
    tools.mode().addListener((value, before, now) -> refresh());
    tools.steps().addListener((value, before, now) -> refresh());
    tools.sameDays().addListener((value, before, now) -> refresh());
    tools.order().addListener((value, before, now) -> refresh());
    tools.sizing().addListener((value, before, now) -> remark());
    follow(session.selection().get());
  }

  /** Where a person stands, in this panel's coordinates: the mark in the drawing, else the row if it is in view. */
  public Optional<Point2D> pointOf(EntityId id) {
    if (!(id instanceof PersonId person)) {
      return Optional.empty();
    }
    if (network.isVisible()) {
      return Optional.ofNullable(network.pointOf(person)).map(network::localToParent);
    }
    if (drawing.isVisible()) {
      Person traveller = answer.content().traveller();
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
    int[] rows = new Telling(answer, words).rows(centre(), person);
    return rows.length == 0 ? null : answer.visible().snapshot().columns().encounters().id(rows[rows.length - 1]);
  }

  /** Shows the card of a person the pointer rests on; null takes it away. */
  void tellAbout(@Nullable PersonId person, double screenY) {
    List<EntityId> chosen = Stream.concat(session.selection().get().ids().stream(), arranging.stream()).toList();
    CardText text = person == null || person.equals(centre()) ? null : new Telling(answer, words).card(centre(), person, chosen);
    if (text == null) {
      card.hide();
    } else {
      card.rest(text, session.theme().get(), screenY);
    }
  }

  /** Shows the card of two people the pointer rests on; the one alone where they are told never to have met. */
  void tellAbout(PersonId from, PersonId to, double screenY) {
    CardText text = from.equals(to) ? null : new Telling(answer, words).card(from, to, session.selection().get().ids());
    if (text == null) {
      card.hide();
    } else {
      card.rest(text, session.theme().get(), screenY);
    }
  }

  /** Selects what was clicked here: nobody moves for it. */
  void choose(Selection selection) {
    holding = true;
    session.selection().set(selection);
    holding = false;
  }

  /** Puts a person into the middle of the network. */
  void centre(PersonId person) {
    opening.stop();
    PersonId before = centre();
    if (before != null && !before.equals(person)) {
      network.trail().go(before, person);
    }
    middle = List.of(person);
    refresh();
  }

  /** Who stands in the middle of what is shown. */
  private @Nullable PersonId centre() {
    Person traveller = answer.content().traveller();
    return tools.mode().get() == PeopleMode.NETWORK && !middle.isEmpty() ? middle.getFirst() : traveller == null ? null : traveller.id();
  }

  private String nameOf(PersonId id) {
    Person person = session.snapshot().get().people().get(id);
    return person == null ? id.value() : BriefNames.of(person);
  }

  private void showTraveller(PersonId person) {
    wanted = person;
    middle = List.of();
    network.trail().clear();
    refresh();
  }

  private void follow(Selection selection) {
    List<EntityId> groups = selection.ids().stream().filter(id -> !(id instanceof PersonId || id instanceof EncounterId)).toList();
    if (!groups.isEmpty() || selection.isEmpty()) {
      arranging = groups;
    }
    EntityId focus = selection.primary();
    PersonId owner = focus == null ? null : PeopleContent.travellerOf(session.snapshot().get(), focus);
    if (!holding && owner != null && PeopleContent.travels(answer.index(), answer.visible(), owner)) {
      wanted = owner;
    }
    List<PersonId> people = selection.ids().stream().filter(PersonId.class::isInstance).map(PersonId.class::cast).toList();
    pair = pairOf(selection, people);
    if (!holding && !people.isEmpty()) {
      middle = people.subList(0, Math.min(MOST_MIDDLE, people.size()));
      network.trail().clear();
    }
    revealing = true;
    refresh();
  }

  /** Whose tie is told: two people selected, or in the network one beside the middle; an encounter chosen in the strip leaves it open. */
  private List<PersonId> pairOf(Selection selection, List<PersonId> people) {
    if (people.isEmpty()) {
      return selection.isEmpty() || pair.isEmpty() ? List.of() : pair;
    }
    PersonId centre = centre();
    boolean beside = people.size() == 1 && holding && tools.mode().get() == PeopleMode.NETWORK && centre != null && !people.getFirst().equals(centre);
    opening.stop();
    if (beside) {
      List<PersonId> next = List.of(centre, people.getFirst());
      opening.setOnFinished(e -> {
        pair = next;
        remark();
        requestLayout();
      });
      opening.playFromStart();
    }
    return people.size() == 2 ? people : List.of();
  }

  private void closeTie() {
    pair = List.of();
    requestLayout();
  }

  private void refresh() {
    PeopleMode.View asked = new PeopleMode.View(tools.mode().get(), middle, tools.steps().get(), tools.sameDays().get(), tools.order().get());
    counting.ask(new PeopleCount.Question(session.visible().get(), wanted, arranging, session.selection().get(), asked, list.order()), this::show);
  }

  private void show(PeopleCount.Answer next) {
    answer = next;
    header.show(next.content());
    remark();
    if (revealing && next.marks().chosen().size() == 1) {
      list.reveal(next.marks().chosen().iterator().next());
    }
    revealing = false;
    requestLayout();
  }

  private void compare() {
    Comparison two = session.comparison().get();
    if (!Objects.equals(two, which.comparison()) || (two != null && !which.of().equals(answer.visible()))) {
      which = MetWhich.of(answer.visible(), two);
      list.compare(which);
    }
  }

  private void remark() {
    compare();
    PeopleContent content = answer.content();
    Person traveller = content.traveller();
    PeopleMarks marks =
        traveller == null ? PeopleMarks.NONE : answer.marks().brushing(answer.visible(), session.brush().get(), traveller.id());
    Palette palette = Palette.of(session.theme().get());
    TieContent tie = pair.size() == 2 ? TieContent.of(answer, pair.getFirst(), pair.getLast(), words) : null;
    strip.setVisible(tie != null);
    if (tie != null) {
      strip.show(tie, answer.visible().snapshot(), palette);
    }
    switch (tools.mode().get()) {
      case LIST -> {
        drawing.show(content, answer.listing().strongest(), marks, palette);
        list.show(content, answer.listing(), marks, palette);
        drawing.setAccessibleText(traveller == null ? "" : words.of("drawing.accessible", traveller.name(), content.ties().size()));
      }
      case NETWORK -> {
        network.show(answer.network(), marks, palette, tools.sizing().get());
        PersonId centre = centre();
        network.tell(centre == null ? null : session.snapshot().get().people().get(centre), answer.network());
      }
      case MATRIX -> {
        matrix.show(answer.matrix(), marks, palette, pair);
        matrix.setAccessibleText(words.of("matrix.accessible", answer.matrix().rows(), answer.matrix().columns()));
      }
    }
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth();
    boolean nobody = answer.content().ties().isEmpty();
    double top = HEADER + TOOLS;
    double told = strip.isVisible() && !pair.isEmpty() ? strip.wanted(getHeight()) : 0;
    strip.setVisible(told > 0);
    strip.resizeRelocate(0, getHeight() - told, width, told);
    double foot = getHeight() - told;
    double body = Math.max(0, foot - top);
    header.resizeRelocate(0, 0, width, HEADER);
    tools.resizeRelocate(0, HEADER, width, TOOLS);
    PeopleMode mode = tools.mode().get();
    boolean lists = mode == PeopleMode.LIST && !nobody;
    boolean draws = lists && width >= LEAST_WIDTH_WITH_DRAWING && body >= LEAST_BODY_WITH_DRAWING;
    double drawn = draws ? Math.rint(Math.min(body * 0.53, width * 0.95)) : 0;
    drawing.setVisible(draws);
    rule.setVisible(draws);
    list.setVisible(lists);
    empty.setVisible(nobody);
    drawing.resizeRelocate(0, top, width, drawn);
    rule.resizeRelocate(0, top + drawn, width, 1);
    double under = top + (draws ? drawn + 1 : 0);
    list.resizeRelocate(0, under, width, Math.max(0, foot - under));
    network.setVisible(mode == PeopleMode.NETWORK && !nobody);
    network.resizeRelocate(0, top, width, body);
    matrix.setVisible(mode == PeopleMode.MATRIX && !nobody);
    matrix.resizeRelocate(0, top, width, body);
    double side = 16;
    double textWidth = Math.max(0, width - 2 * side);
    double textHeight = empty.prefHeight(textWidth);
    empty.resizeRelocate(side, top + (body - textHeight) / 3, textWidth, textHeight);
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
