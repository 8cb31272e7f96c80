package aussage.time.meaning;

import aussage.model.Interval;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A part of a day: "gestern Abend", "am Nachmittag".
 *
 * @param day the day; null where the words don't say it
 * @param part TIMEX3's code: MO, MI, AF, EV, NI
 */
public record DayPart(@Nullable Meaning day, String part) implements Meaning {
  @Override
  public Resolution resolve(TimeContext context) {
    Optional<LocalDate> date = DayOfTime.of(day, context);
    if (isLastNight(context)) {
      date = date.map(morning -> morning.minusDays(1));
    }
    return date.map(
            d ->
                new Resolution(
                    CalendarPeriod.day(d).value() + "T" + part,
                    Optional.of(interval(d)),
                    Optional.of(CalendarPeriod.day(d))))
        .orElseGet(() -> Resolution.open(DayOfTime.openValue(day, context) + "T" + part));
  }

  /** "In der Nacht brannte es": without a day spoken of, the night before the publication. */
  private boolean isLastNight(TimeContext context) {
    return day == null
        && part.equals("NI")
        && context.isPast()
        && context.dayInQuestion().equals(context.published())
        && !context.lastDay().equals(context.published());
  }

  private Interval interval(LocalDate date) {
    LocalDateTime midnight = date.atStartOfDay();
    return switch (part) {
      case "MO" -> Interval.ofTimes(midnight.plusHours(6), midnight.plusHours(12));
      case "MI" -> Interval.ofTimes(midnight.plusHours(11), midnight.plusHours(14));
      case "AF" -> Interval.ofTimes(midnight.plusHours(12), midnight.plusHours(18));
      case "EV" -> Interval.ofTimes(midnight.plusHours(18), midnight.plusHours(24));
      default -> Interval.ofTimes(midnight.plusHours(22), midnight.plusHours(30));
    };
  }
}
