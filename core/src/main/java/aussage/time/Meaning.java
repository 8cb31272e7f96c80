package aussage.time;

/**
 * What a time expression says by itself, before its surroundings are known: "am Dienstag" is a
 * Tuesday, which one the context decides.
 */
interface Meaning {
  /** What it comes to in this context. */
  Resolution resolve(TimeContext context);

  /** A value that no context changes: "PAST_REF", "P1D". */
  static Meaning fixed(String value) {
    Resolution resolution = Resolution.open(value);
    return context -> resolution;
  }

  /** A stretch of the calendar that no context changes. */
  static Meaning of(CalendarPeriod period) {
    return context -> Resolution.of(period);
  }
}
