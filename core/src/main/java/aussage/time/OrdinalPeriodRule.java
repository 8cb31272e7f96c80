package aussage.time;

import aussage.model.TimeRelation;
import aussage.model.TimexModifier;
import aussage.model.TimexType;
import aussage.rule.Example;
import aussage.time.meaning.CalendarPeriod;
import aussage.time.meaning.Cycle;
import aussage.time.meaning.Direction;
import aussage.time.meaning.Granularity;
import aussage.time.meaning.Meaning;
import aussage.time.meaning.Nth;
import aussage.time.meaning.Recurring;
import aussage.time.meaning.UnitShift;
import java.time.LocalDate;
import java.util.ArrayList;
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
        Example.of("Er stammt aus dem 3. Jahrtausend.", "dem 3. Jahrtausend DATE 2"),
        Example.of(
            "Im 12. und 13. Jahrhundert stand sie leer.", "12. DATE 11 | 13. Jahrhundert DATE 12"),
        Example.of(
            "In der zweiten Maihälfte 2019 fror es.",
            "der zweiten Maihälfte 2019 DATE 2019-05 END"),
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
      case CENTURY, MILLENNIUM -> withEarlier(items, head, left, floor, unit);
      case QUARTER -> part(items, head, left, unit, 4, 3);
      case HALF_YEAR -> part(items, head, left, unit, 2, 6);
      case WEEK, DAY, WEEKEND -> within(items, head, left, unit);
      default -> List.of();
    };
  }

  /**
   * A century or millennium, and one before it that shares the noun: "im 12. und 13. Jahrhundert".
   */
  private static List<Found> withEarlier(
      TimeItems items, int head, LeftContext left, int floor, Granularity unit) {
    if (left.ordinal() > CENTURIES) {
      return List.of();
    }
    List<Found> all = new ArrayList<>(2);
    Era.Read era = Era.read(items, head + 1);
    int before = Ranges.beforeConnector(items, left.first(), floor);
    LeftAmount.Read earlier = before < floor ? null : LeftAmount.ordinal(items, before, floor);
    if (earlier != null && earlier.value().intValue() <= CENTURIES) {
      LeftContext context = LeftContext.ofName(items, earlier.first(), floor);
      Meaning meaning = numbered(earlier.value().intValue(), unit, era.before());
      all.add(Found.of(context, before + 1, TimexType.DATE, meaning));
    }
    Meaning meaning = numbered(left.ordinal(), unit, era.before());
    all.add(Found.of(left, era.end(), TimexType.DATE, meaning));
    return all;
  }

  private static Meaning numbered(int ordinal, Granularity unit, boolean beforeChrist) {
    boolean century = unit == Granularity.CENTURY;
    if (beforeChrist) {
      String pattern = century ? "BC%02d" : "BC%d";
      return Meaning.fixed(String.format(Locale.ROOT, pattern, ordinal - 1));
    }
    int year = (ordinal - 1) * (century ? 100 : 1000);
    return Meaning.of(CalendarPeriod.from(unit, LocalDate.of(year, 1, 1)));
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
    if (part.code().equals(TimeLexicon.HALF)) {
      return monthHalf(items, head, left, part.number());
    }
    Granularity unit = Granularity.valueOf(part.code());
    int ordinal = left.direction() == Direction.LAST ? -1 : left.ordinal();
    PeriodReader.Year year = PeriodReader.year(items, head + 1);
    Meaning month = new Recurring(Cycle.month(part.number()), Direction.OPEN, year.meaning());
    return ordinal == 0
        ? List.of()
        : List.of(Found.of(left, year.end(), TimexType.DATE, new Nth(ordinal, unit, month)));
  }

  /** "erste Märzhälfte", "zweite Maihälfte 2023". */
  private static List<Found> monthHalf(TimeItems items, int head, LeftContext left, int month) {
    int half = left.direction() == Direction.LAST ? 2 : left.ordinal();
    if (half != 1 && half != 2) {
      return List.of();
    }
    PeriodReader.Year year = PeriodReader.year(items, head + 1);
    Direction direction = year.meaning() != null ? Direction.OPEN : halfDirection(left);
    Meaning meaning = new Recurring(Cycle.month(month), direction, year.meaning());
    TimexModifier modifier = half == 1 ? TimexModifier.START : TimexModifier.END;
    return List.of(
        new Found(
            left.first(),
            year.end(),
            TimexType.DATE,
            meaning,
            Optional.of(modifier),
            left.relation()));
  }

  /** "für die zweite Maihälfte" lies ahead, as for the portions of a month. */
  private static Direction halfDirection(LeftContext left) {
    boolean ahead = left.preposition().equals("für") || left.relation() == TimeRelation.UNTIL;
    return ahead ? Direction.COMING : Direction.OPEN;
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
