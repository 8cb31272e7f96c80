package aussage.time;

import aussage.model.TimexType;
import aussage.rule.Example;
import aussage.time.calendar.CalendarDays;
import aussage.time.meaning.CalendarPeriod;
import aussage.time.meaning.Cycle;
import aussage.time.meaning.Direction;
import aussage.time.meaning.Granularity;
import aussage.time.meaning.Meaning;
import aussage.time.meaning.Recurring;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * "24. Oktober 2024", "Freitag, der 18. Juli", "vom 21. bis 27. Februar": a day of a named month.
 */
final class CalendarDateRule implements TimexRule {
  private static final int MAX_DAYS = 12;
  private static final int FULL_YEAR_DIGITS = 4;

  @Override
  public String id() {
    return "time.calendar-date";
  }

  @Override
  public String reason() {
    return "A day stands before its month; several days share one month, and the year stands behind.";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.of("Die Brücke wurde am 3. Mai 2019 eröffnet.", "3. Mai 2019 DATE 2019-05-03"),
        Example.of(
            "Der Hafen bleibt vom 3. bis 5. Juni 2021 zu.",
            "3. DATE 2021-06-03 | 5. Juni 2021 DATE 2021-06-05"),
        Example.of(
            "Am 5. und 6. sowie am 12. Mai 2021 ist er zu.",
            "5. DATE 2021-05-05 | 6. DATE 2021-05-06 | 12. Mai 2021 DATE 2021-05-12"),
        Example.of("Sie traf sich am 31. Februar 2020 mit ihm.", ""));
  }

  @Override
  public Set<WordClass> heads() {
    return Set.of(WordClass.MONTH);
  }

  @Override
  public List<Found> find(TimeItems items, int head, int floor) {
    int month = items.word(head).as(WordClass.MONTH).map(Sense::number).orElse(0);
    Deque<DayReader.Day> days = days(items, head, floor);
    if (days.isEmpty()) {
      return List.of();
    }
    YearReader.Year read = year(items, MonthRule.afterAbbreviation(items, head));
    int end = read.end();
    Meaning year = read.year() == 0 ? null : Meaning.of(CalendarPeriod.year(read.year()));
    if (year == null) {
      Optional<PeriodReader.Period> outer =
          PeriodReader.read(items, end).filter(p -> p.unit() == Granularity.YEAR);
      year = outer.map(PeriodReader.Period::meaning).orElse(null);
      end = outer.map(PeriodReader.Period::end).orElse(end);
    }
    return found(items, days, month, read.year(), year, end, floor, head);
  }

  private static List<Found> found(
      TimeItems items,
      Deque<DayReader.Day> days,
      int month,
      int yearNumber,
      @Nullable Meaning year,
      int end,
      int floor,
      int head) {
    List<Found> found = new ArrayList<>(days.size());
    for (DayReader.Day day : days) {
      boolean possible =
          yearNumber == 0
              ? CalendarDays.exists(month, day.day())
              : CalendarDays.of(yearNumber, month, day.day()).isPresent();
      if (!possible) {
        return List.of(Found.impossible(days.getFirst().first(), end));
      }
      int first = DayNumberRule.weekdayBefore(items, day.first(), floor);
      LeftContext left = LeftContext.ofName(items, first, floor);
      boolean last = day == days.getLast();
      int stop = last ? end : dayEnd(items, day, head);
      Direction direction = ImpliedDirection.ofDate(items, left, stop);
      Cycle cycle = Cycle.dayOfYear(month, day.day()).on(DayNumberRule.weekday(items, first));
      Meaning meaning = new Recurring(cycle, direction, year);
      Found one = Found.of(left, stop, TimexType.DATE, meaning);
      found.add(one);
    }
    return found;
  }

  private static int dayEnd(TimeItems items, DayReader.Day day, int head) {
    int end = day.first() + 1;
    return end < head && items.isGlued(end) && items.is(end, ".") ? end + 1 : end;
  }

  /** All days that share the month, "21., 22. und 23. Dezember", from left to right. */
  private static Deque<DayReader.Day> days(TimeItems items, int head, int floor) {
    Deque<DayReader.Day> days = new ArrayDeque<>();
    DayReader.Day day = DayReader.endingAt(items, head - 1, floor);
    while (!day.isNone() && days.size() < MAX_DAYS) {
      days.addFirst(day);
      boolean again = items.isAny(day.first() - 1, "am", "vom"); // am 5. und | am 12. Mai
      int before = Ranges.beforeConnector(items, day.first() - (again ? 1 : 0), floor);
      if (before < floor) {
        break;
      }
      day = DayReader.endingAt(items, before, floor);
      if (!day.marked()) {
        break;
      }
    }
    return days;
  }

  private static YearReader.Year year(TimeItems items, int at) {
    YearReader.Year year = YearReader.read(items, at);
    if (year.end() > at) {
      return year;
    }
    if (items.is(at, ",") && items.digits(at + 1) == FULL_YEAR_DIGITS) {
      return YearReader.read(items, at + 1).year() == 0
          ? YearReader.none(at)
          : YearReader.read(items, at + 1);
    }
    if (items.digits(at) == 2 && !items.isWord(at + 1) && !items.isGlued(at + 1)) {
      return new YearReader.Year(YearReader.ofTwoDigits(items.number(at)), at + 1);
    }
    return YearReader.none(at);
  }
}
