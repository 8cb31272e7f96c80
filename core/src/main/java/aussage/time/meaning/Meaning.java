package aussage.time.meaning;

/**
 * What a time expression says by itself, before its surroundings are known: "am Dienstag" is a
 * Tuesday, which one the context decides.
 */
public interface Meaning {
  /** What it comes to in this context. */
  Resolution resolve(TimeContext context);

  /** Whether the tense of the clause may tell which one is meant. */
  default boolean asksForTense() {
    return true;
  }

  /** Whether it is a date with its weekday: a bare "am Montag" in what follows is that one. */
  default boolean namesWeekdayAndDate() {
    return false;
  }

  /** A value that no context changes: "PAST_REF", "P1D". */
  static Meaning fixed(String value) {
    return new Fixed(Resolution.open(value));
  }

  /** A stretch of the calendar that no context changes. */
  static Meaning of(CalendarPeriod period) {
    return new Fixed(Resolution.of(period));
  }

  /**
   * What no context changes.
   *
   * @param resolution what it comes to everywhere
   */
  record Fixed(Resolution resolution) implements Meaning {
    @Override
    public Resolution resolve(TimeContext context) {
      return resolution;
    }

    @Override
    public boolean asksForTense() {
      return false;
    }
  }
}
