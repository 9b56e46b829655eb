package sojourn.session;

import java.util.List;
import org.jspecify.annotations.Nullable;
import sojourn.model.EntityId;
import sojourn.model.text.Evidence;

/** What was found for words, in groups; groups without hits are left out. */
public record Found(String words, List<Group> groups) {

  public static final Found NOTHING = new Found("", List.of());

  public Found {
    groups = List.copyOf(groups);
  }

  /** What a hit is. */
  public enum Kind {
    PERSON,
    PLACE,
    TRIP,
    VISIT,
    PASSAGE
  }

  /**
   * Hits of one kind.
   *
   * @param all how many there are with those left out
   */
  public record Group(Kind kind, List<Hit> hits, int all) {
    public Group {
      hits = List.copyOf(hits);
    }
  }

  /**
   * One hit.
   *
   * @param target what is selected by choosing it
   * @param note what stands beside the title
   * @param passage the words in the source, null where nothing but the target is meant
   */
  public record Hit(EntityId target, String title, String note, @Nullable Evidence passage) {}
}
