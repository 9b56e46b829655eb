package sojourn.reading.sentence;

import java.util.List;

/** Splits a text into sentences of tagged tokens. The same text always gives the same sentences. */
public interface SentenceAnalyser {

  /** The sentences of one paragraph in order; empty for a text without words. */
  List<Sentence> analyse(String paragraph);
}
