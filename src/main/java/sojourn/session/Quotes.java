package sojourn.session;

import java.util.Optional;
import java.util.Set;
import sojourn.model.SourceId;

/** Knows quickly which sources' texts may hold words. */
@FunctionalInterface
public interface Quotes {

  /** Nothing is known: every text is looked at. */
  Quotes UNKNOWN = words -> Optional.empty();

  /** The sources whose text holds all these words; empty where that is not known. */
  Optional<Set<SourceId>> holding(String words);
}
