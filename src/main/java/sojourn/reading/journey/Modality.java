package sojourn.reading.journey;

/** Whether what a clause says happened. */
public enum Modality {
  HAPPENED,
  /** Announced, scheduled, expected. */
  PLANNED,
  /** Wished, asked, proposed, conditional. */
  OPEN,
  /** Denied, cancelled, failed. */
  DENIED
}
