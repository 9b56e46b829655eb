package sojourn.export.data.part;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** One format: writes as it goes, the same bytes for the same portion. */
@FunctionalInterface
public interface DataWriter {

  /** Writes all of a portion, without closing the stream; answers in whole sentences what the format could not take. */
  List<String> write(Portion portion, OutputStream out, Pace pace) throws IOException;
}
