package aussage.time.meaning;

import aussage.model.TimexModifier;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * "zum Jahresende", "Anfang des Monats": of this year, unless the tense says that it is over or to
 * come. "Zum Jahresende lag" told in May is the end of the last year, "zum Jahresbeginn steigt" the
 * beginning of the next. Of decades and centuries it is the one that the past is told of.
 *
 * @param unit the stretch
 * @param part which part of it
 */
public record Edge(Granularity unit, TimexModifier part) implements Meaning {
  /** The share of the stretch that still counts as its edge. */
  private static final int NEAR = 24;

  @Override
  public Resolution resolve(TimeContext context) {
    boolean told = unit.compareTo(Granularity.DECADE) >= 0 && context.isPast();
    return Resolution.orKind(
        context.base(told).map(day -> meant(CalendarPeriod.containing(unit, day), day, context)),
        unit);
  }

  private CalendarPeriod meant(CalendarPeriod now, LocalDate day, TimeContext context) {
    long days = ChronoUnit.DAYS.between(now.start(), now.end());
    boolean end = part == TimexModifier.END;
    long off =
        end
            ? ChronoUnit.DAYS.between(day, now.end()) - 1
            : ChronoUnit.DAYS.between(now.start(), day);
    boolean longOnes = unit.compareTo(Granularity.YEAR) > 0;
    if (longOnes || off * NEAR <= days || context.tense().isEmpty()) {
      return now;
    }
    boolean begins = part == TimexModifier.START;
    boolean past = context.isPast();
    return past && end ? now.plus(-1) : !past && begins ? now.plus(1) : now;
  }
}
