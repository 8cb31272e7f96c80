package aussage.time;

import aussage.model.TimeRelation;
import aussage.model.TimexType;
import aussage.time.meaning.DurationValue;
import aussage.time.meaning.Granularity;
import aussage.time.meaning.Meaning;
import java.math.BigDecimal;
import java.util.Optional;

/** Reads lengths that are written as a clock is: "2:05 Stunden", "1:58,32 Minuten". */
final class ColonTime {
  private static final int MOST_SIGNS = 2;

  private ColonTime() {}

  /** What ends with this unit, from hours or minutes down. */
  static Optional<Found> endingAt(TimeItems items, int head, int floor) {
    boolean hours = items.is(head, WordClass.UNIT, "HOUR");
    if (!hours && !items.is(head, WordClass.UNIT, "MINUTE") || !items.isNumber(head - 1)) {
      return Optional.empty();
    }
    boolean fraction = isJoined(items, head - 1, ",") || isJoined(items, head - 1, ".");
    int last = fraction ? head - 3 : head - 1;
    int first = last;
    while (isJoined(items, first, ":")
        && items.digits(first) == 2
        && last - first < 2 * MOST_SIGNS) {
      first -= 2;
    }
    int signs = (last - first) / 2;
    boolean toSeconds = signs == (hours ? 2 : 1);
    if (signs == 0 || signs == 2 && !hours || fraction && !toSeconds) {
      return Optional.empty();
    }
    if (first < floor || items.isGlued(first)) {
      return Optional.empty();
    }
    DurationValue value = new DurationValue();
    Granularity unit = hours ? Granularity.HOUR : Granularity.MINUTE;
    for (int at = first; at <= last; at += 2) {
      BigDecimal amount = BigDecimal.valueOf(items.number(at));
      if (fraction && at == last) {
        amount = amount.add(BigDecimal.valueOf(items.number(head - 1), items.digits(head - 1)));
      }
      value.add(unit, amount);
      unit = unit == Granularity.HOUR ? Granularity.MINUTE : Granularity.SECOND;
    }
    LeftContext left = LeftContext.ofName(items, first, floor);
    return Optional.of(
        Found.of(left, head + 1, TimexType.DURATION, Meaning.fixed(value.toString()))
            .withRelation(relation(items, left, head + 1))
            .withFirst(first));
  }

  /** "siegte in 1:58,32 Minuten": so long it took. */
  private static TimeRelation relation(TimeItems items, LeftContext left, int end) {
    return left.preposition().equals("in")
        ? TimeRelation.FOR
        : LengthRule.relation(items, left, end);
  }

  /** Whether a number stands before, with but this sign between. */
  private static boolean isJoined(TimeItems items, int at, String sign) {
    return items.is(at - 1, sign)
        && items.isGlued(at)
        && items.isGlued(at - 1)
        && items.isNumber(at - 2);
  }
}
