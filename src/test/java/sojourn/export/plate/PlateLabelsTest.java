package sojourn.export.plate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import sojourn.atlas.Box;
import sojourn.atlas.journey.Face;
import sojourn.export.plate.ink.Letters;
import sojourn.export.plate.ink.Plate;
import sojourn.model.PlaceId;
import sojourn.paint.Typeface;

/** Texts are measured in the written SVG. */
class PlateLabelsTest {

  private record Words(String text, Box box) {}

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 7, 9, 12, 16, 20, 27, 35, 45, 60, 80, 110, 119, 160, 220, 300})
  void noTextTouchesAnotherOrLeavesThePage(int stops) throws Exception {
    PlatePreset preset = PlatePreset.values()[stops % PlatePreset.values().length];
    double degrees = stops % 3 == 0 ? 300 : stops % 3 == 1 ? 40 : 12;
    Plate plate = MadePlates.of(MadePlates.scattered(stops, 9, 47, degrees), PlateSettings.of(preset).with(PlatePart.TIMELINE, stops % 2 == 0));
    List<Words> words = words(MadePlates.svg(plate));
    assertThat(words).hasSizeGreaterThan(5);
    Box page = new Box(0, 0, plate.width(), plate.height());
    List<String> wrong = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      if (!words.get(i).box().within(page)) {
        wrong.add(words.get(i) + " leaves the page");
      }
      for (int k = i + 1; k < words.size(); k++) {
        if (words.get(i).box().touches(words.get(k).box())) {
          wrong.add(words.get(i) + " touches " + words.get(k));
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(doubles = {-9, 14})
  void aNameIsMovedRenamedOrHiddenByHand(double down) throws Exception {
    PlaceId moved = new PlaceId("x:Aa 0");
    PlaceId hidden = new PlaceId("x:Oberkirchen 1");
    LabelEdits edits = new LabelEdits(Map.of(moved, new LabelEdits.Change("Here", new LabelEdits.Spot(0, down)), hidden, new LabelEdits.Hide()));
    PlateSettings settings = PlateSettings.of(PlatePreset.DOUBLE).with(PlatePart.TABLE, false);
    List<String> before = words(MadePlates.svg(MadePlates.of(MadePlates.scattered(3, 9, 47, 30), settings))).stream().map(Words::text).toList();
    assertThat(before).contains("Aa 0", "Oberkirchen 1");
    List<String> after = words(MadePlates.svg(MadePlates.of(MadePlates.scattered(3, 9, 47, 30), settings.with(edits)))).stream().map(Words::text).toList();
    assertThat(after).contains("Here").doesNotContain("Aa 0", "Oberkirchen 1");
  }

  private static List<Words> words(Document svg) {
    Letters letters = new Letters(Typeface.bundled());
    List<Words> words = new ArrayList<>();
    NodeList texts = svg.getElementsByTagName("text");
    for (int i = 0; i < texts.getLength(); i++) {
      Element text = (Element) texts.item(i);
      double size = Double.parseDouble(text.getAttribute("font-size"));
      double tracking = text.hasAttribute("letter-spacing") ? Double.parseDouble(text.getAttribute("letter-spacing")) / size : 0;
      double width = letters.width(text.getTextContent(), face(text), size, tracking);
      double x = Double.parseDouble(text.getAttribute("x"));
      double left = text.getAttribute("text-anchor").equals("middle") ? x - width / 2 : text.getAttribute("text-anchor").equals("end") ? x - width : x;
      double y = Double.parseDouble(text.getAttribute("y"));
      words.add(new Words(text.getTextContent(), new Box(left + 0.005, y - 0.74 * size, width - 0.01, 0.93 * size)));
    }
    return words;
  }

  private static Face face(Element text) {
    boolean serif = text.getAttribute("font-family").startsWith("'Source");
    boolean heavy = text.getAttribute("font-weight").equals("600");
    if (serif) {
      return heavy ? Face.SERIF_SEMIBOLD : text.hasAttribute("font-style") ? Face.SERIF_ITALIC : Face.SERIF;
    }
    return heavy ? Face.SANS_SEMIBOLD : text.hasAttribute("font-weight") ? Face.SANS_MEDIUM : Face.SANS;
  }
}
