package aussage.time.meaning;

import aussage.model.Tense;
import java.time.LocalDate;
import java.util.Optional;

/**
 * "im Mai 1958 heiratete er, | im Juni": the story goes on from a date long ago.
 *
 * @param recurring what comes again
 * @param base the date with its year that stands before it
 */
public record Told(Recurring recurring, Recurring base) implements Meaning {
  private static final int LONG_AGO_YEARS = 2;

  @Override
  public Resolution resolve(TimeContext context) {
    return base.resolve(context)
        .period()
        .map(CalendarPeriod::start)
        .filter(day -> isLongAgo(day, context))
        .map(day -> recurring.resolve(context.from(day, Tense.FUTURE)))
        .orElseGet(() -> new Continued(recurring, false).resolve(context));
  }

  private static boolean isLongAgo(LocalDate day, TimeContext context) {
    Optional<LocalDate> published = context.published();
    return context.isPast()
        && published.isPresent()
        && published.get().getYear() - day.getYear() >= LONG_AGO_YEARS;
  }

  @Override
  public boolean namesWeekdayAndDate() {
    return recurring.namesWeekdayAndDate();
  }
}
