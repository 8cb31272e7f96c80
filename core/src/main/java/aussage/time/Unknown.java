package aussage.time;

/** TIMEX3's values for stretches of the calendar of which only the kind is known. */
final class Unknown {
  private Unknown() {}

  /** "XXXX-WXX" for some week. */
  static String value(Granularity unit) {
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
