package aussage.time;

import aussage.model.TimexType;
import aussage.rule.Example;
import aussage.time.calendar.CalendarDays;
import aussage.time.meaning.Cycle;
import aussage.time.meaning.Direction;
import aussage.time.meaning.Granularity;
import aussage.time.meaning.Meaning;
import aussage.time.meaning.Recurring;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** "am 15.", "vom 4. bis zum 23.", "am siebten vierten": days without the name of a month. */
final class DayNumberRule implements TimexRule {
  private static final int LAST_MONTH = 12;

  @Override
  public String id() {
    return "time.day-number";
  }

  @Override
  public String reason() {
    return "After am, vom or zum an ordinal without a noun is a day of the month in question.";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.of(
            "Am 15. um acht Uhr geht es los.",
            "15. DATE XXXX-XX-15 | acht Uhr TIME XXXX-XX-XXT08:00"),
        Example.of(
            "Er bleibt vom 4. bis zum 23. dort.", "4. DATE XXXX-XX-04 | 23. DATE XXXX-XX-23"),
        Example.of("Sie kommt am siebten vierten.", "siebten vierten DATE XXXX-04-07"),
        Example.of("Ab dem 18. fahren Busse.", "dem 18. DATE XXXX-XX-18"),
        Example.of(
            "Ab dem 1. des Folgemonats gilt der Tarif.", "dem 1. des Folgemonats DATE XXXX-XX-01"),
        Example.of("Am 3. dieses Monats kam der Brief.", "3. dieses Monats DATE XXXX-XX-03"),
        Example.nothing("Am 15. Spieltag gewann der Gast."),
        Example.nothing("Ab dem 3. Stock fehlt der Strom."));
  }

  @Override
  public Set<WordClass> heads() {
    return Set.of(WordClass.PREPOSITION, WordClass.WEEKDAY);
  }

  @Override
  public List<Found> find(TimeItems items, int head, int floor) {
    boolean weekday = items.is(head, WordClass.WEEKDAY);
    int at = weekday ? behindWeekday(items, head + 1) : behindPreposition(items, head);
    if (at < 0) {
      return List.of();
    }
    int end = ordinalEnd(items, at);
    if (end == at) {
      return List.of();
    }
    int day = number(items, at);
    int first = weekday ? LeftContext.ofName(items, head, floor).first() : at;
    int monthAt = items.is(end, "/") ? end + 1 : end;
    int monthEnd = ordinalEnd(items, monthAt);
    if (monthEnd > monthAt
        && (!items.isNumber(monthEnd)
            || items.isWord(at) && YearReader.isYear(items, monthEnd)) // siebten vierten 2020
        && number(items, monthAt) <= LAST_MONTH
        && !items.isCapitalised(monthEnd)
        && CalendarDays.exists(number(items, monthAt), day)) {
      return dayAndMonth(items, first, day, number(items, monthAt), monthEnd);
    }
    Optional<PeriodReader.Period> month =
        PeriodReader.read(items, end).filter(p -> p.unit() == Granularity.MONTH);
    if (month.isPresent()) { // am 3. | des Vormonats
      Meaning meaning = new Recurring(Cycle.dayOfMonth(day), Direction.OPEN, month.get().meaning());
      int begin = isWithArticle(items, head) ? first - 1 : first;
      LeftContext left = LeftContext.ofName(items, first, begin);
      return List.of(Found.of(left, month.get().end(), TimexType.DATE, meaning).withFirst(begin));
    }
    return days(items, head, at, first, day, end, weekday);
  }

  /** "Montag | 18.", "Montag |, den 18." */
  private static int behindWeekday(TimeItems items, int next) {
    int at = items.is(next, ",") ? next + 1 : next;
    return items.is(at, WordClass.ARTICLE) ? at + 1 : at;
  }

  /** Where a day may stand; -1 behind other prepositions, and where the weekday finds it. */
  private static int behindPreposition(TimeItems items, int head) {
    int at =
        switch (items.form(head)) {
          case "am", "vom", "zum" -> head + 1;
          case "ab", "seit", "auf" -> isWithArticle(items, head) ? head + 2 : -1;
          default -> -1;
        };
    return at == head + 1 && items.is(at, WordClass.WEEKDAY) ? -1 : at;
  }

  /** "ab | dem 18.", "seit | dem 5.", "in der Nacht auf | den 6.". */
  private static boolean isWithArticle(TimeItems items, int head) {
    return items.isAny(head, "ab", "seit") && items.is(head + 1, "dem")
        || items.is(head, "auf") && items.is(head + 1, "den") && items.is(head - 1, "nacht");
  }

  private static List<Found> dayAndMonth(TimeItems items, int first, int day, int month, int end) {
    PeriodReader.Year year = PeriodReader.year(items, end);
    Meaning meaning = new Recurring(Cycle.dayOfYear(month, day), Direction.OPEN, year.meaning());
    return List.of(
        Found.of(LeftContext.ofName(items, first, first), year.end(), TimexType.DATE, meaning));
  }

  private static List<Found> days(
      TimeItems items, int head, int at, int first, int day, int end, boolean weekday) {
    List<Found> found = new ArrayList<>(2);
    boolean article = isWithArticle(items, head);
    LeftContext left = LeftContext.ofName(items, at, article ? at - 1 : at);
    Direction direction = article ? ImpliedDirection.ofDate(items, left, end) : Direction.OPEN;
    Meaning meaning = new Recurring(cycle(items, head, day), direction, null);
    Found one =
        Found.of(left, end, TimexType.DATE, meaning).withFirst(article ? left.first() : first);
    int next = items.is(end, "bis") ? end + 1 : -1;
    next = items.is(next, "zum") ? next + 1 : next;
    if (items.is(head, "vom") && (items.is(end, "zum") || items.is(end + 1, "den"))) {
      next = items.is(end, "zum") ? end + 1 : items.is(end, "auf") ? end + 2 : next;
    }
    int nextEnd = next < 0 ? next : ordinalEnd(items, next);
    if (nextEnd > next && (isFree(items, nextEnd) || isClauseBehind(items, nextEnd))) {
      found.add(one);
      Meaning last = new Recurring(Cycle.dayOfMonth(number(items, next)), Direction.OPEN, null);
      found.add(Found.of(LeftContext.ofName(items, next, next), nextEnd, TimexType.DATE, last));
      return found;
    }
    if (article) {
      return isFree(items, end) || isClauseBehind(items, end) ? List.of(one) : List.of();
    }
    boolean marked = weekday || items.is(head, "am") || items.is(head, "zum");
    boolean behind = isFree(items, end) || items.isNumber(at) && isVerbBehind(items, end);
    return marked && behind ? List.of(one) : List.of();
  }

  /** "am 15. | tagt der Rat": the adjectives that "am" and "zum" ask for end in "-en". */
  private static boolean isVerbBehind(TimeItems items, int at) {
    boolean adjective = items.form(at).endsWith("en") && items.isCapitalised(at + 1);
    return isClauseBehind(items, at) && !adjective && ordinalEnd(items, at) == at;
  }

  /** "ab dem 18. | fahren Busse", but neither "ab dem 3. | Spieltag" nor "ab dem 3. | der drei". */
  private static boolean isClauseBehind(TimeItems items, int at) {
    return items.isWord(at)
        && !items.isCapitalised(at)
        && !items.is(at, WordClass.ARTICLE)
        && !Ranges.isConnector(items, at);
  }

  private static Cycle cycle(TimeItems items, int head, int day) {
    return items
        .word(head)
        .as(WordClass.WEEKDAY)
        .map(weekday -> Cycle.dayOfMonth(day, DayOfWeek.of(weekday.number())))
        .orElseGet(() -> Cycle.dayOfMonth(day));
  }

  private static boolean isFree(TimeItems items, int at) {
    if (!items.isWord(at)) {
      return !items.isNumber(at)
          && !Ranges.isConnector(items, at)
          && !(items.is(at, ",") && items.isNumber(at + 1));
    }
    if (Ranges.isConnector(items, at)) {
      int next = items.isAny(at + 1, "den", "dem") || items.is(at + 1, "zum") ? at + 2 : at + 1;
      if (ordinalEnd(items, next) > next) {
        return false; // am 21. | und 22. Dezember
      }
    }
    return switch (items.form(at)) {
      case "um",
          "ab",
          "bis",
          "gegen",
          "und",
          "oder",
          "in",
          "nach",
          "wieder",
          "zurück",
          "weg",
          "dort",
          "da",
          "hier" ->
          true;
      default -> false;
    };
  }

  private static int ordinalEnd(TimeItems items, int at) {
    if (items.isNumber(at) && items.digits(at) <= 2) {
      boolean dot = items.is(at + 1, ".") && items.isGlued(at + 1);
      boolean ending = items.isGlued(at + 1) && items.form(at + 1).startsWith("te");
      return (dot || ending) && isDay(items.number(at)) ? at + 2 : at;
    }
    DayReader.Day day = items.isWord(at) ? DayReader.endingAt(items, at, at) : null;
    return day != null && !day.isNone() ? at + 1 : at;
  }

  private static int number(TimeItems items, int at) {
    return items.isNumber(at) ? items.number(at) : DayReader.endingAt(items, at, at).day();
  }

  private static boolean isDay(int number) {
    return number >= 1 && number <= 31;
  }

  /**
   * The day of the week that {@link #weekdayBefore} finds, or that of "Montagmorgen, dem | 18.";
   * empty where none stands there.
   */
  static Optional<DayOfWeek> weekday(TimeItems items, int at) {
    return items
        .word(at)
        .as(WordClass.WEEKDAY)
        .or(() -> items.word(beforeApposition(items, at)).as(WordClass.WEEKDAY_PART))
        .or(() -> items.word(at).as(WordClass.WEEKDAY_SHORT))
        .map(sense -> DayOfWeek.of(sense.number()));
  }

  /** The weekday that belongs to the date, "Freitag, der | 18.", else where the date begins. */
  static int weekdayBefore(TimeItems items, int first, int floor) {
    int at = beforeApposition(items, first);
    if (at >= floor && items.is(at, WordClass.WEEKDAY)) {
      return at;
    }
    boolean dotted = items.is(at, ".") && items.isGlued(at);
    int weekday = dotted ? at - 1 : at;
    return weekday >= floor && (dotted || at < first - 1) && isShortWeekday(items, weekday)
        ? weekday
        : first;
  }

  /** "Sa., | 2. Mai", "Sa, | 2. Mai". */
  private static boolean isShortWeekday(TimeItems items, int at) {
    return items.is(at, WordClass.WEEKDAY_SHORT) && items.isCapitalised(at);
  }

  /** What a date that begins here tells more of: "Freitag, der | 18.". */
  private static int beforeApposition(TimeItems items, int first) {
    int at = first - 1;
    if (items.is(at, WordClass.ARTICLE)) {
      at--;
    }
    return items.is(at, ",") ? at - 1 : at;
  }
}
