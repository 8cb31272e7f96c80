package aussage.time.meaning;

/** The stretches that the calendar is divided into. */
public enum Granularity {
  SECOND,
  MINUTE,
  HOUR,
  DAY,
  WEEKEND,
  /** Days in a row that belong together: Ramadan, the days of Chanukka. */
  FEAST,
  WEEK,
  MONTH,
  QUARTER,
  SEASON,
  HALF_YEAR,
  YEAR,
  DECADE,
  CENTURY,
  MILLENNIUM;

  /** Whether it is shorter than a day. */
  public boolean isClock() {
    return compareTo(DAY) < 0;
  }

  /** The letters of TIMEX3 after the number of a duration: "PT3M", "P3W", "P1CE". */
  public String designator() {
    return switch (this) {
      case SECOND -> "S";
      case MINUTE, MONTH -> "M";
      case HOUR -> "H";
      case DAY, FEAST -> "D";
      case WEEKEND -> "WE";
      case WEEK -> "W";
      case QUARTER -> "Q";
      case SEASON -> "SN";
      case HALF_YEAR -> "H";
      case YEAR -> "Y";
      case DECADE -> "DE";
      case CENTURY -> "CE";
      case MILLENNIUM -> "ML";
    };
  }
}
