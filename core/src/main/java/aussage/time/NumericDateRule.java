package aussage.time;

import aussage.model.TimexType;
import aussage.rule.Example;
import java.util.List;
import java.util.Set;

/** "24.10.2024", "24/10/2024", "2024-10-24", "24.10.": dates in digits. */
final class NumericDateRule implements TimexRule {
  private static final int LAST_MONTH = 12;

  @Override
  public String id() {
    return "time.numeric-date";
  }

  @Override
  public String reason() {
    return "Digits with dots, strokes or hyphens are a date where day and month can be.";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.of("Termin: 3.5.2019 im Rathaus.", "3.5.2019 DATE 2019-05-03"),
        Example.of("Stand 2019-05-03 im Archiv.", "2019-05-03 DATE 2019-05-03"),
        Example.nothing("Am 31.2.2019 gab es nichts."));
  }

  @Override
  public Set<WordClass> heads() {
    return Set.of(WordClass.NUMBER);
  }

  @Override
  public List<Found> find(TimeItems items, int head, int floor) {
    String sign = items.form(head + 1);
    if (!items.isGlued(head + 1) || !items.isNumber(head + 2)) {
      return List.of();
    }
    boolean signed = sign.equals(".") || sign.equals("/") || sign.equals("-");
    if (!signed) {
      return List.of();
    }
    if (YearReader.isYear(items, head) && items.is(head + 3, sign) && items.isNumber(head + 4)) {
      return full(items, head, floor, items.number(head), head + 2, head + 4, head + 5);
    }
    if (items.digits(head) > 2 || items.digits(head + 2) > 2) {
      return List.of();
    }
    boolean third =
        items.is(head + 3, sign)
            && items.isNumber(head + 4)
            && (sign.equals(".") || items.isGlued(head + 4));
    int digits = items.digits(head + 4);
    if (third && (digits == 2 || YearReader.isYear(items, head + 4))) {
      int year = items.number(head + 4);
      year = digits == 2 ? YearReader.ofTwoDigits(year) : year;
      return full(items, head, floor, year, head + 2, head, head + 5);
    }
    boolean dotted = sign.equals(".") && items.is(head + 3, ".") && items.isGlued(head + 3);
    return dotted ? open(items, head, floor) : List.of();
  }

  private static List<Found> full(
      TimeItems items, int head, int floor, int year, int monthAt, int dayAt, int end) {
    int month = items.number(monthAt);
    int day = items.number(dayAt);
    return CalendarDays.of(year, month, day)
        .map(date -> found(items, head, floor, Meaning.of(CalendarPeriod.day(date)), end))
        .orElseGet(() -> List.of(Impossible.found(head, end)));
  }

  private static List<Found> open(TimeItems items, int head, int floor) {
    int day = items.number(head);
    int month = items.number(head + 2);
    return month <= LAST_MONTH && CalendarDays.exists(month, day)
        ? found(
            items,
            head,
            floor,
            new Recurring(Cycle.dayOfYear(month, day), Direction.OPEN, null),
            head + 4)
        : List.of();
  }

  private static List<Found> found(TimeItems items, int head, int floor, Meaning meaning, int end) {
    LeftContext left = LeftContext.ofName(items, head, floor);
    return List.of(Found.of(left, end, TimexType.DATE, meaning));
  }
}
