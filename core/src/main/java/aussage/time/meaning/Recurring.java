package aussage.time.meaning;

import aussage.model.Tense;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One of the many that a {@link Cycle} brings: "am Dienstag", "am 3. Mai", "kommenden Sommer",
 * "Ostern 2018".
 *
 * @param cycle what comes again
 * @param direction which one the words say
 * @param within the year, month or week that the words name, if they do
 */
public record Recurring(Cycle cycle, Direction direction, @Nullable Meaning within)
    implements Meaning {
  /** 29 February may be eight years off, a Monday that is the 31st more than a year. */
  private static final int FURTHEST_ROUND = 20;

  private static final int NEAR_DAYS = 270;
  private static final int FURTHEST_TOLD_DAYS = 300;
  private static final int FURTHEST_THIS_YEAR_DAYS = 335;
  private static final int FURTHEST_LATELY_DAYS = 90;
  private static final int FURTHEST_DATED_DAYS = 21;

  @Override
  public Resolution resolve(TimeContext context) {
    if (within != null) {
      return within.resolve(context).period().flatMap(this::inside).orElse(openValue());
    }
    return context
        .base(direction.isAnaphoric())
        .flatMap(day -> onWeekday(day).or(() -> chosen(context, day)))
        .map(Resolution::of)
        .orElse(openValue());
  }

  @Override
  public boolean namesWeekdayAndDate() {
    return cycle.weekday().isPresent();
  }

  /** "Montag, den 9. Januar": of last year, this or the next the one that is a Monday. */
  private Optional<CalendarPeriod> onWeekday(LocalDate day) {
    return cycle
        .weekday()
        .flatMap(
            weekday ->
                Stream.of(0, -1, 1)
                    .map(round -> cycle.at(day, round))
                    .flatMap(Optional::stream)
                    .filter(p -> p.start().getDayOfWeek() == weekday && isTold(day, p))
                    .findFirst());
  }

  private Resolution openValue() {
    return Resolution.open(cycle.open());
  }

  private Optional<Resolution> inside(CalendarPeriod outer) {
    return cycle.at(outer.start(), 0).map(Resolution::of);
  }

  private Optional<CalendarPeriod> chosen(TimeContext context, LocalDate day) {
    return switch (direction) {
      case LAST, PRECEDING -> past(day, 0, false);
      case BEFORE_LAST -> past(day, 1, false);
      case NEXT, FOLLOWING -> future(day, 0, false);
      case AFTER_NEXT -> future(day, 1, false);
      case THIS -> current(day);
      case SAME -> context.spokenOf().or(() -> current(day));
      case OPEN -> byTense(context, day);
      case COMING ->
          context.isPast()
              ? byTense(context, day)
              : future(day, 0, true)
                  .filter(p -> isTold(day, p) || isOfThisYear(day, p))
                  .or(() -> nearest(day));
      case RECENT -> past(day, 0, true);
      case AHEAD -> future(day, 0, true);
    };
  }

  /** The one that the day lies in, else the one of this round. */
  private Optional<CalendarPeriod> current(LocalDate day) {
    for (int round = -1; round <= 0; round++) {
      Optional<CalendarPeriod> found = cycle.at(day, round).filter(p -> p.contains(day));
      if (found.isPresent()) {
        return found;
      }
    }
    return cycle.at(day, 0).or(() -> nearest(day));
  }

  private Optional<CalendarPeriod> byTense(TimeContext context, LocalDate day) {
    Optional<CalendarPeriod> told = context.dated().flatMap(dated -> asDated(dated, day));
    if (told.isPresent()) {
      return told;
    }
    Optional<CalendarPeriod> now = current(day).filter(p -> p.contains(day));
    if (now.isPresent()) {
      return now;
    }
    boolean weekly = cycle.round() == Granularity.WEEK;
    Optional<Tense> tense = context.tense();
    if (tense.isEmpty()) {
      return weekly ? nearest(day) : sameYear(day).or(() -> nearest(day));
    }
    return switch (tense.get()) {
      case PAST ->
          past(day, 0, true)
              .filter(p -> isTold(day, p) || isOfThisYear(day, p))
              .or(() -> nearest(day));
      case FUTURE -> future(day, 0, true).filter(p -> isTold(day, p)).or(() -> nearest(day));
      case PRESENT -> weekly ? future(day, 0, true) : inPresent(day);
    };
  }

  /** "Am Montag, dem 18. Juni, … Am Montag": near the publication the second is the first. */
  private Optional<CalendarPeriod> asDated(LocalDate dated, LocalDate day) {
    return Math.abs(ChronoUnit.DAYS.between(dated, day)) <= FURTHEST_DATED_DAYS && cycle.isDay()
        ? cycle.at(dated, 0).filter(p -> p.contains(dated))
        : Optional.empty();
  }

  /** "endet am 30. November": is to come, unless it was only lately. */
  private Optional<CalendarPeriod> inPresent(LocalDate day) {
    Optional<CalendarPeriod> nearest = nearest(day);
    return nearest
            .filter(p -> ChronoUnit.DAYS.between(p.end(), day) > FURTHEST_LATELY_DAYS)
            .isPresent()
        ? future(day, 0, true).filter(p -> isTold(day, p)).or(() -> nearest)
        : nearest;
  }

  /** A single day nearly a year off would have its year beside it. */
  private static boolean isTold(LocalDate day, CalendarPeriod period) {
    return period.unit() != Granularity.DAY
        || Math.abs(ChronoUnit.DAYS.between(day, period.start())) <= FURTHEST_TOLD_DAYS;
  }

  /**
   * In November the past of "brannte am 14. Januar" is told; at the end of December "wurde auf den
   * 5. Januar verschoben" is more likely to come.
   */
  private static boolean isOfThisYear(LocalDate day, CalendarPeriod period) {
    return period.start().getYear() == day.getYear()
        && ChronoUnit.DAYS.between(period.start(), day) <= FURTHEST_THIS_YEAR_DAYS;
  }

  /** Without a verb the year goes on counting, as far as it is near. */
  private Optional<CalendarPeriod> sameYear(LocalDate day) {
    return cycle
        .at(day, 0)
        .filter(p -> Math.abs(ChronoUnit.DAYS.between(day, p.start())) <= NEAR_DAYS);
  }

  private Optional<CalendarPeriod> past(LocalDate day, int skip, boolean begun) {
    List<CalendarPeriod> over = new ArrayList<>();
    for (int round = 0; round >= -FURTHEST_ROUND && over.size() <= skip; round--) {
      cycle
          .at(day, round)
          .filter(p -> begun ? !p.start().isAfter(day) : !p.end().isAfter(day))
          .ifPresent(over::add);
    }
    return over.size() > skip ? Optional.of(over.get(skip)) : Optional.empty();
  }

  private Optional<CalendarPeriod> future(LocalDate day, int skip, boolean notOver) {
    List<CalendarPeriod> coming = new ArrayList<>();
    for (int round = 0; round <= FURTHEST_ROUND && coming.size() <= skip; round++) {
      cycle
          .at(day, round)
          .filter(p -> notOver ? p.end().isAfter(day) : p.start().isAfter(day))
          .ifPresent(coming::add);
    }
    return coming.size() > skip ? Optional.of(coming.get(skip)) : Optional.empty();
  }

  private Optional<CalendarPeriod> nearest(LocalDate day) {
    Optional<CalendarPeriod> before = past(day, 0, true);
    Optional<CalendarPeriod> after = future(day, 0, true);
    if (before.isEmpty() || after.isEmpty()) {
      return before.or(() -> after);
    }
    long back = ChronoUnit.DAYS.between(before.get().end(), day);
    long ahead = ChronoUnit.DAYS.between(day, after.get().start());
    return back <= ahead ? before : after;
  }
}
