package aussage.time;

import aussage.model.Tense;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * "zum Jahresende", "Anfang des Monats": of this year, unless the tense says that it is over or to
 * come. "Zum Jahresende lag" told in May is the end of the last year, "zum Jahresbeginn steigt" the
 * beginning of the next.
 *
 * @param unit the stretch
 * @param end whether it is its end, else its beginning
 */
record Edge(Granularity unit, boolean end) implements Meaning {
  private static final int NEAR = 8;

  @Override
  public Resolution resolve(TimeContext context) {
    return context
        .published()
        .map(day -> Resolution.of(meant(CalendarPeriod.containing(unit, day), day, context)))
        .orElseGet(() -> Resolution.open(Unknown.value(unit)));
  }

  private CalendarPeriod meant(CalendarPeriod now, LocalDate day, TimeContext context) {
    long days = ChronoUnit.DAYS.between(now.start(), now.end());
    long off =
        end
            ? ChronoUnit.DAYS.between(day, now.end()) - 1
            : ChronoUnit.DAYS.between(now.start(), day);
    if (off * NEAR <= days || context.tense().isEmpty()) {
      return now;
    }
    boolean past = context.tense().get() == Tense.PAST;
    return past && end ? now.plus(-1) : !past && !end ? now.plus(1) : now;
  }
}
