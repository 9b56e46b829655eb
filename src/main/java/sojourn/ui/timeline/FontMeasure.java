package sojourn.ui.timeline;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import sojourn.ui.control.Fonts;

/** Measures words in the bundled faces; keeps what it measured lately. */
final class FontMeasure implements TextMeasure {

  private static final int MOST_KEPT = 4000;

  private final Map<Type, Font> fonts = new EnumMap<>(Type.class);
  private final Text text = new Text();
  private final Map<String, Double> widths =
      new LinkedHashMap<>(256, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Double> eldest) {
          return size() > MOST_KEPT;
        }
      };

  FontMeasure() {
    for (Type type : Type.values()) {
      fonts.put(type, face(type).at(type.size()));
    }
  }

  private static Fonts face(Type type) {
    return switch (type) {
      case AXIS, STRONG, COUNT -> Fonts.SANS_SEMIBOLD;
      case TICK -> Fonts.SANS_MEDIUM;
      case PLAIN, SMALL, TINY -> Fonts.SANS;
      case ITALIC -> Fonts.SANS_ITALIC;
      case QUOTE -> Fonts.SERIF;
    };
  }

  Font font(Type type) {
    return fonts.getOrDefault(type, Font.getDefault());
  }

  @Override
  public double width(String words, Type type) {
    return widths.computeIfAbsent(
        type.name() + words,
        k -> {
          text.setFont(font(type));
          text.setText(words);
          return text.getLayoutBounds().getWidth();
        });
  }
}
