package aussage.time;

import aussage.model.TimeRelation;
import aussage.model.TimexType;
import aussage.rule.Example;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * "vergangene Woche", "drei Jahre lang", "alle zwei Tage", "im Jahr 2012", "seit Tagen": all that
 * has a unit of time for its head.
 */
final class UnitRule implements TimexRule {
  @Override
  public String id() {
    return "time.unit";
  }

  @Override
  public String reason() {
    return "A unit is a date by its adjective, a length by its amount, a set by its quantifier.";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.of("Vergangene Woche fiel der Strom aus.", "Vergangene Woche DATE XXXX-WXX"),
        Example.of("Er sprach drei Stunden lang.", "drei Stunden lang DURATION PT3H"),
        Example.of("Das Fest ist alle zwei Jahre.", "alle zwei Jahre SET P2Y"),
        Example.of("Seit Tagen regnet es.", "Tagen DURATION PXD"));
  }

  @Override
  public Set<WordClass> heads() {
    return Set.of(WordClass.UNIT);
  }

  @Override
  public List<Found> find(TimeItems items, int head, int floor) {
    Sense sense = items.word(head).as(WordClass.UNIT).orElseThrow();
    Granularity unit = Granularity.valueOf(sense.code());
    boolean plural = sense.number() > 1;
    LeftContext left = LeftContext.read(items, head, floor);
    if (left.each() != null) {
      return set(left, head, unit);
    }
    if (unit == Granularity.YEAR && left.amount() == null) {
      YearReader.Year year = YearReader.read(items, head + 1);
      if (year.year() != 0) {
        Meaning meaning = Meaning.of(CalendarPeriod.year(year.year()));
        return List.of(Found.of(left, year.end(), TimexType.DATE, meaning));
      }
    }
    if (left.amount() != null || left.isVague()) {
      return length(items, left, head, unit);
    }
    if (plural) {
      return plural(items, left, head, unit);
    }
    return period(items, left, head, unit);
  }

  private static List<Found> set(LeftContext left, int head, Granularity unit) {
    String value = Length.value(Optional.of(amountOf(left)), unit);
    return List.of(Found.of(left, head + 1, TimexType.SET, Meaning.fixed(value)));
  }

  private static BigDecimal amountOf(LeftContext left) {
    BigDecimal amount = left.amount();
    return amount == null ? BigDecimal.ONE : amount;
  }

  private static List<Found> length(TimeItems items, LeftContext left, int head, Granularity unit) {
    Optional<BigDecimal> amount = Optional.ofNullable(left.amount());
    String value = Length.value(amount, unit);
    int count =
        amount
            .filter(a -> a.stripTrailingZeros().scale() <= 0 && a.precision() < 6)
            .map(BigDecimal::intValue)
            .orElse(0);
    int end = head + 1;
    Optional<Sense> afterwards = items.word(end).as(WordClass.AFTERWARDS);
    TimeRelation relation = relation(left);
    Length.Place place = place(left);
    if (afterwards.isPresent() && place == Length.Place.NOWHERE) {
      boolean before = afterwards.get().code().equals("PRECEDING");
      place = before ? Length.Place.BEFORE_THAT : Length.Place.AFTER_THAT;
      relation = before ? TimeRelation.BEFORE : TimeRelation.AFTER;
      end++;
    } else if (items.is(end, "lang")) {
      end++;
    }
    return List.of(
        Found.of(left, end, TimexType.DURATION, new Length(value, unit, count, place))
            .withRelation(relation));
  }

  private static Length.Place place(LeftContext left) {
    return switch (left.direction()) {
      case LAST -> Length.Place.LAST;
      case NEXT -> Length.Place.NEXT;
      default ->
          switch (left.preposition()) {
            case "vor" -> Length.Place.AGO;
            case "in" -> Length.Place.AHEAD;
            default -> Length.Place.NOWHERE;
          };
    };
  }

  private static TimeRelation relation(LeftContext left) {
    return switch (left.preposition()) {
      case "vor" -> TimeRelation.BEFORE;
      case "nach" -> TimeRelation.AFTER;
      case "in" -> left.direction() == Direction.OPEN ? TimeRelation.AFTER : TimeRelation.DURING;
      case "seit", "ab" -> TimeRelation.SINCE;
      case "bis" -> TimeRelation.UNTIL;
      case "während", "binnen", "innerhalb" -> TimeRelation.DURING;
      default -> TimeRelation.FOR;
    };
  }

  private static List<Found> plural(TimeItems items, LeftContext left, int head, Granularity unit) {
    if (!items.isCapitalised(head)) {
      return List.of();
    }
    String open = Length.value(Optional.empty(), unit);
    return switch (left.direction()) {
      case NEXT, AFTER_NEXT, FOLLOWING ->
          List.of(Found.of(left, head + 1, TimexType.DATE, Meaning.fixed("FUTURE_REF")));
      case THIS -> List.of(Found.of(left, head + 1, TimexType.DATE, Meaning.fixed("PRESENT_REF")));
      default -> {
        int end = items.is(head + 1, WordClass.AFTERWARDS) ? head + 2 : head + 1;
        yield List.of(
            Found.of(left, end, TimexType.DURATION, Meaning.fixed(open))
                .withRelation(relation(left)));
      }
    };
  }

  private static List<Found> period(TimeItems items, LeftContext left, int head, Granularity unit) {
    if (unit.isClock()) {
      return List.of();
    }
    int end = head + 1;
    if (left.direction() != Direction.OPEN) {
      return List.of(Found.of(left, end, TimexType.DATE, UnitShift.of(unit, left.direction())));
    }
    Optional<Sense> afterwards = items.word(end).as(WordClass.AFTERWARDS);
    if (afterwards.isPresent()) {
      Direction direction = Direction.valueOf(afterwards.get().code());
      return List.of(Found.of(left, end + 1, TimexType.DATE, UnitShift.of(unit, direction)));
    }
    boolean genitive = items.isAny(left.first(), "des", "der") || left.hasPortion();
    if (unit == Granularity.WEEKEND && (left.isDefinite() || genitive)) {
      Meaning meaning = new Recurring(Cycle.weekend(), Direction.OPEN, null);
      return List.of(Found.of(left, end, TimexType.DATE, meaning));
    }
    if (genitive && unit != Granularity.DAY) {
      return List.of(Found.of(left, end, TimexType.DATE, new UnitShift(unit, 0, false)));
    }
    return List.of();
  }
}
