package aussage.time;

import aussage.model.Interval;
import aussage.time.meaning.CalendarPeriod;
import aussage.time.meaning.Meaning;
import aussage.time.meaning.Resolution;
import java.time.LocalDate;
import java.util.Optional;

/** Reads "v. Chr." and "n. Chr." behind a year or century. */
final class Era {
  private static final int MAX_DIGITS = 4;

  private Era() {}

  /**
   * An era read.
   *
   * @param before whether it is before Christ
   * @param end the item after its last; where it began if none stands there
   */
  record Read(boolean before, int end) {}

  /**
   * A year with its era.
   *
   * @param meaning the year
   * @param end the item after the era
   */
  record Year(Meaning meaning, int end) {}

  /** "44 v. Chr.", "9 n. Chr."; empty where no era stands behind the number. */
  static Optional<Year> year(TimeItems items, int at) {
    int year = items.number(at);
    if (year < 1 || items.digits(at) > MAX_DIGITS) {
      return Optional.empty();
    }
    Read era = read(items, at + 1);
    if (era.end() == at + 1) {
      return Optional.empty();
    }
    LocalDate start = LocalDate.of(era.before() ? 1 - year : year, 1, 1);
    String value = (era.before() ? "BC" : "") + CalendarPeriod.padded(year, MAX_DIGITS);
    Interval interval = Interval.ofDays(start, start.plusYears(1));
    return Optional.of(new Year(new Meaning.Fixed(Resolution.of(value, interval)), era.end()));
  }

  static Read read(TimeItems items, int at) {
    boolean before = items.is(at, "v") || items.is(at, "vor");
    boolean after = items.is(at, "n") || items.is(at, "nach");
    int next = items.is(at + 1, ".") ? at + 2 : at + 1;
    if (!before && !after
        || !items.isAny(next, "chr", "christus") && !items.isAny(next, "christi", "u")) {
      return new Read(false, at);
    }
    int end = next + 1;
    if (items.is(next, "u")) { // vor unserer Zeit: v. u. Z.
      int unit = items.is(end, ".") ? end + 1 : end;
      end = items.is(unit, "z") ? unit + 1 : end;
    }
    if (items.is(end, ".") && items.isGlued(end) && items.wordIndex(end) == items.wordIndex(next)) {
      end++;
    }
    if (items.is(end, "geburt")) {
      end++;
    }
    return new Read(before, end);
  }
}
