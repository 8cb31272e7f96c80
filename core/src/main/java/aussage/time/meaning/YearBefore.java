package aussage.time.meaning;

/**
 * "im Vorjahresmonat", "im Vorjahresquartal": the month or quarter that is told of, a year before.
 *
 * @param unit the kind of stretch; a year for "Vorjahreszeitraum", which is as long as what is told
 */
public record YearBefore(Granularity unit) implements Meaning {
  @Override
  public boolean asksForTense() {
    return false;
  }

  @Override
  public Resolution resolve(TimeContext context) {
    return context
        .spokenOf()
        .filter(period -> isCompared(period) && StretchBefore.hasBegun(period, context))
        .map(
            period ->
                Resolution.of(
                    CalendarPeriod.containing(
                        unit == Granularity.YEAR ? period.unit() : unit,
                        period.start().minusYears(1))))
        .orElseGet(() -> unknown(context));
  }

  private boolean isCompared(CalendarPeriod period) {
    return switch (period.unit()) {
      case MONTH -> unit != Granularity.WEEK;
      case WEEK, QUARTER, HALF_YEAR -> unit == Granularity.YEAR || unit == period.unit();
      default -> false;
    };
  }

  /** Where no month is told of, some month of that year: "2023-XX". */
  private Resolution unknown(TimeContext context) {
    String open = Unknown.value(unit);
    return context
        .published()
        .map(day -> CalendarPeriod.containing(Granularity.YEAR, day).plus(-1))
        .map(
            year ->
                unit == Granularity.YEAR
                    ? Resolution.of(year)
                    : Resolution.open(year.value() + open.substring(open.indexOf('-'))))
        .orElseGet(() -> Resolution.open(open));
  }
}
