package sojourn.export.plate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import sojourn.atlas.LonLat;
import sojourn.atlas.choice.ProjectionKind;
import sojourn.export.plate.ink.Plate;
import sojourn.export.plate.write.PlateFile;
import sojourn.fixture.MadeJourneys;
import sojourn.fixture.SeedSnapshot;
import sojourn.model.SojournException;

class PlateFileTest {

  private static final PlateSettings DOUBLE =
      PlateSettings.of(PlatePreset.DOUBLE).with(new PlateWords("Journeys", "As told", "A. Author", LocalDate.of(2026, 3, 1)));

  @TempDir Path folder;

  @Test
  void theSamePlateHasTheSameBytes() throws Exception {
    for (PlateFile.Format format : PlateFile.Format.values()) {
      byte[] first = PlateFile.bytes(MadePlates.of(SeedSnapshot.of(), DOUBLE), format, 100);
      assertThat(PlateFile.bytes(MadePlates.of(SeedSnapshot.of(), DOUBLE), format, 100)).as(format.name()).isEqualTo(first);
    }
  }

  @Test
  void theFileHasThePixelsOfThePreview() throws Exception {
    for (PlateStyle style : PlateStyle.values()) {
      Plate plate = MadePlates.of(SeedSnapshot.of(), DOUBLE.with(style));
      BufferedImage preview = PlateFile.preview(plate, 400);
      for (PlateFile.Format format : List.of(PlateFile.Format.PNG, PlateFile.Format.TIFF)) {
        BufferedImage file = ImageIO.read(new ByteArrayInputStream(PlateFile.bytes(plate, format, 400)));
        assertThat(file.getWidth()).isEqualTo(2835);
        assertThat(different(preview, file)).as(style + " " + format).isZero();
      }
    }
  }

  private static int different(BufferedImage a, BufferedImage b) {
    int count = 0;
    int[] one = new int[3];
    int[] two = new int[3];
    for (int y = 0; y < a.getHeight(); y++) {
      for (int x = 0; x < a.getWidth(); x++) {
        a.getRaster().getPixel(x, y, one);
        b.getRaster().getPixel(x, y, two);
        count += one[0] == two[0] && (b.getRaster().getNumBands() == 1 || (one[1] == two[1] && one[2] == two[2])) ? 0 : 1;
      }
    }
    return count;
  }

  @Test
  void sizesAreRightAndPixelsKnowHowLargeTheyAre() throws Exception {
    Plate plate = MadePlates.of(SeedSnapshot.of(), DOUBLE.with(PlateSheet.asked(148.5, 210, 600, 1)));
    Element svg = MadePlates.svg(plate).getDocumentElement();
    assertThat(svg.getAttribute("width")).isEqualTo("148.5mm");
    assertThat(svg.getAttribute("viewBox")).isEqualTo("0 0 148.5 210");
    byte[] png = PlateFile.bytes(plate, PlateFile.Format.PNG, 600);
    ByteBuffer bytes = ByteBuffer.wrap(png);
    assertThat(bytes.getInt(16) * 25.4 / 600).isCloseTo(148.5, org.assertj.core.data.Offset.offset(0.03));
    assertThat(bytes.getInt(20) * 25.4 / 600).isCloseTo(210, org.assertj.core.data.Offset.offset(0.03));
    int resolution = new String(png, 0, 200, StandardCharsets.ISO_8859_1).indexOf("pHYs");
    assertThat(bytes.getInt(resolution + 4)).isEqualTo(23622);
    try (PDDocument pdf = Loader.loadPDF(PlateFile.bytes(plate, PlateFile.Format.PDF, 600))) {
      assertThat(pdf.getPage(0).getMediaBox().getWidth() / 72 * 25.4).isCloseTo(148.5, org.assertj.core.data.Offset.offset(0.01));
    }
  }

  @Test
  void aPdfHasItsTextItsFontsAndItsTags() throws Exception {
    byte[] bytes = PlateFile.bytes(MadePlates.of(SeedSnapshot.of(), DOUBLE), PlateFile.Format.PDF, 600);
    try (PDDocument pdf = Loader.loadPDF(bytes)) {
      String text = new PDFTextStripper().getText(pdf);
      assertThat(text).contains("Journeys", "Astana, Kazakhstan", "Nursultan A. Nazarbayev", "GeoNames, CC", "A. Author", "1 March 2026", "planned leg");
      assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Journeys");
      assertThat(pdf.getDocumentInformation().getAuthor()).isEqualTo("A. Author");
      assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("en");
      assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
      assertThat(pdf.getDocumentCatalog().getStructureTreeRoot().getKids()).hasSize(1);
      for (var name : pdf.getPage(0).getResources().getFontNames()) {
        assertThat(pdf.getPage(0).getResources().getFont(name).isEmbedded()).isTrue();
      }
    }
  }

  @Test
  void theLegendTellsWhatIsDrawnAndNothingElse() throws Exception {
    Document svg = MadePlates.svg(MadePlates.of(MadeJourneys.pacific(), DOUBLE));
    assertThat(ids(svg, "legend-")).containsExactly("legend-stated-leg", "legend-presumed-leg", "legend-planned-leg", "legend-visited-stop", "legend-planned-stop");
    Document one = MadePlates.svg(MadePlates.of(MadePlates.scattered(1, 10, 50, 20), DOUBLE));
    assertThat(ids(one, "legend-")).containsExactly("legend-stated-leg", "legend-visited-stop", "legend-seat-stop");
  }

  @Test
  void aLegAcrossThePacificIsSplitAtTheEdgeOfAWorldAboutGreenwich() throws Exception {
    PlateSettings world = DOUBLE.with(new MapChoice(ProjectionKind.EQUAL_EARTH, new LonLat(0, 0), 0));
    Document svg = MadePlates.svg(MadePlates.of(MadeJourneys.pacific(), world));
    assertThat(pieces(svg, "leg-tokyo-to-honolulu")).isEqualTo(2);
    assertThat(pieces(svg, "leg-honolulu-to-san-francisco")).isEqualTo(1);
    Files.createDirectories(Path.of("target/pictures/export"));
    Files.write(Path.of("target/pictures/export/plate-world.png"), PlateFile.bytes(MadePlates.of(MadeJourneys.pacific(), world), PlateFile.Format.PNG, 130));
  }

  private static int pieces(Document svg, String id) {
    NodeList groups = svg.getElementsByTagName("g");
    for (int i = 0; i < groups.getLength(); i++) {
      Element group = (Element) groups.item(i);
      if (group.getAttribute("id").equals(id)) {
        String path = ((Element) group.getElementsByTagName("path").item(0)).getAttribute("d");
        return (int) path.chars().filter(c -> c == 'M').count();
      }
    }
    return 0;
  }

  private static List<String> ids(Document svg, String start) {
    List<String> ids = new ArrayList<>();
    NodeList groups = svg.getElementsByTagName("g");
    for (int i = 0; i < groups.getLength(); i++) {
      String id = ((Element) groups.item(i)).getAttribute("id");
      if (id.startsWith(start)) {
        ids.add(id);
      }
    }
    return ids;
  }

  @Test
  void whatCannotBeMadeIsToldInASentence() {
    assertThatThrownBy(() -> PlateSheet.asked(12, 0, 300, 1)).isInstanceOf(SojournException.class).hasMessageContaining("12 mm is not");
    assertThatThrownBy(() -> PlateSheet.asked(180, 3, 300, 1)).isInstanceOf(SojournException.class).hasMessageContaining("--height");
    assertThatThrownBy(() -> PlateSheet.asked(180, 0, 9, 1)).isInstanceOf(SojournException.class).hasMessageContaining("--dpi");
    assertThatThrownBy(() -> PlateSheet.asked(1189, 1682, 1200, 1)).isInstanceOf(SojournException.class).hasMessageContaining("too large");
    assertThatThrownBy(() -> MapChoice.asked("flat", null, null)).isInstanceOf(SojournException.class).hasMessageContaining("equal-earth");
    assertThatThrownBy(() -> MapChoice.asked(null, "91,99", null)).isInstanceOf(SojournException.class).hasMessageContaining("71.4,51.2");
    assertThatThrownBy(() -> MadePlates.of(SeedSnapshot.of(), DOUBLE.with(PlateSheet.asked(180, 60, 300, 1))))
        .isInstanceOf(SojournException.class)
        .hasMessageContaining("no room for a map");
  }

  @Test
  void anEarlierFileIsReplacedOnlyByAWholeOne() throws Exception {
    Path file = folder.resolve("none/plate.svg");
    Plate plate = MadePlates.of(SeedSnapshot.of(), DOUBLE);
    assertThatThrownBy(() -> PlateFile.save(plate, PlateFile.Format.SVG, 300, file)).isInstanceOf(SojournException.class).hasMessageContaining("cannot be written");
    PlateFile.save(plate, PlateFile.Format.SVG, 300, folder.resolve("plate.svg"));
    assertThat(folder.toFile().list()).containsExactly("plate.svg");
  }
}
