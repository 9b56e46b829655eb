package sojourn.session;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Which values of a facet count.
 *
 * @param only the values that count; empty for all
 * @param except those that do not
 */
public record Pick(Set<String> only, Set<String> except) {

  /** All values. */
  public static final Pick ALL = new Pick(Set.of(), Set.of());

  public Pick {
    only = Set.copyOf(only);
    except = Set.copyOf(except);
  }

  public static Pick only(Set<String> values) {
    return new Pick(values, Set.of());
  }

  public boolean isAll() {
    return only.isEmpty() && except.isEmpty();
  }

  /** Whether a value counts. */
  public boolean keeps(String value) {
    return (only.isEmpty() || only.contains(value)) && !except.contains(value);
  }

  /** With one more value, or without it where it was kept. */
  public Pick toggled(String value) {
    return new Pick(toggled(only, value), without(except, value));
  }

  /** With a value kept out, or no longer kept out. */
  public Pick excluded(String value) {
    return new Pick(without(only, value), toggled(except, value));
  }

  private static Set<String> toggled(Set<String> values, String value) {
    Set<String> next = new LinkedHashSet<>(values);
    if (!next.remove(value)) {
      next.add(value);
    }
    return next;
  }

  private static Set<String> without(Set<String> values, String value) {
    Set<String> next = new LinkedHashSet<>(values);
    next.remove(value);
    return next;
  }
}
