package sojourn.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import sojourn.fixture.SeedSnapshot;
import sojourn.model.Snapshot;
import sojourn.model.Visit;
import sojourn.model.time.Day;
import sojourn.paint.Palette;
import sojourn.paint.Theme;
import sojourn.session.Selection;
import sojourn.session.Session;
import sojourn.session.TimeWindow;

/** Saves pictures of the panel to look at, and holds the least that must be on them. */
@ExtendWith(ApplicationExtension.class)
class TimelinePictureTest {

  private static final String ASTANA = "gn:1526273";

  private static Session session(Theme theme) {
    Session session = new Session(SeedSnapshot.of());
    session.theme().set(theme);
    return session;
  }

  private static Visit astana(Session session) {
    return visits(session, ASTANA).getFirst();
  }

  private static List<Visit> visits(Session session, String place) {
    Snapshot snapshot = session.snapshot().get();
    return snapshot.visits().values().stream().filter(v -> v.place().value().equals(place)).toList();
  }

  @Test
  void theSelectedVisitIsDrawnInAmberAndItsTravellerInMadder() throws IOException {
    for (Theme theme : Theme.values()) {
      Session session = session(theme);
      session.selection().set(Selection.of(astana(session).id()));
      BufferedImage image = TimelinePicture.saved(session, 1600, 314, "astana-" + theme);
      Palette palette = Palette.of(theme);
      assertThat(count(image, palette.person(0))).isGreaterThan(200);
      assertThat(count(image, palette.roles().selLine())).isGreaterThan(40);
    }
  }

  @Test
  void everyHeightAndWidthShowsTheBars() throws IOException {
    for (int[] size : new int[][] {{1600, 120}, {1600, 220}, {960, 314}, {960, 120}, {2560, 314}}) {
      BufferedImage image = TimelinePicture.saved(session(Theme.LIGHT), size[0], size[1], "seeds-" + size[0] + "x" + size[1]);
      assertThat(count(image, Palette.LIGHT.person(0))).as(Arrays.toString(size)).isGreaterThan(300);
    }
  }

  @Test
  void longCollectionsAreDrawnToo() throws IOException {
    TimelinePicture.saved(new Session(MadeUp.tenTravellers()), 1600, 314, "ten-travellers");
    TimelinePicture.saved(new Session(MadeUp.tenTravellers()), 1600, 700, "ten-travellers-high");
    TimelinePicture.saved(new Session(MadeUp.busyYear()), 1600, 314, "busy-year");
    TimelinePicture.saved(new Session(MadeUp.antiquity()), 1600, 314, "antiquity");
    Session names = new Session(MadeUp.longNames());
    names.selection().set(Selection.of(names.snapshot().get().visits().firstEntry().getKey()));
    TimelinePicture.saved(names, 1280, 314, "long-names");
    names.theme().set(Theme.DARK);
    TimelinePicture.saved(names, 960, 220, "long-names-960");
    Session ten = new Session(MadeUp.tenTravellers());
    ten.theme().set(Theme.DARK);
    ten.timeWindow().set(new TimeWindow(Day.of(1540, 1, 1).number(), Day.of(1552, 1, 1).number()));
    TimelinePicture.saved(ten, 1600, 314, "ten-travellers-years");
    TimelinePicture.saved(ten, 960, 120, "ten-travellers-120");
    Session session = session(Theme.LIGHT);
    session.timeWindow().set(new TimeWindow(Day.of(2010, 9, 1).number(), Day.of(2011, 8, 1).number()));
    TimelinePicture.saved(session, 1600, 314, "months");
    session.timeWindow().set(new TimeWindow(Day.of(2010, 11, 27).number(), Day.of(2010, 12, 5).number()));
    TimelinePicture.saved(session, 1600, 314, "days");
    session.timeWindow().set(new TimeWindow(Day.of(2010, 11, 30).number(), Day.of(2010, 12, 1).number() + 0.4));
    TimelinePicture.saved(session, 1600, 314, "hours");
    session.timeWindow().set(new TimeWindow(Day.of(1950, 1, 1).number(), Day.of(2040, 1, 1).number()));
    TimelinePicture.saved(session, 1600, 314, "decades");
    for (String place : List.of("gn:524901", "gn:2988507", "c:MZ", "c:IL")) {
      Session chosen = session(Theme.DARK);
      chosen.selection().set(Selection.of(visits(chosen, place).getFirst().id()));
      chosen.brush().set(visits(chosen, place).getFirst().id());
      TimelinePicture.saved(chosen, 1280, 314, "lens-" + place.replace(':', '-'));
    }
    Session uncertain = session(Theme.LIGHT);
    Visit adrift =
        uncertain.snapshot().get().visits().values().stream()
            .filter(v -> v.start() != null && v.start().edtf().startsWith("["))
            .findFirst()
            .orElseThrow();
    uncertain.selection().set(Selection.of(adrift.id()));
    uncertain.brush().set(new sojourn.model.PersonId("sergey-lavrov"));
    assertThat(TimelinePicture.saved(uncertain, 1600, 314, "adrift").getWidth()).isEqualTo(1600);
  }

  private static long count(BufferedImage image, int rgb) {
    long count = 0;
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        count += (image.getRGB(x, y) & 0xFFFFFF) == rgb ? 1 : 0;
      }
    }
    return count;
  }
}
