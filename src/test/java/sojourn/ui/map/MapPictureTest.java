package sojourn.ui.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import sojourn.atlas.journey.MapStyle;
import sojourn.fixture.SeedSnapshot;
import sojourn.model.VisitId;
import sojourn.paint.Palette;
import sojourn.paint.Theme;
import sojourn.session.Selection;
import sojourn.session.Session;

/** Saves pictures of the panel to look at, and holds the least that must be on them. */
@ExtendWith(ApplicationExtension.class)
class MapPictureTest {

  private static Session session(Theme theme) {
    Session session = new Session(SeedSnapshot.of());
    session.theme().set(theme);
    return session;
  }

  private static VisitId at(Session session, String place) {
    return session.snapshot().get().visits().values().stream()
        .filter(v -> v.place().value().equals(place))
        .findFirst()
        .orElseThrow()
        .id();
  }

  private static VisitId astana(Session session) {
    return at(session, "gn:1526273");
  }

  @Test
  void drawsTheSeedsInTheThemesColours() throws IOException {
    for (Theme theme : Theme.values()) {
      Session session = session(theme);
      session.selection().set(Selection.of(astana(session)));
      BufferedImage image = MapPicture.saved(session, MapStyle.PANEL, 1000, 600, v -> {}, "world-1000-" + theme);
      Palette palette = Palette.of(theme);
      assertThat(count(image, palette.map().water())).isGreaterThan(60_000);
      assertThat(count(image, palette.map().land())).isGreaterThan(60_000);
      assertThat(count(image, palette.map().visited())).isGreaterThan(20_000);
      assertThat(count(image, palette.person(0))).isGreaterThan(500);
      assertThat(count(image, palette.roles().selLine())).isGreaterThan(60);
    }
  }

  @Test
  void drawsEverySizeAndZoom() throws IOException {
    for (Theme theme : Theme.values()) {
      MapPicture.saved(session(theme), MapStyle.PANEL, 700, 500, v -> {}, "world-700-" + theme);
      MapPicture.saved(session(theme), MapStyle.PANEL, 1600, 1000, v -> {}, "world-1600-" + theme);
      MapPicture.saved(session(theme), MapStyle.PANEL, 2560, 1440, v -> {}, "world-2560-" + theme);
      Session europe = session(theme);
      MapPicture.saved(europe, MapStyle.PANEL, 1000, 600, v -> v.flyTo(at(europe, "gn:2988507")), "europe-" + theme);
      Session city = session(theme);
      city.selection().set(Selection.of(at(city, "gn:491422")));
      MapPicture.saved(city, MapStyle.PANEL, 1000, 600, v -> v.lookAt(new sojourn.atlas.LonLat(39.73, 43.6), 8), "city-" + theme);
      Session slide = session(theme);
      slide.selection().set(Selection.of(astana(slide)));
      MapPicture.saved(slide, MapStyle.SLIDE, 1000, 815, v -> v.flyTo(astana(slide)), "slide-" + theme);
    }
  }

  @Test
  void drawsTheCardOfAHoveredMarkAwayFromTheSelection() throws IOException {
    for (Theme theme : Theme.values()) {
      Session session = session(theme);
      session.selection().set(Selection.of(astana(session)));
      session.brush().set(new sojourn.model.PlaceId("gn:491422"));
      MapPicture.saved(
          session, MapStyle.PANEL, 1000, 600,
          v -> v.showCard(v.shown().scene().marks().stream().filter(m -> m.name().equals("Sochi")).findFirst().orElseThrow()), "card-" + theme);
    }
    Session pacific = new Session(sojourn.fixture.MadeJourneys.pacific());
    MapPicture.saved(pacific, MapStyle.PANEL, 1000, 600, v -> {}, "pacific");
    MapPicture.saved(new Session(sojourn.model.Snapshot.empty("Nothing")), MapStyle.PANEL, 700, 500, v -> {}, "empty");
    Session filtered = session(Theme.DARK);
    filtered.filter().set(filtered.filter().get().withSearch("xyz").withTravellers(java.util.Set.of(SeedSnapshot.BAN)));
    MapPicture.saved(filtered, MapStyle.PANEL, 700, 500, v -> {}, "filtered");
    MapPicture.saved(session(Theme.LIGHT), MapStyle.PANEL, 420, 280, v -> {}, "least");
  }

  private static long count(BufferedImage image, int rgb) {
    return Arrays.stream(image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth())).filter(c -> (c & 0xFFFFFF) == rgb).count();
  }
}
