package aussage.time;

import aussage.model.TimeRelation;
import aussage.model.TimexType;
import aussage.rule.Example;
import aussage.time.calendar.CalendarDays;
import aussage.time.meaning.CalendarPeriod;
import aussage.time.meaning.Cycle;
import aussage.time.meaning.Direction;
import aussage.time.meaning.Granularity;
import aussage.time.meaning.Meaning;
import aussage.time.meaning.Recurring;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** "im Oktober 2024", "Ende Mai", "kommenden März": a month without a day. */
final class MonthRule implements TimexRule {
  private static final int LONGEST_ABBREVIATION = 4;
  private static final int LAST_DAY = 31;

  @Override
  public String id() {
    return "time.month";
  }

  @Override
  public String reason() {
    return "Months are names, and some are names of people too: then something must speak for the month.";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.of("Im Oktober 2019 begann der Bau.", "Oktober 2019 DATE 2019-10"),
        Example.of("Ende Mai 2020 schloss die Klinik.", "Ende Mai 2020 DATE 2020-05 END"),
        Example.nothing("Trainer Karl März lobte die Abwehr."));
  }

  @Override
  public Set<WordClass> heads() {
    return Set.of(WordClass.MONTH);
  }

  @Override
  public List<Found> find(TimeItems items, int head, int floor) {
    int month = items.word(head).as(WordClass.MONTH).map(Sense::number).orElse(0);
    int nameAt = items.is(head - 1, "monat") && head - 1 >= floor ? head - 1 : head;
    LeftContext left = LeftContext.ofName(items, nameAt, floor);
    int next = afterAbbreviation(items, head);
    YearReader.Year year = YearReader.read(items, next);
    Optional<PeriodReader.Period> outer =
        PeriodReader.read(items, next).filter(p -> p.unit() == Granularity.YEAR);
    Meaning within = null;
    int end = next;
    if (year.end() > next) {
      within = Meaning.of(CalendarPeriod.year(year.year()));
      end = year.end();
    } else if (outer.isPresent()) {
      within = outer.get().meaning();
      end = outer.get().end();
    } else if (isDayBehind(items, next, left)) {
      return dayBehind(items, next, month, left);
    }
    if (!isMonth(items, head, left, within)) {
      return List.of();
    }
    Cycle cycle = Cycle.month(month);
    if (left.each() != null) {
      return List.of(Found.of(left, end, TimexType.SET, Meaning.fixed(cycle.open())));
    }
    return List.of(
        Found.of(
            left,
            end,
            TimexType.DATE,
            new Recurring(cycle, ImpliedDirection.ofDate(items, left, end), within)));
  }

  /** "24. Okt. 2023": the dot belongs to the month. */
  static int afterAbbreviation(TimeItems items, int head) {
    boolean dotted =
        items.is(head + 1, ".")
            && items.has(head + 1)
            && items.wordIndex(head + 1) == items.wordIndex(head);
    return dotted ? head + 2 : head + 1;
  }

  private static boolean isMonth(
      TimeItems items, int head, LeftContext left, @Nullable Meaning within) {
    boolean afterDay = items.is(head - 1, ".") && items.isNumber(head - 2);
    if (afterDay) {
      return false; // 31. Februar
    }
    if (within != null || left.hasPortion()) {
      return true;
    }
    String form = items.form(head);
    if (form.length() < LONGEST_ABBREVIATION && !form.equals("mai")) {
      return false;
    }
    if (!items.isCapitalised(head)) {
      return false;
    }
    boolean supported =
        left.hasPreposition()
            || left.isDefinite()
            || left.direction() != Direction.OPEN
            || left.each() != null
            || Ranges.isConnector(items, head - 1)
            || Ranges.isConnector(items, head + 1);
    boolean nameLike = form.equals("mai") || form.equals("märz") || form.equals("august");
    return supported || !nameLike && !items.isCapitalised(head - 1);
  }

  /** "Februar 15", "März 3 2015": the English order. */
  private static boolean isDayBehind(TimeItems items, int at, LeftContext left) {
    int day = items.number(at);
    return day >= 1
        && day <= LAST_DAY
        && items.digits(at) <= 2
        && !left.hasPreposition()
        && !items.is(at + 1, ".")
        && !items.is(at + 1, ":")
        && (!items.isWord(at + 1));
  }

  private static List<Found> dayBehind(TimeItems items, int at, int month, LeftContext left) {
    int day = items.number(at);
    if (!CalendarDays.exists(month, day)) {
      return List.of();
    }
    YearReader.Year year = YearReader.read(items, at + 1);
    Meaning within = year.end() > at + 1 ? Meaning.of(CalendarPeriod.year(year.year())) : null;
    Found first =
        Found.of(
            left,
            year.end(),
            TimexType.DATE,
            new Recurring(Cycle.dayOfYear(month, day), Direction.OPEN, within));
    int second = at + 2;
    if (Ranges.isRange(items, at + 1)
        && items.digits(second) <= 2
        && CalendarDays.exists(month, items.number(second))) {
      Found last =
          new Found(
              second,
              second + 1,
              TimexType.DATE,
              new Recurring(Cycle.dayOfYear(month, items.number(second)), Direction.OPEN, within),
              Optional.empty(),
              TimeRelation.UNTIL);
      return List.of(first, last);
    }
    return List.of(first);
  }
}
