package aussage.time;

import aussage.model.TimeRelation;
import aussage.model.TimexType;
import aussage.rule.Example;
import aussage.time.meaning.Cycle;
import aussage.time.meaning.Direction;
import aussage.time.meaning.Meaning;
import aussage.time.meaning.Recurring;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** "Mo–Fr 9–18 Uhr", "Di. und Do. 14–16 Uhr", "Sa 10–14 Uhr": opening hours. */
final class ShortWeekdayRule implements TimexRule {
  private static final int LONGEST_CLOCK = 9;

  @Override
  public String id() {
    return "time.weekday-short";
  }

  @Override
  public String reason() {
    return "Two letters are a weekday where two of them are joined, or hours from and to follow.";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.of(
            "Offen Mo–Fr 9–18 Uhr.",
            "Mo SET XXXX-WXX-1 | Fr SET XXXX-WXX-5 | 9 TIME T09:00 | 18 Uhr TIME T18:00"),
        Example.of(
            "Lesung: Fr., 20 Uhr, Mühle.", "Fr. DATE XXXX-WXX-5 | 20 Uhr TIME XXXX-XX-XXT20:00"),
        Example.of("Mi bis 20 Uhr.", "Mi SET XXXX-WXX-3 | 20 Uhr TIME XXXX-WXX-3T20:00"),
        Example.nothing("So 20 Leute kamen, sagte Do Kim."),
        Example.of("So ab 20 Uhr war es still.", "20 Uhr TIME XXXX-XX-XXT20:00"));
  }

  @Override
  public Set<WordClass> heads() {
    return Set.of(WordClass.WEEKDAY_SHORT);
  }

  @Override
  public List<Found> find(TimeItems items, int head, int floor) {
    if (!items.isCapitalised(head)) {
      return List.of();
    }
    List<Found> found = new ArrayList<>(2);
    int at = head;
    int end = head;
    while (items.is(at, WordClass.WEEKDAY_SHORT) && items.isCapitalised(at)) {
      end = items.is(at + 1, ".") && items.isGlued(at + 1) ? at + 2 : at + 1;
      found.add(day(items, at, end));
      at = end + 1;
      if (!isJoint(items, end)) {
        break;
      }
    }
    if (found.size() > 1 || isBeforeHours(items, end)) {
      return found;
    }
    return end == head + 2 && isBeforeHour(items, end)
        ? List.of(once(items, head, end))
        : List.of();
  }

  /** "Fr., 20 Uhr": what takes place once; with hours from and to it is each Friday. */
  private static Found once(TimeItems items, int at, int end) {
    int weekday = items.word(at).as(WordClass.WEEKDAY_SHORT).orElseThrow().number();
    Cycle cycle = Cycle.weekday(DayOfWeek.of(weekday));
    Meaning meaning = new Recurring(cycle, Direction.AHEAD, null);
    return new Found(at, end, TimexType.DATE, meaning, Optional.empty(), TimeRelation.ON);
  }

  /** "Fr. |, 20 Uhr", "Fr. | 19.30 Uhr". */
  private static boolean isBeforeHour(TimeItems items, int end) {
    int at = items.is(end, ",") ? end + 1 : end;
    boolean minutes = items.is(at + 1, ".") || items.is(at + 1, ":");
    return items.isNumber(at) && items.is(minutes ? at + 3 : at + 1, WordClass.CLOCK);
  }

  private static Found day(TimeItems items, int at, int end) {
    int weekday = items.word(at).as(WordClass.WEEKDAY_SHORT).orElseThrow().number();
    Meaning meaning = Meaning.fixed("XXXX-WXX-" + weekday);
    return new Found(at, end, TimexType.SET, meaning, Optional.empty(), TimeRelation.ON);
  }

  private static boolean isJoint(TimeItems items, int at) {
    return Ranges.isConnector(items, at) || items.isAny(at, "+", "&") || items.is(at, ",");
  }

  /** "10–14 Uhr", "8.30 bis 12 Uhr": from one hour to another. */
  private static boolean isBeforeHours(TimeItems items, int end) {
    int at = items.isAny(end, ",", ":") ? end + 1 : end;
    at = items.isAny(at, "auch", "nur") || items.is(at, "von") ? at + 1 : at;
    boolean range = items.isAny(at, "bis", "ab") && !items.is(end - 1, "so");
    at = range ? at + 1 : at;
    if (!items.isNumber(at) || NumericDateRule.isAt(items, at)) {
      return false;
    }
    for (int i = at; i < at + LONGEST_CLOCK; i++) {
      if (items.is(i, WordClass.CLOCK)) {
        return range;
      }
      boolean joint = Ranges.isDash(items.form(i)) || items.is(i, "bis");
      range |= joint;
      if (!joint && !items.isNumber(i) && !items.isAny(i, ".", ":")) {
        return false;
      }
    }
    return false;
  }
}
