package aussage.time;

/**
 * A stretch of the calendar so many from the one in question: "gestern", "vergangene Woche", "im
 * Vorjahr", "am Tag darauf".
 *
 * @param unit the kind of stretch
 * @param shift how many further on, negative for back
 * @param anaphoric whether it counts from the date spoken of and not from the day of publication
 */
record UnitShift(Granularity unit, int shift, boolean anaphoric) implements Meaning {
  static UnitShift of(Granularity unit, Direction direction) {
    return new UnitShift(unit, direction.shift(), direction.isAnaphoric());
  }

  @Override
  public Resolution resolve(TimeContext context) {
    return context
        .base(anaphoric)
        .map(day -> Resolution.of(CalendarPeriod.containing(unit, day).plus(shift)))
        .orElseGet(() -> Resolution.open(Unknown.value(unit)));
  }
}
