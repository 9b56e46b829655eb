package sojourn.atlas.choice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import sojourn.atlas.projection.Albers;
import sojourn.atlas.projection.AzimuthalEqualArea;
import sojourn.atlas.projection.EqualEarth;
import sojourn.atlas.projection.Mercator;
import sojourn.atlas.projection.Projection;

class ProjectionChoiceTest {

  private static final Extent CENTRAL_ASIA = new Extent(38, 56, 66, 40);
  private static final Extent PACIFIC = new Extent(-37, 38, -171, 98);
  private static final Extent ROUND = new Extent(-40, 60, 175, 260);

  @Test
  void suitsTheExtent() {
    assertThat(kind(CENTRAL_ASIA, Purpose.AREAS)).isEqualTo(ProjectionKind.ALBERS);
    assertThat(kind(CENTRAL_ASIA, Purpose.SHAPES)).isEqualTo(ProjectionKind.LAMBERT_CONFORMAL);
    assertThat(kind(PACIFIC, Purpose.AREAS)).isEqualTo(ProjectionKind.AZIMUTHAL_EQUAL_AREA);
    assertThat(kind(ROUND, Purpose.AREAS)).isEqualTo(ProjectionKind.EQUAL_EARTH);
    assertThat(kind(ROUND, Purpose.SHAPES)).isEqualTo(ProjectionKind.WINKEL_TRIPEL);
    assertThat(kind(new Extent(62, 90, 0, 360), Purpose.AREAS)).isEqualTo(ProjectionKind.AZIMUTHAL_EQUAL_AREA);
    assertThat(kind(new Extent(-5, 9, 110, 30), Purpose.SHAPES)).isEqualTo(ProjectionKind.MERCATOR);
    assertThat(kind(CENTRAL_ASIA, Purpose.DISTANCES)).isEqualTo(ProjectionKind.AZIMUTHAL_EQUIDISTANT);
    assertThat(kind(CENTRAL_ASIA, Purpose.GLOBE)).isEqualTo(ProjectionKind.ORTHOGRAPHIC);
    assertThat(kind(ROUND, Purpose.GLOBE)).isEqualTo(ProjectionKind.EQUAL_EARTH);
    assertThat(kind(Extent.WORLD, Purpose.AREAS)).isEqualTo(ProjectionKind.EQUAL_EARTH);
  }

  @Test
  void standsOnParallelsASixthFromTheEdgesAndOnTheMeridianInTheMiddle() {
    assertThat(ProjectionChoice.of(CENTRAL_ASIA, Purpose.AREAS).projection()).isEqualTo(new Albers(66, 41, 53, 47));
    assertThat(ProjectionChoice.of(ROUND, Purpose.AREAS).projection()).isEqualTo(new EqualEarth(180));
    assertThat(ProjectionChoice.of(new Extent(62, 90, 20, 360), Purpose.AREAS).projection()).isEqualTo(new AzimuthalEqualArea(20, 90));
  }

  @Test
  void tellsWhy() {
    assertThat(ProjectionChoice.of(CENTRAL_ASIA, Purpose.AREAS).why()).contains("cone through 41°\u00a0N and 53°\u00a0N").contains("areas true");
    assertThat(ProjectionChoice.of(ROUND, Purpose.AREAS).why()).contains("every country's true size").contains("meridian 180°");
    assertThat(ProjectionChoice.asked(ProjectionKind.ROBINSON, CENTRAL_ASIA).why()).isEqualTo("As chosen, with its middle at 47°\u00a0N 66°\u00a0E.");
  }

  @Test
  void everyKindHasANameAWordAndAPlaneForAnyExtent() {
    for (ProjectionKind kind : ProjectionKind.values()) {
      assertThat(kind.title()).isNotBlank();
      assertThat(ProjectionKind.named(kind.word())).contains(kind);
      for (Extent extent : new Extent[] {CENTRAL_ASIA, PACIFIC, ROUND, Extent.WORLD, new Extent(0, 0, 180, 0), new Extent(-90, -90, 0, 0)}) {
        Projection projection = kind.about(extent);
        assertThat(ProjectionKind.of(projection)).isEqualTo(kind);
        double[] xy = new double[2];
        projection.forward(projection.centre(), Math.clamp(extent.latitude(), -60, 60), xy);
        assertThat(Double.isFinite(xy[0]) && Double.isFinite(xy[1])).as("%s about %s", kind, extent).isTrue();
      }
    }
    assertThat(ProjectionKind.named("peters")).isEmpty();
  }

  @Test
  void aBarLiesWhereTheScaleRunsAway() {
    Projection cone = ProjectionChoice.of(CENTRAL_ASIA, Purpose.AREAS).projection();
    assertThat(ScaleTruth.over(cone, -0.3, -0.17, 0.3, 0.17).barLies()).isFalse();
    assertThat(ScaleTruth.over(new EqualEarth(0), -2.7, -1.3, 2.7, 1.3).barLies()).isTrue();
    assertThat(ScaleTruth.over(new Mercator(0), 0, 0, 1, 1).barLies()).isTrue();
    assertThat(ScaleTruth.over(new EqualEarth(0), 50, 50, 51, 51).barLies()).as("nothing of the globe").isTrue();
    ScaleTruth parallel = ScaleTruth.over(new Mercator(0), 0.5, 0.5, 0.5001, 0.5001);
    assertThat(parallel.greatest()).isCloseTo(1, within(1e-5));
  }

  private static ProjectionKind kind(Extent extent, Purpose purpose) {
    return ProjectionChoice.of(extent, purpose).kind();
  }
}
