package sojourn.model;

/** Whether a person has looked at what the machine read. */
public enum ReviewState {
  MACHINE_READ,
  CONFIRMED,
  CORRECTED
}
