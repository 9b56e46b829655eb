package sojourn.cli;

import java.io.PrintStream;

/**
 * Where a command writes to.
 *
 * @param out results
 * @param err everything else
 */
public record Terminal(PrintStream out, PrintStream err) {

  void result(String text) {
    out.print(text.isEmpty() || text.endsWith("\n") ? text : text + "\n");
    out.flush();
  }

  void say(String sentence) {
    err.println(sentence);
    err.flush();
  }
}
