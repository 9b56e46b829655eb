package sojourn.ui.timeline;

/** How wide words are. */
@FunctionalInterface
interface TextMeasure {

  double width(String text, Type type);

  /** The words, or as many of their letters as fit with an ellipsis. */
  default String cut(String text, Type type, double room) {
    if (width(text, type) <= room) {
      return text;
    }
    int low = 0;
    int high = text.length();
    while (low < high) {
      int middle = (low + high + 1) / 2;
      if (width(text.substring(0, middle).stripTrailing() + "…", type) <= room) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    int end = low > 0 && Character.isHighSurrogate(text.charAt(low - 1)) ? low - 1 : low;
    return end == 0 ? "" : text.substring(0, end).stripTrailing() + "…";
  }
}
