package aussage.time.meaning;

import java.time.LocalDate;
import java.util.Optional;

/**
 * "im Vormonat", "im Vorquartal": the one before the month or quarter that is told of, or before
 * that of the publication; "im Vorjahr" before that of the publication.
 *
 * @param unit the kind of stretch
 * @param shift how many further on, negative for back
 */
public record StretchBefore(Granularity unit, int shift) implements Meaning {
  @Override
  public boolean asksForTense() {
    return false;
  }

  @Override
  public Resolution resolve(TimeContext context) {
    return Resolution.orKind(
        context
            .spokenOf()
            .filter(period -> unit != Granularity.YEAR && period.unit() == unit)
            .filter(period -> hasBegun(period, context))
            .map(CalendarPeriod::start)
            .or(context::published)
            .map(day -> CalendarPeriod.containing(unit, day).plus(shift)),
        unit);
  }

  /** Figures are compared with what was, not with what is announced. */
  static boolean hasBegun(CalendarPeriod period, TimeContext context) {
    Optional<LocalDate> published = context.published();
    return published.isEmpty() || !period.start().isAfter(published.get());
  }
}
