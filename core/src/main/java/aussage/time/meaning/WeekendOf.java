package aussage.time.meaning;

/**
 * The weekend that a day lies in: "am Wochenende vom 5. auf den 6. Mai".
 *
 * @param day one of its days
 */
public record WeekendOf(Meaning day) implements Meaning {
  @Override
  public Resolution resolve(TimeContext context) {
    return Resolution.orKind(
        day.resolve(context)
            .period()
            .map(p -> CalendarPeriod.containing(Granularity.WEEKEND, p.start())),
        Granularity.WEEKEND);
  }
}
