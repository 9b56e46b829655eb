package sojourn.archive.name;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is known about words of names: titles, particles, short forms, and which letters are written for which sounds. */
final class NameWords {

  private static final String TABLE = "/rules/names.words";

  private final Set<String> titles = new HashSet<>();
  private final Set<String> particles = new HashSet<>();
  private final Set<String> suffixes = new HashSet<>();
  /** Given names to the first name of their group. */
  private final Map<String, String> groups = new HashMap<>();

  private final List<String[]> sounds = new ArrayList<>();

  /** The table that comes with the application. */
  static NameWords load() {
    NameWords words = new NameWords();
    try (InputStream in = NameWords.class.getResourceAsStream(TABLE)) {
      if (in == null) {
        throw new IllegalStateException("no table " + TABLE + " on the class path");
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.isBlank() && !line.startsWith("#")) {
          words.take(List.of(line.split(" ", -1)));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return words;
  }

  private void take(List<String> line) {
    List<String> rest = line.subList(1, line.size());
    switch (line.getFirst()) {
      case "title" -> titles.addAll(rest);
      case "particle" -> particles.addAll(rest);
      case "suffix" -> suffixes.addAll(rest);
      case "same" -> rest.forEach(name -> groups.putIfAbsent(name, rest.getFirst()));
      case "sound" -> sounds.add(new String[] {rest.getFirst(), rest.getLast().equals("_") ? "" : rest.getLast()});
      default -> throw new IllegalStateException(TABLE + ": " + line.getFirst() + " is no kind of line");
    }
  }

  boolean title(String word) {
    return titles.contains(word);
  }

  boolean particle(String word) {
    return particles.contains(word);
  }

  boolean suffix(String word) {
    return suffixes.contains(word);
  }

  /** Whether it is a given name of the table. */
  boolean known(String given) {
    return groups.containsKey(given);
  }

  /** The name that stands for all forms of a given name. */
  String group(String given) {
    return groups.getOrDefault(given, given);
  }

  /** A folded word in one spelling for many: "janukowytsch" and "yanukovych" alike. */
  String sound(String word) {
    String heard = word;
    for (String[] rule : sounds) {
      // the first letter of a word may be a "h" that is heard
      heard = rule[0].equals("h") ? heard.charAt(0) + heard.substring(1).replace("h", "") : heard.replace(rule[0], rule[1]);
    }
    StringBuilder bare = new StringBuilder();
    for (int i = 0; i < heard.length(); i++) {
      if (i == 0 || heard.charAt(i) != heard.charAt(i - 1)) {
        bare.append(heard.charAt(i));
      }
    }
    boolean glide = bare.length() > 2 && bare.charAt(0) == 'i' && vowel(bare.charAt(1));
    int from = glide ? 1 : 0;
    int to = bare.length();
    if (to - from > 4 && bare.charAt(to - 1) == 'e' && !vowel(bare.charAt(to - 2))) {
      to--;
    }
    if (bare.charAt(to - 1) == 'f') {
      bare.setCharAt(to - 1, 'v');
    }
    return bare.substring(from, to);
  }

  /** The consonants of a sound in classes that spellings seldom mix up; the key of a block of names worth comparing. */
  static String skeleton(String sound) {
    StringBuilder key = new StringBuilder();
    for (int i = 0; i < sound.length() && key.length() < 6; i++) {
      char c = sound.charAt(i);
      char kind =
          switch (c) {
            case 'a', 'e', 'i', 'o', 'u' -> 'A';
            case 'b', 'p' -> 'P';
            case 'd', 't' -> 'T';
            case 'f', 'v' -> 'F';
            case 's', '~', '^' -> 'S';
            default -> Character.toUpperCase(c);
          };
      boolean again = !key.isEmpty() && key.charAt(key.length() - 1) == kind;
      if (!again && (kind != 'A' || key.isEmpty())) {
        key.append(kind);
      }
    }
    return key.toString();
  }

  private static boolean vowel(char c) {
    return "aeiou".indexOf(c) >= 0;
  }
}
