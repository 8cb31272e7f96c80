package aussage.time;

import aussage.time.meaning.CalendarPeriod;
import aussage.time.meaning.Cycle;
import aussage.time.meaning.Direction;
import aussage.time.meaning.Granularity;
import aussage.time.meaning.Meaning;
import aussage.time.meaning.Recurring;
import aussage.time.meaning.UnitShift;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads the longer stretch that a date names behind itself: "am 3. Mai | dieses Jahres", "Ostern |
 * im nächsten Jahr", "Sonntag | der letzten Woche".
 */
final class PeriodReader {
  private PeriodReader() {}

  /**
   * A stretch named, and what it takes.
   *
   * @param meaning the stretch
   * @param unit its kind
   * @param end the item after its last
   */
  record Period(Meaning meaning, Granularity unit, int end) {}

  /**
   * A year behind a date.
   *
   * @param meaning the year, null where none is named
   * @param end the item after its last; where it began if none is named
   */
  record Year(@Nullable Meaning meaning, int end) {}

  /** A year in any form: "2024", "'24", "dieses Jahres", "im Jahr 2020", "nächstes Jahr". */
  static Year year(TimeItems items, int at) {
    YearReader.Year year = YearReader.read(items, at);
    if (year.end() > at) {
      return new Year(Meaning.of(CalendarPeriod.year(year.year())), year.end());
    }
    return read(items, at)
        .filter(p -> p.unit() == Granularity.YEAR)
        .map(p -> new Year(p.meaning(), p.end()))
        .orElse(new Year(null, at));
  }

  /** A stretch longer than the part: "im Juli" behind a week, "des Jahres" behind a day. */
  static Optional<Period> readLonger(TimeItems items, int at, Granularity part) {
    int next = items.isAny(at, "im", "des") || items.isAny(at, "vom", "in") ? at + 1 : at;
    Optional<Sense> month = items.word(next).as(WordClass.MONTH);
    if (month.isPresent() && next > at) {
      Year year = year(items, next + 1);
      Meaning meaning =
          new Recurring(Cycle.month(month.get().number()), Direction.OPEN, year.meaning());
      return Optional.of(new Period(meaning, Granularity.MONTH, year.end()));
    }
    return read(items, at).filter(p -> p.unit().compareTo(part) > 0);
  }

  /** The stretch that is named from this item on. */
  static Optional<Period> read(TimeItems items, int at) {
    boolean genitive = items.isAny(at, "des", "der");
    boolean marked = genitive || items.isAny(at, "im", "in") || items.isAny(at, "vom", "von");
    int next = marked ? at + 1 : at;
    if (marked && items.is(next, "dem")) {
      next++;
    }
    Optional<Direction> direction =
        items.word(next).as(WordClass.DIRECTION).map(s -> Direction.valueOf(s.code()));
    if (direction.isPresent()) {
      next++;
    }
    Optional<Sense> unit = items.word(next).as(WordClass.UNIT);
    if (unit.isPresent()) {
      return unit(items, next, unit.get(), direction, genitive);
    }
    Optional<Sense> shifted = items.word(next).as(WordClass.SHIFTED_UNIT);
    if (shifted.isPresent() && marked) {
      Granularity kind = Granularity.valueOf(shifted.get().code());
      return Optional.of(
          new Period(new UnitShift(kind, shifted.get().number(), false), kind, next + 1));
    }
    return Optional.empty();
  }

  private static Optional<Period> unit(
      TimeItems items, int at, Sense unit, Optional<Direction> direction, boolean genitive) {
    Granularity kind = Granularity.valueOf(unit.code());
    if (kind == Granularity.YEAR) {
      YearReader.Year year = YearReader.read(items, at + 1);
      if (year.end() > at + 1) {
        return Optional.of(
            new Period(Meaning.of(CalendarPeriod.year(year.year())), kind, year.end()));
      }
    }
    if (unit.number() > 1 || kind.isClock()) {
      return Optional.empty();
    }
    if (direction.isPresent()) {
      return Optional.of(new Period(UnitShift.of(kind, direction.get()), kind, at + 1));
    }
    return genitive
        ? Optional.of(new Period(new UnitShift(kind, 0, false), kind, at + 1))
        : Optional.empty();
  }
}
