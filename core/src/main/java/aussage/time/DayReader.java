package aussage.time;

import aussage.number.GermanNumerals;
import java.math.BigDecimal;

/** Reads the day of the month before a month: "24.", "24", "15ten", "ersten". */
final class DayReader {
  private static final int LAST_DAY = 31;

  private DayReader() {}

  /**
   * A day of a month.
   *
   * @param day 1 to 31, 0 for none
   * @param first its first item
   * @param marked whether a dot or an ending makes an ordinal of it
   */
  record Day(int day, int first, boolean marked) {
    boolean isNone() {
      return day == 0;
    }
  }

  /** The day whose last item this is. */
  static Day endingAt(TimeItems items, int at, int floor) {
    if (at < floor) {
      return none(at);
    }
    if (items.is(at, ".") && at - 1 >= floor && items.isNumber(at - 1) && items.isGlued(at)) {
      return number(items, at - 1, true);
    }
    if (items.isNumber(at)) {
      return number(items, at, false);
    }
    if (isOrdinalEnding(items.form(at)) && at - 1 >= floor && items.isNumber(at - 1)) {
      return number(items, at - 1, true);
    }
    return items.isWord(at) ? word(items, at) : none(at);
  }

  private static Day number(TimeItems items, int at, boolean marked) {
    int value = items.number(at);
    boolean part = items.isGlued(at) && items.isAny(at - 1, ",", ".") && items.isNumber(at - 2);
    return value >= 1 && value <= LAST_DAY && items.digits(at) <= 2 && !part
        ? new Day(value, at, marked)
        : none(at);
  }

  private static Day word(TimeItems items, int at) {
    BigDecimal value = GermanNumerals.ordinal(items.form(at));
    return value != null && value.signum() > 0 && value.intValue() <= LAST_DAY
        ? new Day(value.intValue(), at, true)
        : none(at);
  }

  private static Day none(int at) {
    return new Day(0, at, false);
  }

  private static boolean isOrdinalEnding(String form) {
    return switch (form) {
      case "te", "ten", "ter", "tes", "tem", "ste", "sten", "ster" -> true;
      default -> false;
    };
  }
}
