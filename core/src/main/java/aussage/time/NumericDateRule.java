package aussage.time;

import aussage.model.TimexType;
import aussage.rule.Example;
import aussage.time.calendar.CalendarDays;
import aussage.time.meaning.CalendarPeriod;
import aussage.time.meaning.Cycle;
import aussage.time.meaning.Meaning;
import aussage.time.meaning.Recurring;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** "24.10.2024", "24/10/2024", "2024-10-24", "24.10.", "14./15.10.": dates in digits. */
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
        Example.of("Das Fest ist am 3./4.5.2019.", "3. DATE 2019-05-03 | 4.5.2019 DATE 2019-05-04"),
        Example.of(
            "Sie fuhren vom 3. auf den 4.5.2019 durch.",
            "3. DATE 2019-05-03 | 4.5.2019 DATE 2019-05-04"),
        Example.of("Am Freitag, 3. 5. 2019, wird getagt.", "Freitag, 3. 5. 2019 DATE 2019-05-03"),
        Example.nothing("Am 31.2.2019 gab es nichts."),
        Example.nothing("Version 3.5.2 läuft."),
        Example.nothing("Nach Ziffer 3.2. des Vertrags ist das erlaubt."));
  }

  @Override
  public Set<WordClass> heads() {
    return Set.of(WordClass.NUMBER);
  }

  /** A date in digits; the year is 0 where none is written. */
  private record Digits(int year, int month, int day, int end) {}

  @Override
  public List<Found> find(TimeItems items, int head, int floor) {
    Optional<Digits> date = read(items, head);
    if (date.isPresent()) {
      return found(items, head, floor, date.get());
    }
    return earlierDay(items, head, floor);
  }

  /** Whether a date in digits begins there. */
  static boolean isAt(TimeItems items, int at) {
    return items.isNumber(at) && read(items, at).isPresent();
  }

  /** "14. - 15.10.", "vom 14. auf den 15.10.2018": an earlier day shares month and year. */
  private List<Found> earlierDay(TimeItems items, int head, int floor) {
    boolean day = items.digits(head) <= 2 && items.is(head + 1, ".") && items.isGlued(head + 1);
    boolean night = items.is(head - 1, "vom") && items.is(head + 2, "auf");
    if (!day || !night && !Ranges.isConnector(items, head + 2)) {
      return List.of();
    }
    int next = items.isAny(head + 3, "zum", "den") ? head + 4 : head + 3;
    next = items.is(next, "dem") ? next + 1 : next;
    Optional<Digits> later = items.isNumber(next) ? read(items, next) : Optional.empty();
    if (later.isEmpty() || !CalendarDays.exists(later.get().month(), items.number(head))) {
      return List.of();
    }
    Digits last = later.get();
    List<Found> all = new ArrayList<>(2);
    Digits first = new Digits(last.year(), last.month(), items.number(head), head + 2);
    all.addAll(found(items, head, floor, first));
    all.addAll(found(items, next, next, last));
    return all;
  }

  private static Optional<Digits> read(TimeItems items, int at) {
    String sign = items.form(at + 1);
    boolean signed = sign.equals(".") || sign.equals("/") || sign.equals("-");
    if (!signed || !items.isGlued(at + 1) || !items.isNumber(at + 2)) {
      return Optional.empty();
    }
    if (!items.isGlued(at + 2)) {
      return spaced(items, at);
    }
    boolean third =
        items.is(at + 3, sign)
            && items.isGlued(at + 3)
            && items.isNumber(at + 4)
            && items.isGlued(at + 4);
    if (third) {
      return withYear(items, at);
    }
    boolean short2 = items.digits(at) <= 2 && items.digits(at + 2) <= 2;
    boolean dotted = sign.equals(".") && items.is(at + 3, ".") && items.isGlued(at + 3);
    boolean marked = isMarked(items, at);
    boolean noTime = !items.is(at + 3, WordClass.CLOCK) && !items.is(at + 3, WordClass.COUNTED);
    boolean stroke = sign.equals("/") && marked && noTime && items.digits(at + 2) == 2;
    boolean named = items.is(at - 1, WordClass.NAMING); // "Ziffer 3.2."
    if (!short2 || !dotted && !stroke || items.number(at + 2) > LAST_MONTH || named) {
      return Optional.empty();
    }
    Digits read = new Digits(0, items.number(at + 2), items.number(at), dotted ? at + 4 : at + 3);
    if (dotted && YearReader.isYear(items, at + 4) && !items.is(at + 5, WordClass.COUNTED)) {
      return Optional.of(new Digits(items.number(at + 4), read.month(), read.day(), at + 5));
    }
    return Optional.of(read);
  }

  /** "19. 3. 2024", "am 19. 3.": with blanks a year or a preposition must speak for the date. */
  private static Optional<Digits> spaced(TimeItems items, int at) {
    boolean dotted = items.is(at + 1, ".") && items.is(at + 3, ".") && items.isGlued(at + 3);
    boolean short2 = items.digits(at) <= 2 && items.digits(at + 2) <= 2;
    if (!dotted || !short2 || items.number(at + 2) > LAST_MONTH) {
      return Optional.empty();
    }
    if (YearReader.isYear(items, at + 4) && !items.is(at + 5, WordClass.COUNTED)) {
      return Optional.of(
          new Digits(items.number(at + 4), items.number(at + 2), items.number(at), at + 5));
    }
    boolean listed = Ranges.isConnector(items, at + 4) || items.isCapitalised(at + 4);
    return isMarked(items, at) && !listed
        ? Optional.of(new Digits(0, items.number(at + 2), items.number(at), at + 4))
        : Optional.empty();
  }

  private static boolean isMarked(TimeItems items, int at) {
    return items.isAny(at - 1, "am", "zum")
        || items.isAny(at - 1, "vom", "den")
        || items.is(at - 1, "bis")
        || DayNumberRule.weekdayBefore(items, at, 0) < at;
  }

  private static Optional<Digits> withYear(TimeItems items, int at) {
    if (YearReader.isYear(items, at)) {
      return Optional.of(
          new Digits(items.number(at), items.number(at + 2), items.number(at + 4), at + 5));
    }
    int digits = items.digits(at + 4);
    boolean days = items.digits(at) <= 2 && items.digits(at + 2) <= 2;
    boolean year = digits == 2 || YearReader.isYear(items, at + 4);
    if (!days || !year || items.number(at + 2) > LAST_MONTH && digits == 2) {
      return Optional.empty();
    }
    int number = items.number(at + 4);
    return Optional.of(
        new Digits(
            digits == 2 ? YearReader.ofTwoDigits(number) : number,
            items.number(at + 2),
            items.number(at),
            at + 5));
  }

  private static List<Found> found(TimeItems items, int head, int floor, Digits date) {
    if (!CalendarDays.exists(date.month(), date.day())) {
      return date.year() == 0 && !isMarked(items, head)
          ? List.of()
          : List.of(Found.impossible(head, date.end()));
    }
    int first = DayNumberRule.weekdayBefore(items, head, floor);
    LeftContext left = LeftContext.ofName(items, first, floor);
    Meaning year = date.year() == 0 ? null : Meaning.of(CalendarPeriod.year(date.year()));
    if (date.year() != 0 && CalendarDays.of(date.year(), date.month(), date.day()).isEmpty()) {
      return List.of(Found.impossible(head, date.end()));
    }
    Meaning meaning =
        new Recurring(
            Cycle.dayOfYear(date.month(), date.day()).on(DayNumberRule.weekday(items, first)),
            ImpliedDirection.ofDate(items, left, date.end()),
            year);
    return List.of(Found.of(left, date.end(), TimexType.DATE, meaning));
  }
}
