package aussage.time.meaning;

/**
 * The day before another: the night "zum Sonntag" begins on Saturday.
 *
 * @param day the other day
 */
public record DayBefore(Meaning day) implements Meaning {
  @Override
  public Resolution resolve(TimeContext context) {
    return Resolution.orKind(
        day.resolve(context).period().filter(p -> p.unit() == Granularity.DAY).map(p -> p.plus(-1)),
        Granularity.DAY);
  }
}
