package sojourn.model.step;

/** What a step hides until the class has guessed it. */
public enum Riddle {
  /** Of places and people. */
  NAMES,
  DATES,
  /** Where the journey goes next. */
  NEXT
}
