package aussage.time;

import aussage.model.TimexType;
import aussage.rule.Example;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** "im 19. Jahrhundert", "zweites Quartal 2018", "erste Woche im Mai", "42. Kalenderwoche". */
final class OrdinalPeriodRule implements TimexRule {
  private static final int WEEKS = 53;
  private static final int CENTURIES = 30;

  @Override
  public String id() {
    return "time.ordinal-period";
  }

  @Override
  public String reason() {
    return "Centuries, quarters, halves and weeks are numbered, within a year or month said or meant.";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.of("Im 19. Jahrhundert wuchs der Hafen.", "19. Jahrhundert DATE 18"),
        Example.of("Im zweiten Quartal 2018 sank der Umsatz.", "zweiten Quartal 2018 DATE 2018-Q2"),
        Example.of(
            "Die erste Woche im Mai 2019 war kalt.", "Die erste Woche im Mai 2019 DATE 2019-W18"),
        Example.nothing("Am dritten Tag ruhten sie."));
  }

  @Override
  public Set<WordClass> heads() {
    return Set.of(WordClass.UNIT, WordClass.MONTH_PART, WordClass.WEEK_NUMBER);
  }

  @Override
  public List<Found> find(TimeItems items, int head, int floor) {
    if (items.is(head, WordClass.WEEK_NUMBER)) {
      return weekNumber(items, head, floor);
    }
    LeftContext left = LeftContext.read(items, head, floor);
    Optional<Sense> monthPart = items.word(head).as(WordClass.MONTH_PART);
    if (monthPart.isPresent()) {
      return monthPart(items, head, left, monthPart.get());
    }
    Sense sense = items.word(head).as(WordClass.UNIT).orElseThrow();
    Granularity unit = Granularity.valueOf(sense.code());
    if (items.is(head, "kalenderwoche") && items.isNumber(head + 1)) {
      return weekNumber(items, head, floor);
    }
    if (left.ordinal() == 0 || left.amount() != null || sense.number() > 1 || left.each() != null) {
      return List.of();
    }
    return switch (unit) {
      case CENTURY -> century(items, head, left);
      case QUARTER -> part(items, head, left, unit, 4, 3);
      case HALF_YEAR -> part(items, head, left, unit, 2, 6);
      case WEEK, DAY, WEEKEND -> within(items, head, left, unit);
      default -> List.of();
    };
  }

  private static List<Found> century(TimeItems items, int head, LeftContext left) {
    if (left.ordinal() > CENTURIES) {
      return List.of();
    }
    int end = head + 1;
    Era.Read era = Era.read(items, end);
    Meaning meaning =
        era.before()
            ? Meaning.fixed(String.format(Locale.ROOT, "BC%02d", left.ordinal() - 1))
            : Meaning.of(
                CalendarPeriod.from(
                    Granularity.CENTURY, LocalDate.of((left.ordinal() - 1) * 100, 1, 1)));
    return List.of(Found.of(left, era.end(), TimexType.DATE, meaning));
  }

  /** Quarters and halves come again each year. */
  private static List<Found> part(
      TimeItems items, int head, LeftContext left, Granularity unit, int count, int months) {
    if (left.ordinal() > count) {
      return List.of();
    }
    PeriodReader.Year year = PeriodReader.year(items, head + 1);
    Cycle cycle = Cycle.part(unit, (left.ordinal() - 1) * months + 1);
    return List.of(
        Found.of(
            left,
            year.end(),
            TimexType.DATE,
            new Recurring(cycle, Direction.OPEN, year.meaning())));
  }

  private static List<Found> within(TimeItems items, int head, LeftContext left, Granularity unit) {
    if (items.is(head, "kalenderwoche") && left.ordinal() <= WEEKS) {
      return week(items, left, left.ordinal(), head + 1);
    }
    return PeriodReader.readLonger(items, head + 1, unit)
        .map(
            longer ->
                List.of(
                    Found.of(
                        left,
                        longer.end(),
                        TimexType.DATE,
                        new Nth(left.ordinal(), unit, longer.meaning()))))
        .orElse(List.of());
  }

  /** "zweite Oktoberwoche", "an einem Maiwochenende". */
  private static List<Found> monthPart(TimeItems items, int head, LeftContext left, Sense part) {
    Granularity unit = Granularity.valueOf(part.code());
    int ordinal = left.direction() == Direction.LAST ? -1 : left.ordinal();
    PeriodReader.Year year = PeriodReader.year(items, head + 1);
    Meaning month = new Recurring(Cycle.month(part.number()), Direction.OPEN, year.meaning());
    return ordinal == 0
        ? List.of()
        : List.of(Found.of(left, year.end(), TimexType.DATE, new Nth(ordinal, unit, month)));
  }

  private static List<Found> weekNumber(TimeItems items, int head, int floor) {
    LeftContext left = LeftContext.read(items, head, floor);
    int number = items.number(head + 1);
    if (left.ordinal() != 0 && left.ordinal() <= WEEKS) {
      return week(items, left, left.ordinal(), head + 1);
    }
    return number >= 1 && number <= WEEKS ? week(items, left, number, head + 2) : List.of();
  }

  private static List<Found> week(TimeItems items, LeftContext left, int number, int at) {
    int next = items.is(at, "/") ? at + 1 : at;
    PeriodReader.Year year = PeriodReader.year(items, next);
    int end = year.end() > next ? year.end() : at;
    Meaning whole =
        year.meaning() == null ? new UnitShift(Granularity.YEAR, 0, false) : year.meaning();
    return List.of(Found.of(left, end, TimexType.DATE, new Nth(number, Granularity.WEEK, whole)));
  }
}
