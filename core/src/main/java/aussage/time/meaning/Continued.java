package aussage.time.meaning;

import aussage.model.Tense;

/**
 * One behind another expression: "Oktober | am 15." lies in that month, "Montag bis | Freitag" is
 * the first that is not before it.
 *
 * @param recurring what comes again
 * @param range whether the expression before it begins a range
 */
public record Continued(Recurring recurring, boolean range) implements Meaning {
  @Override
  public Resolution resolve(TimeContext context) {
    if (context.before().isEmpty()) {
      return recurring.resolve(context);
    }
    CalendarPeriod before = context.before().get();
    if (before.unit() == Granularity.MONTH && recurring.cycle().round() == Granularity.MONTH) {
      return new Recurring(recurring.cycle(), Direction.OPEN, Meaning.of(before)).resolve(context);
    }
    return recurring.resolve(range ? context.from(before.start(), Tense.FUTURE) : context);
  }

  @Override
  public boolean namesWeekdayAndDate() {
    return recurring.namesWeekdayAndDate();
  }
}
