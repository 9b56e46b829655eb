package sojourn.atlas.journey;

/** What is told of legs that go the same way. */
public interface Way {

  /** No single traveller's colour. */
  int SEVERAL = -1;
}
