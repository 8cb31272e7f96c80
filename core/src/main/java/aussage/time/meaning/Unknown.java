package aussage.time.meaning;

/** TIMEX3's values for stretches of the calendar of which only the kind is known. */
public final class Unknown {
  private Unknown() {}

  /** "XXXX-WXX" for some week. */
  public static String value(Granularity unit) {
    return switch (unit) {
      case SECOND, MINUTE, HOUR, DAY, FEAST -> "XXXX-XX-XX";
      case WEEK -> "XXXX-WXX";
      case WEEKEND -> "XXXX-WXX-WE";
      case MONTH -> "XXXX-XX";
      case QUARTER -> "XXXX-QX";
      case HALF_YEAR -> "XXXX-HX";
      case SEASON, YEAR -> "XXXX";
      case DECADE -> "XXX";
      case CENTURY -> "XX";
      case MILLENNIUM -> "X";
    };
  }
}
