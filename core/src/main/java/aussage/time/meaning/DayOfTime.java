package aussage.time.meaning;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The day that a time of day belongs to: the one named, or the one in question. */
final class DayOfTime {
  private DayOfTime() {}

  static Optional<LocalDate> of(@Nullable Meaning day, TimeContext context) {
    if (day == null) {
      return context.dayInQuestion();
    }
    return day.resolve(context)
        .period()
        .filter(p -> p.unit() == Granularity.DAY)
        .map(CalendarPeriod::start);
  }

  /** What stands for the day while it isn't known. */
  static String openValue(@Nullable Meaning day, TimeContext context) {
    return day == null ? "XXXX-XX-XX" : day.resolve(context).value();
  }
}
