package sojourn.store.tile;

/** Words that stand in a map file, made fit to be shown. */
interface TileWords {

  /** Without mark-up and line breaks, cut after so many letters. */
  static String plain(String text, int most) {
    String words = text.replaceAll("<[^>]{0,500}>", " ").replace("&copy;", "©").replace("&amp;", "&").replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    return words.length() <= most ? words : words.substring(0, most - 1).strip() + "…";
  }
}
