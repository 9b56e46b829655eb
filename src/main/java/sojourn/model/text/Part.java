package sojourn.model.text;

/** The bytes of a document, not yet decoded. */
public interface Part {

  /** The file's own name; within an archive with the path that leads there. */
  String name();

  /** Not to be changed. */
  byte[] bytes();

  static Part of(String name, byte[] bytes) {
    return new Part() {
      @Override
      public String name() {
        return name;
      }

      @Override
      public byte[] bytes() {
        return bytes;
      }
    };
  }
}
