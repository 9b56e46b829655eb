package sojourn.reading.fact;

import java.util.List;
import sojourn.model.time.DateSpan;

/** A dated event of general history, by which a text without a date may be dated. */
public record Event(String name, List<String> otherNames, DateSpan start, DateSpan end) {

  public Event {
    otherNames = List.copyOf(otherNames);
  }
}
