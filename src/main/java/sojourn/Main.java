package sojourn;

/** Starts the desktop or the command line. */
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    System.out.println("Sojourn " + String.join(" ", args));
  }
}
