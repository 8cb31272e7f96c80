package aussage.time;

import aussage.number.GermanNumerals;
import java.math.BigDecimal;
import java.util.Optional;

/** Reads hours and minutes: "20.30", "8:00:25", "7h01", "neun". */
final class ClockReader {
  static final int LAST_HOUR = 24;
  private static final int MINUTES = 60;
  private static final int LONGEST = 4;

  private ClockReader() {}

  /**
   * A time of day.
   *
   * @param hour 0 to 24
   * @param minute 0 to 59
   * @param second 0 to 59, -1 where none is said
   * @param first the first item
   * @param end the item after the last
   */
  record Clock(int hour, int minute, int second, int first, int end) {
    boolean isBareHour() {
      return end - first == 1;
    }

    Clock to(int newMinute, int newEnd) {
      return new Clock(hour, newMinute, second, first, newEnd);
    }
  }

  /** Digits that a sign joins from this item on: ":" for "20:30", "." for "20.30", "h". */
  static Optional<Clock> joined(TimeItems items, int at, String sign) {
    boolean isPart =
        items.isGlued(at)
            && (items.isAny(at - 1, ":", ",")
                || items.is(at - 1, ".")
                || items.is(at - 1, "-") && !items.is(at - 3, sign)) // 15:00- | 18:00
            && items.isNumber(at - 2);
    if (isPart || !isHour(items, at) || !isMinutes(items, at + 1, sign)) {
      return Optional.empty();
    }
    if (isMinutes(items, at + 3, sign)) {
      return Optional.of(
          new Clock(items.number(at), items.number(at + 2), items.number(at + 4), at, at + 5));
    }
    return Optional.of(new Clock(items.number(at), items.number(at + 2), -1, at, at + 3));
  }

  private static boolean isHour(TimeItems items, int at) {
    return items.isNumber(at) && items.digits(at) <= 2 && items.number(at) <= LAST_HOUR;
  }

  private static boolean isMinutes(TimeItems items, int at, String sign) {
    return items.is(at, sign)
        && items.isGlued(at)
        && items.isGlued(at + 1)
        && items.digits(at + 1) == 2
        && items.number(at + 1) < MINUTES;
  }

  /** The time whose last item this is. */
  static Optional<Clock> endingAt(TimeItems items, int at, int floor) {
    if (at < floor) {
      return Optional.empty();
    }
    if (!items.isNumber(at)) {
      return word(items, at);
    }
    for (int first = Math.max(floor, at - LONGEST); first < at; first++) {
      Optional<Clock> clock = joined(items, first, items.is(first + 1, ":") ? ":" : ".");
      if (clock.isPresent() && clock.get().end() == at + 1) {
        return clock;
      }
    }
    return hour(items, at);
  }

  /** A bare hour in digits or as a word. */
  static Optional<Clock> hour(TimeItems items, int at) {
    if (!items.isNumber(at)) {
      return items.is(at, WordClass.ARTICLE) ? Optional.empty() : word(items, at);
    }
    boolean decimal =
        items.isGlued(at) && items.isAny(at - 1, ",", ".") && items.isNumber(at - 2)
            || items.isGlued(at + 1) && items.isAny(at + 1, ",", ".") && items.isNumber(at + 2);
    return isHour(items, at) && !decimal
        ? Optional.of(new Clock(items.number(at), 0, -1, at, at + 1))
        : Optional.empty();
  }

  private static Optional<Clock> word(TimeItems items, int at) {
    if (!items.isWord(at) || items.is(at, WordClass.ARTICLE) && !items.is(at, "ein")) {
      return Optional.empty();
    }
    BigDecimal value = GermanNumerals.cardinal(items.form(at));
    return value != null && value.signum() >= 0 && value.intValue() <= LAST_HOUR
        ? Optional.of(new Clock(value.intValue(), 0, -1, at, at + 1))
        : Optional.empty();
  }

  /** A noun behind: "halb acht Millionen", "zehn nach drei Spielen", "um acht Uhr 30 Gäste". */
  static boolean isCounted(TimeItems items, int at) {
    return items.is(at, WordClass.COUNTED)
        || items.is(at, WordClass.UNIT)
        || items.isWord(at)
            && items.isCapitalised(at)
            && !items.is(at, WordClass.CLOCK)
            && !items.is(at, WordClass.DAILY_PART)
            && !items.is(at, WordClass.DAY_PART);
  }

  /** Minutes as number or word, -1 for none. */
  static int minutes(TimeItems items, int at) {
    if (items.isNumber(at)) {
      return items.digits(at) <= 2 && items.number(at) < MINUTES ? items.number(at) : -1;
    }
    BigDecimal value =
        items.isWord(at) && !items.is(at, WordClass.ARTICLE)
            ? GermanNumerals.cardinal(items.form(at))
            : null;
    return value != null && value.signum() >= 0 && value.intValue() < MINUTES
        ? value.intValue()
        : -1;
  }
}
