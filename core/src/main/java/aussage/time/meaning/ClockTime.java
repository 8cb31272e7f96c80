package aussage.time.meaning;

import aussage.model.Interval;
import java.time.LocalDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A time on the clock: "20.30 Uhr", "halb neun".
 *
 * @param day the day; null where the words don't say it
 * @param hour 0 to 24
 * @param minute 0 to 59
 * @param second 0 to 59, -1 where none is said
 */
public record ClockTime(@Nullable Meaning day, int hour, int minute, int second)
    implements Meaning {
  @Override
  public Resolution resolve(TimeContext context) {
    String clock = clock();
    return DayOfTime.of(day, context)
        .map(
            date -> {
              LocalDateTime start =
                  date.atStartOfDay()
                      .plusHours(hour)
                      .plusMinutes(minute)
                      .plusSeconds(Math.max(second, 0));
              LocalDateTime end = second < 0 ? start.plusMinutes(1) : start.plusSeconds(1);
              return new Resolution(
                  CalendarPeriod.day(date).value() + clock,
                  Optional.of(Interval.ofTimes(start, end)),
                  Optional.of(CalendarPeriod.day(date)));
            })
        .orElseGet(() -> Resolution.open(DayOfTime.openValue(day, context) + clock));
  }

  /** Whether it is later in the day than the other. */
  public boolean isAfter(ClockTime other) {
    return hour > other.hour() || hour == other.hour() && minute > other.minute();
  }

  private String clock() {
    String minutes = "T" + CalendarPeriod.padded(hour, 2) + ":" + CalendarPeriod.padded(minute, 2);
    return second < 0 ? minutes : minutes + ":" + CalendarPeriod.padded(second, 2);
  }
}
