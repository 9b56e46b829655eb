package sojourn.archive.name;

import java.util.ArrayList;
import java.util.List;

/**
 * A name taken apart.
 *
 * @param words folded, in the order given name first where a comma says which is which; without titles, particles and suffixes
 * @param sounds of the words
 * @param familyFirst whether the family name stands first, as in names from East Asia
 */
public record NameForm(List<String> words, List<String> sounds, boolean familyFirst) {

  public NameForm {
    words = List.copyOf(words);
    sounds = List.copyOf(sounds);
  }

  /** Whether it is one word: a family name, or a ruler's only name. */
  public boolean alone() {
    return words.size() == 1;
  }

  String family() {
    return familyFirst ? words.getFirst() : words.getLast();
  }

  /** The same words with the other end as the family name. */
  NameForm turned() {
    List<String> turned = new ArrayList<>(words.subList(1, words.size()));
    turned.add(words.getFirst());
    List<String> heard = new ArrayList<>(sounds.subList(1, sounds.size()));
    heard.add(sounds.getFirst());
    return new NameForm(turned, heard, false);
  }

  /** The name with the family name last. */
  NameForm westward() {
    return familyFirst && words.size() > 1 ? turned() : this;
  }
}
