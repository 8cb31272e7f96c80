package aussage.time;

import aussage.model.TimexType;
import aussage.rule.Example;
import aussage.time.meaning.CalendarPeriod;
import aussage.time.meaning.Meaning;
import java.util.List;
import java.util.Set;

/** "05/2016", "2016-05", "05. 2016": a month and its year in digits. */
final class MonthYearRule implements TimexRule {
  private static final int LAST_MONTH = 12;

  @Override
  public String id() {
    return "time.month-year";
  }

  @Override
  public String reason() {
    return "A number up to twelve beside a year is its month where a sign joins them.";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.of("Stand 05/2016 im Register.", "05/2016 DATE 2016-05"),
        Example.of("Der Plan von 2016-05 gilt.", "2016-05 DATE 2016-05"),
        Example.nothing("Das Aktenzeichen ist 13/2016."));
  }

  @Override
  public Set<WordClass> heads() {
    return Set.of(WordClass.NUMBER);
  }

  @Override
  public List<Found> find(TimeItems items, int head, int floor) {
    boolean glued = items.isGlued(head) && items.form(head - 1).length() == 1 && head > floor;
    String sign = items.form(head + 1);
    boolean signed = sign.equals("/") || sign.equals("-") || sign.equals("–") || sign.equals(".");
    if (glued || !signed || continues(items, head + 3)) {
      return List.of();
    }
    boolean yearFirst = YearReader.isYear(items, head) && isMonth(items, head + 2);
    boolean monthFirst = isMonth(items, head) && YearReader.isYear(items, head + 2);
    if (!yearFirst && !monthFirst
        || items.is(head + 1, ".")
            && yearFirst
            && !items.isGlued(head + 2)
            && items.isGlued(head + 1)) {
      return List.of();
    }
    int year = items.number(yearFirst ? head : head + 2);
    if (yearFirst && items.is(head + 1, "/") && items.number(head + 2) == (year + 1) % 100) {
      return List.of(); // 2007/08: a season
    }
    int month = items.number(yearFirst ? head + 2 : head);
    LeftContext left = LeftContext.ofName(items, head, floor);
    Meaning meaning = Meaning.of(CalendarPeriod.month(year, month));
    return List.of(Found.of(left, head + 3, TimexType.DATE, meaning));
  }

  /** Two digits, or one before a stroke: "2023/24" is no month. */
  private static boolean isMonth(TimeItems items, int at) {
    return items.digits(at) == 2 && items.number(at) >= 1 && items.number(at) <= LAST_MONTH;
  }

  private static boolean continues(TimeItems items, int at) {
    return items.isGlued(at)
        && items.isGlued(at + 1)
        && items.isNumber(at + 1)
        && items.form(at).length() == 1;
  }
}
