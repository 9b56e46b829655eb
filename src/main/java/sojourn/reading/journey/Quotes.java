package sojourn.reading.journey;

import sojourn.model.text.Evidence;
import sojourn.model.text.Span;
import sojourn.reading.mention.UnitSentence;

/** The words to show for a claim: the sentence, or the part of a long one that says it. */
final class Quotes {

  private static final int LONGEST = 600;
  private static final int AROUND = 250;

  private final Scene scene;

  Quotes(Scene scene) {
    this.scene = scene;
  }

  Evidence around(Happening h) {
    UnitSentence s = scene.sentences().get(h.sentence());
    return around(s, s.start(h.from()), s.end(h.to() - 1), h.rule().id());
  }

  /** The sentence, or as much of it around a clean range as may be shown. */
  Evidence around(UnitSentence s, int from, int to, String rule) {
    Span whole = scene.clean().span(s.start(), s.end());
    if (whole.length() <= LONGEST) {
      return scene.clean().evidence(whole, rule);
    }
    int first = s.start();
    int last = s.end();
    for (int i = 0; i < s.size(); i++) {
      if (s.start(i) < from - AROUND) {
        first = s.end(i);
      }
      if (s.end(i) <= Math.max(to, from) + AROUND && s.end(i) - first < LONGEST) {
        last = s.end(i);
      }
    }
    while (first < last && Character.isWhitespace(scene.clean().value().charAt(first))) {
      first++;
    }
    Span span = scene.clean().span(first, last);
    return scene.clean().evidence(span.length() <= LONGEST ? span : new Span(span.start(), span.start() + LONGEST), rule);
  }
}
