package aussage.time;

import aussage.model.TimeRelation;
import aussage.model.TimexModifier;
import aussage.model.TimexType;
import aussage.rule.Example;
import aussage.time.meaning.CalendarPeriod;
import aussage.time.meaning.Cycle;
import aussage.time.meaning.Direction;
import aussage.time.meaning.DurationValue;
import aussage.time.meaning.Granularity;
import aussage.time.meaning.Meaning;
import aussage.time.meaning.Nth;
import aussage.time.meaning.Recurring;
import aussage.time.meaning.Turn;
import aussage.time.meaning.UnitShift;
import aussage.time.meaning.Unknown;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * "vergangene Woche", "im Jahr 2012", "Ende des Monats", "am Tag darauf", "in den nächsten Tagen".
 */
final class PeriodRule implements TimexRule {
  @Override
  public String id() {
    return "time.period";
  }

  @Override
  public String reason() {
    return "A unit that isn't counted is a stretch of the calendar by its adjective, article or year.";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.nothing("Der Fehler kam erst beim Prüfen zu Tage."),
        Example.of("Vergangene Woche fiel der Strom aus.", "Vergangene Woche DATE XXXX-WXX"),
        Example.of(
            "Nächste Woche Donnerstag spielt sie.", "Nächste Woche Donnerstag DATE XXXX-WXX-4"),
        Example.of(
            "In der ersten Hälfte des Jahres 2012 kam er.",
            "der ersten Hälfte des Jahres 2012 DATE 2012 START"),
        Example.of("Im Jahr 2012 kam der Umbau.", "Jahr 2012 DATE 2012"),
        Example.of("Im neuen Jahr wird gebaut.", "neuen Jahr DATE XXXX"),
        Example.of("Seit Tagen regnet es.", "Tagen DURATION PXD"),
        Example.of("Es soll in den kommenden Tagen enden.", "den kommenden Tagen DATE FUTURE_REF"),
        Example.nothing("Das Amt der Stunde Null gibt es nicht."));
  }

  @Override
  public Set<WordClass> heads() {
    return Set.of(WordClass.UNIT);
  }

  @Override
  public List<Found> find(TimeItems items, int head, int floor) {
    Sense sense = items.word(head).as(WordClass.UNIT).orElseThrow();
    Granularity unit = Granularity.valueOf(sense.code());
    LeftContext left = LeftContext.read(items, head, floor);
    if (left.each() != null) {
      return List.of();
    }
    if (unit == Granularity.YEAR) {
      Optional<Era.Year> told = Era.year(items, head + 1);
      if (told.isPresent()) {
        return List.of(Found.of(left, told.get().end(), TimexType.DATE, told.get().meaning()));
      }
      if (YearRule.isSeason(items, head + 1)) {
        return List.of(); // Schuljahr 2023/24: the year finds it
      }
      YearReader.Year year = YearReader.read(items, head + 1);
      if (year.end() > head + 1) {
        Meaning meaning = Meaning.of(CalendarPeriod.year(year.year()));
        return List.of(Found.of(left, year.end(), TimexType.DATE, meaning));
      }
    }
    if (left.amount() != null) {
      return List.of();
    }
    if (isTurn(items, head, unit)) {
      LeftContext turned = LeftContext.ofName(items, head - 1, floor);
      boolean old = items.form(head - 1).startsWith("alt");
      return turned.isDefinite() ? one(turned, head + 1, new Turn(unit, old)) : List.of();
    }
    return sense.number() > 1 ? plural(items, left, head, unit) : singular(items, left, head, unit);
  }

  /** "im | neuen Jahr", "der | neuen Woche", "im | alten Jahr". */
  private static boolean isTurn(TimeItems items, int head, Granularity unit) {
    boolean fresh = items.isAny(head - 1, "neue", "neuen");
    boolean year = items.form(head).startsWith("jahr") && unit == Granularity.YEAR;
    return year && (fresh || items.isAny(head - 1, "alte", "alten"))
        || items.is(head, "woche") && fresh;
  }

  private static List<Found> plural(TimeItems items, LeftContext left, int head, Granularity unit) {
    boolean abbreviation = items.form(head).length() <= 3; // SEK
    if (!items.isCapitalised(head)
        || abbreviation
        || left.ordinal() != 0
        || items.isNumber(head - 1) // one that no length has: 1:02:03:04 Stunden
        || isGood(items, head)
        || isOne(items, head)) {
      return List.of();
    }
    if (unit == Granularity.WEEKEND && left.preposition().equals("an")) {
      return List.of(Found.of(left, head + 1, TimexType.SET, Meaning.fixed(Unknown.value(unit))));
    }
    return switch (left.direction()) {
      case NEXT, AFTER_NEXT, FOLLOWING ->
          List.of(Found.of(left, head + 1, TimexType.DATE, Meaning.fixed("FUTURE_REF")));
      case THIS -> List.of(Found.of(left, head + 1, TimexType.DATE, Meaning.fixed("PRESENT_REF")));
      default -> {
        boolean more = items.is(head + 1, WordClass.AFTERWARDS) || items.is(head + 1, "lang");
        int end = more ? head + 2 : head + 1;
        String open = new DurationValue().add(unit, null).toString();
        yield List.of(
            Found.of(left, end, TimexType.DURATION, Meaning.fixed(open))
                .withRelation(LengthRule.relation(items, left, end)));
      }
    };
  }

  /** "in guten Jahren": good ones, not more than some. */
  private static boolean isGood(TimeItems items, int head) {
    return items.form(head - 1).startsWith("gute") && !items.isNumber(head - 2);
  }

  /** "am Tage", "zu Tage", "unter Tage": one day, with an ending that the dative once had. */
  private static boolean isOne(TimeItems items, int head) {
    return items.is(head, "tage")
        && (items.isAny(head - 1, "am", "zum") || items.isAny(head - 1, "zu", "unter"));
  }

  private static List<Found> singular(
      TimeItems items, LeftContext left, int head, Granularity unit) {
    int end = head + 1;
    if (left.ordinal() != 0 || unit.isClock()) {
      return List.of();
    }
    Meaning named = left.day();
    if (named != null) {
      return unit == Granularity.DAY ? one(left, end, named) : List.of();
    }
    if (left.direction() != Direction.OPEN) {
      return directed(items, left, head, unit);
    }
    Optional<Sense> afterwards = items.word(end).as(WordClass.AFTERWARDS);
    if (afterwards.isPresent() && (left.isDefinite() || items.is(head, "tags"))) {
      Direction direction = Direction.valueOf(afterwards.get().code());
      return one(left, end + 1, UnitShift.of(unit, direction));
    }
    if (unit == Granularity.WEEKEND) {
      return left.isDefinite() || left.hasPreposition()
          ? one(
              left,
              end,
              new Recurring(Cycle.weekend(), ImpliedDirection.ofWeekday(items, left, end), null))
          : List.of();
    }
    if (unit == Granularity.DAY && left.relation() == TimeRelation.DURING) {
      return items.is(head, "tages") ? one(left, end, new UnitShift(unit, 0, false)) : List.of();
    }
    boolean genitive = items.isAny(left.first(), "des", "der") || left.hasPortion();
    boolean age = left.hasPortion() && unit.compareTo(Granularity.MILLENNIUM) < 0;
    boolean stretch = unit != Granularity.DAY && (age || unit.compareTo(Granularity.DECADE) < 0);
    if (!genitive || !stretch || !left.hasArticle()) {
      return List.of();
    }
    boolean edge = items.is(left.first(), WordClass.PORTION); // not "die zweite Hälfte"
    Optional<TimexModifier> portion = left.modifier().filter(any -> edge);
    return one(
        left,
        end,
        portion
            .map(modifier -> ShiftedUnitRule.portion(unit, modifier, left))
            .orElse(new UnitShift(unit, 0, false)));
  }

  private static List<Found> directed(
      TimeItems items, LeftContext left, int head, Granularity unit) {
    Direction direction = left.direction();
    int end = head + 1;
    Optional<PeriodReader.Period> outer = PeriodReader.readLonger(items, end, unit);
    if (outer.isPresent() && direction == Direction.LAST) {
      return one(left, outer.get().end(), new Nth(-1, unit, outer.get().meaning()));
    }
    if (unit == Granularity.DAY) {
      return day(left, end, direction);
    }
    if (unit == Granularity.WEEKEND) {
      return one(left, end, new Recurring(Cycle.weekend(), direction, null));
    }
    Meaning stretch = UnitShift.of(unit, direction);
    Optional<Sense> weekday = items.word(end).as(WordClass.WEEKDAY);
    if (unit == Granularity.WEEK && weekday.isPresent()) { // nächste Woche Donnerstag
      Cycle cycle = Cycle.weekday(DayOfWeek.of(weekday.get().number()));
      return one(left, end + 1, new Recurring(cycle, Direction.OPEN, stretch));
    }
    return one(left, end, stretch);
  }

  /** "am letzten Tag" is the last of something; the other days count from the one spoken of. */
  private static List<Found> day(LeftContext left, int end, Direction direction) {
    return switch (direction) {
      case NEXT -> one(left, end, UnitShift.of(Granularity.DAY, Direction.FOLLOWING));
      case THIS -> one(left, end, UnitShift.of(Granularity.DAY, Direction.SAME));
      case FOLLOWING, PRECEDING, SAME, AFTER_NEXT ->
          one(left, end, UnitShift.of(Granularity.DAY, direction));
      case LAST, BEFORE_LAST, OPEN, RECENT, AHEAD, COMING -> List.of();
    };
  }

  private static List<Found> one(LeftContext left, int end, Meaning meaning) {
    return List.of(Found.of(left, end, TimexType.DATE, meaning));
  }
}
