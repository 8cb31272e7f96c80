package aussage.time;

import java.util.Optional;

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
