package sojourn.session.ground;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sojourn.fixture.MadeMaps;
import sojourn.model.Snapshot;
import sojourn.model.ground.GroundChoice;
import sojourn.paint.ground.Ground;
import sojourn.session.InlineJobs;
import sojourn.session.Session;

class GroundsTest {

  @TempDir Path folder;

  private final InlineJobs jobs = new InlineJobs();
  private final Session session = new Session(Snapshot.empty(""));
  private final Grounds grounds = new Grounds(session, jobs);

  @Test
  void aMapOfOnesOwnIsOpenedListedAndForgotten() throws Exception {
    GroundChoice made = GroundChoice.own(MadeMaps.mbtiles(folder.resolve("made.mbtiles"), 0).toString());
    grounds.choose(made);
    assertThat(session.ground().get().overlay().name()).isEqualTo("Made map");
    assertThat(session.ground().get().credited("GeoNames")).isEqualTo("Maker · GeoNames");
    grounds.choose(made.withOpacity(0.5));
    assertThat(session.ground().get().choice().opacity()).isEqualTo(0.5);
    grounds.choose(GroundChoice.PLAIN);
    assertThat(session.ground().get()).isEqualTo(Ground.PLAIN);
    assertThat(grounds.known().get()).extracting(GroundChoice::where).containsExactly(made.where());
    grounds.forget(made);
    assertThat(grounds.known().get()).isEmpty();
  }

  @Test
  void aFileThatIsGoneGivesASentenceAndTheBundledMap() {
    grounds.choose(GroundChoice.own(folder.resolve("gone.mbtiles").toString()));
    assertThat(jobs.failure().get()).contains("gone.mbtiles", "no longer");
    assertThat(grounds.choice().get()).isEqualTo(GroundChoice.BORDERS);
    assertThat(session.ground().get()).isEqualTo(Ground.BORDERS);
  }

  @Test
  void eachCollectionHasItsOwnMapAgainButNoServer() throws Exception {
    GroundChoice made = GroundChoice.own(MadeMaps.mbtiles(folder.resolve("made.mbtiles"), 0).toString());
    Path kept = folder.resolve("settings/maps.json");
    ReadOnlyObjectWrapper<Path> collection = new ReadOnlyObjectWrapper<>(folder.resolve("a.sojourn"));
    grounds.remember(kept, collection.getReadOnlyProperty());
    grounds.choose(made);
    collection.set(folder.resolve("b.sojourn"));
    assertThat(session.ground().get()).isEqualTo(Ground.BORDERS);
    grounds.choose(GroundChoice.online("https://tiles.example.org/{z}/{x}/{y}.png", "Example"));
    Grounds another = new Grounds(session, jobs);
    another.remember(kept, collection.getReadOnlyProperty());
    assertThat(another.choice().get()).isEqualTo(GroundChoice.BORDERS);
    assertThat(another.known().get()).extracting(GroundChoice::kind).containsExactly(GroundChoice.Kind.ONLINE);
    collection.set(folder.resolve("a.sojourn"));
    assertThat(another.choice().get()).isEqualTo(made);
    assertThat(Files.readString(kept)).contains("a.sojourn", "b.sojourn");
  }
}
