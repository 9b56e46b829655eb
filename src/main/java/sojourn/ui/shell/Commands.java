package sojourn.ui.shell;

/** Whoever carries out commands. */
@FunctionalInterface
interface Commands {
  void run(Command command);
}
