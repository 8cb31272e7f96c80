package aussage.time;

import aussage.model.TimexType;
import aussage.rule.Example;
import aussage.time.meaning.Cycle;
import aussage.time.meaning.DayPart;
import aussage.time.meaning.Direction;
import aussage.time.meaning.Granularity;
import aussage.time.meaning.Meaning;
import aussage.time.meaning.NthWeekday;
import aussage.time.meaning.Recurring;
import aussage.time.meaning.UnitShift;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** "am Dienstag", "kommenden Mittwoch", "Sonntag der letzten Woche", "Montag Abend". */
final class WeekdayRule implements TimexRule {
  @Override
  public String id() {
    return "time.weekday";
  }

  @Override
  public String reason() {
    return "A weekday is one of many; the words around it or the tense say which.";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.of("Am kommenden Mittwoch tagt der Rat.", "kommenden Mittwoch DATE XXXX-WXX-3"),
        Example.of("Jeden Montag fährt ein Schiff.", "Jeden Montag SET XXXX-WXX-1"),
        Example.of("Am Montag darauf fror es.", "Montag darauf DATE XXXX-WXX-1"),
        Example.of("Sie wies am Montag darauf hin.", "Montag DATE XXXX-WXX-1"),
        Example.of(
            "Beginn: Sonntag, 14.30 Uhr.",
            "Sonntag DATE XXXX-WXX-7 | 14.30 Uhr TIME XXXX-XX-XXT14:30"));
  }

  @Override
  public Set<WordClass> heads() {
    return Set.of(WordClass.WEEKDAY, WordClass.WEEKDAY_PART);
  }

  /** "erster Dienstag im Oktober", "dritter Dienstag nach Weihnachten 2014". */
  private static Optional<Found> counted(TimeItems items, LeftContext left, int number, int end) {
    int ordinal = left.direction() == Direction.LAST ? -1 : left.ordinal();
    if (ordinal == 0) {
      return Optional.empty();
    }
    DayOfWeek weekday = DayOfWeek.of(number);
    return PeriodReader.readLonger(items, end, Granularity.WEEK)
        .map(
            longer ->
                Found.of(
                    left,
                    longer.end(),
                    TimexType.DATE,
                    new NthWeekday(ordinal, weekday, longer.meaning())));
  }

  @Override
  public List<Found> find(TimeItems items, int head, int floor) {
    Optional<Sense> compound = items.word(head).as(WordClass.WEEKDAY_PART);
    int number =
        compound.or(() -> items.word(head).as(WordClass.WEEKDAY)).map(Sense::number).orElse(0);
    if (isNamed(items, head)) {
      return List.of();
    }
    boolean dated = isBeforeDate(items, head + 1);
    if (number == 0 || dated && compound.isEmpty()) {
      return List.of();
    }
    if (dated) { // Montagmorgen, den | 18. Juni
      LeftContext left = LeftContext.ofName(items, head, floor);
      Meaning part = new DayPart(null, compound.orElseThrow().code());
      return List.of(Found.of(left, head + 1, TimexType.TIME, part));
    }
    LeftContext left = LeftContext.read(items, head, floor);
    Cycle cycle = Cycle.weekday(DayOfWeek.of(number));
    Optional<String> part = compound.map(Sense::code);
    int end = head + 1;
    if (part.isEmpty()) {
      part = partBehind(items, end);
      end += part.isPresent() ? 1 : 0;
    }
    Optional<Found> counted =
        left.each() == null ? counted(items, left, number, end) : Optional.empty();
    if (counted.isPresent()) {
      return List.of(counted.get());
    }
    if (left.each() == null && part.isEmpty() && isJoinedToEach(items, head)) {
      return List.of(Found.of(left, end, TimexType.SET, Meaning.fixed(cycle.open())));
    }
    if (left.each() != null) {
      int unitEnd = left.ordinal() != 0 ? UnitSetRule.unitBehind(items, end) : end;
      String value =
          unitEnd > end
              ? "P1" + Granularity.valueOf(unitCode(items, unitEnd - 1)).designator()
              : cycle.open() + part.map(code -> "T" + code).orElse("");
      return List.of(Found.of(left, unitEnd, TimexType.SET, Meaning.fixed(value)));
    }
    if (compound.isPresent() && isEachWeek(items, head, left)) {
      String value = cycle.open() + "T" + compound.get().code();
      return List.of(Found.of(left, end, TimexType.SET, Meaning.fixed(value)));
    }
    boolean some = left.hasArticle() && !left.isDefinite() && left.direction() == Direction.OPEN;
    if (some && left.amount() != null && part.isEmpty()) { // an einem Sonntag
      return List.of(Found.of(left, end, TimexType.DATE, Meaning.fixed(cycle.open())));
    }
    Meaning within = null;
    Optional<PeriodReader.Period> outer =
        PeriodReader.read(items, end).filter(p -> p.unit() == Granularity.WEEK);
    if (outer.isPresent()) {
      within = outer.get().meaning();
      end = outer.get().end();
    }
    Meaning named = left.day();
    Meaning day =
        named != null
            ? named
            : new Recurring(cycle, ImpliedDirection.ofWeekday(items, left, end), within);
    Optional<PeriodReader.Period> ago = weeksAgo(items, end);
    if (ago.isPresent()) {
      day = new Recurring(cycle, Direction.OPEN, ago.get().meaning());
      end = ago.get().end();
    }
    Optional<Direction> afterwards = afterwards(items, left, end);
    if (afterwards.isPresent() && named == null) {
      day = new Recurring(cycle, afterwards.get(), null);
      end++;
    }
    return List.of(
        part.isPresent()
            ? Found.of(left, end, TimexType.TIME, new DayPart(day, part.get()))
            : Found.of(left, end, TimexType.DATE, day));
  }

  /** "samstagabends wird getanzt", but not "im Lauf des Samstagabends". */
  private static boolean isEachWeek(TimeItems items, int head, LeftContext left) {
    boolean bare = !left.hasArticle() && !left.hasPreposition();
    return bare && left.direction() == Direction.OPEN && items.form(head).endsWith("s");
  }

  /** "jeden Mittwoch und | Samstag". */
  private static boolean isJoinedToEach(TimeItems items, int head) {
    return items.is(head - 1, WordClass.CONNECTOR)
        && items.is(head - 2, WordClass.WEEKDAY)
        && items.is(head - 3, WordClass.EACH);
  }

  private static String unitCode(TimeItems items, int at) {
    return items.word(at).as(WordClass.UNIT).map(Sense::code).orElseThrow();
  }

  static Optional<String> partBehind(TimeItems items, int at) {
    return items
        .word(at)
        .as(WordClass.DAY_PART)
        .or(() -> items.word(at).as(WordClass.DAILY_PART))
        .map(Sense::code);
  }

  /**
   * "Am Donnerstag | darauf kam er", "am Donnerstag | zuvor", but not "wies am Donnerstag darauf
   * hin": there it does not open the clause.
   */
  private static Optional<Direction> afterwards(TimeItems items, LeftContext left, int end) {
    Optional<Sense> sense = items.word(end).as(WordClass.AFTERWARDS);
    boolean opens = left.first() <= 1 || !items.isWord(left.first() - 2);
    return switch (items.form(end)) {
      case "zuvor", "vorher" -> sense.map(s -> Direction.valueOf(s.code()));
      case "darauf", "drauf", "danach", "davor" ->
          sense.filter(s -> opens).map(s -> Direction.valueOf(s.code()));
      default -> Optional.empty();
    };
  }

  /** "Mittwoch vor zwei Wochen", "Sonntag in zwei Wochen": the week it lies in. */
  private static Optional<PeriodReader.Period> weeksAgo(TimeItems items, int at) {
    int sign = items.is(at, "vor") ? -1 : items.is(at, "in") ? 1 : 0;
    int weeks =
        items.is(at + 1, WordClass.ARTICLE, "INDEF") ? 1 : ClockReader.minutes(items, at + 1);
    if (sign == 0 || weeks <= 0 || !items.is(at + 2, WordClass.UNIT, "WEEK")) {
      return Optional.empty();
    }
    Meaning week = new UnitShift(Granularity.WEEK, sign * weeks, false);
    return Optional.of(new PeriodReader.Period(week, Granularity.WEEK, at + 3));
  }

  /** "der Schwarze Freitag", "am Blutigen Sonntag": an adjective with a capital makes a name. */
  private static boolean isNamed(TimeItems items, int head) {
    String before = items.form(head - 1);
    boolean inflected = before.endsWith("e") || before.endsWith("en") || before.endsWith("er");
    return head > 1
        && items.isCapitalised(head - 1)
        && items.word(head - 1) == TimeWord.NONE
        && inflected
        && (items.is(head - 2, WordClass.ARTICLE) && !items.is(head - 2, "die")
            || items
                .word(head - 2)
                .as(WordClass.PREPOSITION)
                .filter(p -> p.number() == 1)
                .isPresent());
  }

  /** "Freitag, der 18. Juli": the date takes the weekday in. */
  private static boolean isBeforeDate(TimeItems items, int at) {
    int next = items.is(at, ",") ? at + 1 : at;
    next = items.is(next, WordClass.ARTICLE) ? next + 1 : next;
    boolean named =
        items.isNumber(next)
            && items.digits(next) <= 2
            && items.is(next + 1, ".")
            && items.is(next + 2, WordClass.MONTH);
    return named || NumericDateRule.isAt(items, next);
  }
}
