package aussage.time.meaning;

import java.time.LocalDate;

/**
 * The day so much before or after another: "heute in einer Woche", "gestern vor zehn Jahren".
 *
 * @param base the other day
 * @param unit what is counted, a day or longer
 * @param count how many of it, negative for back
 */
public record Offset(Meaning base, Granularity unit, int count) implements Meaning {
  @Override
  public Resolution resolve(TimeContext context) {
    return Resolution.orKind(
        base.resolve(context).period().map(period -> CalendarPeriod.day(shifted(period.start()))),
        Granularity.DAY);
  }

  private LocalDate shifted(LocalDate day) {
    return switch (unit) {
      case WEEK -> day.plusWeeks(count);
      case MONTH -> day.plusMonths(count);
      case QUARTER -> day.plusMonths(3L * count);
      case HALF_YEAR -> day.plusMonths(6L * count);
      case YEAR -> day.plusYears(count);
      case DECADE -> day.plusYears(10L * count);
      case CENTURY -> day.plusYears(100L * count);
      default -> day.plusDays(count);
    };
  }
}
