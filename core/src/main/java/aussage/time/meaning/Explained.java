package aussage.time.meaning;

/**
 * "morgen | (Mittwoch)": the day before it once more, as far as it is one of these.
 *
 * @param recurring what comes again
 */
public record Explained(Recurring recurring) implements Meaning {
  @Override
  public Resolution resolve(TimeContext context) {
    return context
        .before()
        .filter(day -> recurring.cycle().at(day.start(), 0).filter(day::equals).isPresent())
        .map(Resolution::of)
        .orElseGet(() -> new Continued(recurring, false).resolve(context));
  }

  @Override
  public boolean namesWeekdayAndDate() {
    return recurring.namesWeekdayAndDate();
  }
}
