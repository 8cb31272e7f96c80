package aussage.time.meaning;

/**
 * "1953 brannte es an | Heiligabend": where a year opens the sentence, in that year.
 *
 * @param recurring what comes again
 */
public record OfYear(Recurring recurring) implements Meaning {
  @Override
  public Resolution resolve(TimeContext context) {
    return context
        .before()
        .filter(before -> before.unit() == Granularity.YEAR)
        .filter(year -> recurring.cycle().round() == Granularity.YEAR)
        .map(year -> new Recurring(recurring.cycle(), Direction.OPEN, Meaning.of(year)))
        .map(inYear -> inYear.resolve(context))
        .orElseGet(() -> new Continued(recurring, false).resolve(context));
  }

  @Override
  public boolean namesWeekdayAndDate() {
    return recurring.namesWeekdayAndDate();
  }
}
