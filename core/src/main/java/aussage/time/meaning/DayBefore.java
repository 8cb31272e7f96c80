package aussage.time.meaning;

/**
 * The day before another: the night "zum Sonntag" begins on Saturday.
 *
 * @param day the other day
 */
public record DayBefore(Meaning day) implements Meaning {
  @Override
  public Resolution resolve(TimeContext context) {
    return day.resolve(context)
        .period()
        .filter(p -> p.unit() == Granularity.DAY)
        .map(p -> Resolution.of(p.plus(-1)))
        .orElseGet(() -> Resolution.open(Unknown.value(Granularity.DAY)));
  }
}
