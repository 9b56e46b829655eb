package sojourn.ui.people;

import java.util.List;

/**
 * What the card over a person says.
 *
 * @param lines role, and how and when they met
 * @param quote the sentence that says so, in quotation marks; empty where there is none
 * @param rest how often they met in all, and roles by time
 */
record CardText(String name, int hue, List<String> lines, String quote, List<String> rest) {

  CardText {
    lines = List.copyOf(lines);
    rest = List.copyOf(rest);
  }
}
