package aussage.model;

/** TIMEX3's types of time expressions. */
public enum TimexType {
  /**
   * A day or a larger stretch of the calendar: "24. Oktober", "2024", "vergangene Woche", "bald".
   */
  DATE,
  /** A time of day: "20.30 Uhr", "gestern Abend". */
  TIME,
  /** A length of time: "drei Wochen". */
  DURATION,
  /** Something that comes again: "jeden Montag", "täglich". */
  SET
}
