package aussage.time.meaning;

/**
 * The weekend that a day lies in: "am Wochenende vom 5. auf den 6. Mai".
 *
 * @param day one of its days
 */
public record WeekendOf(Meaning day) implements Meaning {
  @Override
  public Resolution resolve(TimeContext context) {
    return day.resolve(context)
        .period()
        .map(p -> Resolution.of(CalendarPeriod.containing(Granularity.WEEKEND, p.start())))
        .orElseGet(() -> Resolution.open(Unknown.value(Granularity.WEEKEND)));
  }
}
