package aussage.model;

/** Whether a claim says that it is so or that it is not. */
public enum Polarity {
  /** "Die Brücke hält." */
  POSITIVE,
  /** "Die Brücke hält nicht." */
  NEGATIVE
}
