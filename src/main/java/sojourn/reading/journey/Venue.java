package sojourn.reading.journey;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import sojourn.reading.mention.Unit;
import sojourn.reading.mention.UnitSentence;
import sojourn.reading.rule.Lexicon;

/** The house or hall of an encounter: "at the Elysée Palace". */
final class Venue {

  private final Lexicon words;

  Venue(Lexicon words) {
    this.words = words;
  }

  /** The venue after or before a trigger in its sentence, or null. */
  @Nullable String of(UnitSentence s, Happening h) {
    for (int i = h.from(); i < s.size() - 1; i++) {
      if (s.unit(i).is(";", ":") || (i > h.to() && s.unit(i).verb())) {
        return null;
      }
      if (s.unit(i).is("at", "in")) {
        String name = name(s, i + 1);
        if (name != null) {
          return name;
        }
      }
    }
    return null;
  }

  private @Nullable String name(UnitSentence s, int from) {
    int i = s.unit(from).is("the") ? from + 1 : from;
    int start = i;
    boolean kind = false;
    while (i < s.size() && (s.unit(i).place() || (s.unit(i).word() && s.unit(i).head().capitalised()))) {
      Unit unit = s.unit(i);
      String word = unit.head().text().toLowerCase(Locale.ROOT);
      kind |= words.has("venue", word);
      i++;
    }
    if (!kind || i == start) {
      return null;
    }
    StringBuilder text = new StringBuilder();
    for (int t = s.unit(start).from(); t < s.unit(i - 1).to(); t++) {
      boolean space = t > s.unit(start).from() && s.tokens().get(t).start() > s.tokens().get(t - 1).end();
      text.append(space ? " " : "").append(s.tokens().get(t).text());
    }
    return text.toString();
  }
}
