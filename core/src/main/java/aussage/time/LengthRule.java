package aussage.time;

import aussage.model.TimeRelation;
import aussage.model.TimexType;
import aussage.number.GermanNumerals;
import aussage.rule.Example;
import aussage.time.meaning.Direction;
import aussage.time.meaning.DurationValue;
import aussage.time.meaning.Granularity;
import aussage.time.meaning.Length;
import aussage.time.meaning.Meaning;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * "drei Wochen", "anderthalb Jahre lang", "seit einigen Tagen", "zwei Stunden und fünf Minuten".
 */
final class LengthRule implements TimexRule {
  private static final int MAX_PARTS = 6;
  private static final int MAX_COUNT_DIGITS = 6;
  private static final BigDecimal YEAR_MONTHS = BigDecimal.valueOf(12);
  private static final BigDecimal HALF = new BigDecimal("0.5");

  @Override
  public String id() {
    return "time.length";
  }

  @Override
  public String reason() {
    return "A unit with an amount is a length of time, and smaller units may follow; an age is none.";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.of("Er sprach drei Stunden lang.", "drei Stunden lang DURATION PT3H"),
        Example.of(
            "Die Fahrt dauert zwei Stunden und fünf Minuten.",
            "zwei Stunden und fünf Minuten DURATION PT2H5M"),
        Example.of(
            "Seit mehr als zehn Jahren steht der Turm.",
            "mehr als zehn Jahren DURATION P10Y MORE_THAN"),
        Example.of("Sie lief 2:05 Stunden.", "2:05 Stunden DURATION PT2H5M"),
        Example.of("Sie lief 2:05:30 Stunden.", "2:05:30 Stunden DURATION PT2H5M30S"),
        Example.nothing("Kinder unter zwölf Jahren fahren frei."),
        Example.nothing("Das Boot ist drei Jahre alt."),
        Example.nothing("Er ist zwei Jahre jünger als sie."));
  }

  @Override
  public Set<WordClass> heads() {
    return Set.of(WordClass.UNIT, WordClass.FRACTION_UNIT);
  }

  @Override
  public List<Found> find(TimeItems items, int head, int floor) {
    Optional<Sense> fraction = items.word(head).as(WordClass.FRACTION_UNIT);
    Sense sense = fraction.or(() -> items.word(head).as(WordClass.UNIT)).orElseThrow();
    Optional<Found> colonTime = ColonTime.endingAt(items, head, floor);
    if (colonTime.isPresent()) {
      return List.of(colonTime.get());
    }
    LeftContext left = LeftContext.read(items, head, floor);
    BigDecimal amount = left.amount();
    boolean one = amount == null || amount.compareTo(BigDecimal.ONE) <= 0;
    if (left.each() != null
        || isClock(items, head)
        || Ages.isAge(items, head, left)
        || left.direction().isAnaphoric() && one) {
      return List.of();
    }
    if (fraction.isPresent()) {
      BigDecimal count = BigDecimal.valueOf(sense.number());
      amount = amount == null ? count : amount.multiply(count);
    } else if (amount == null && left.isWhole() && sense.number() == 1) {
      amount = BigDecimal.ONE;
    }
    if (amount == null && !left.isVague()
        || isYearNamed(items, head, left)
        || left.ordinal() != 0 && left.isDefinite() && sense.number() == 1) {
      return List.of();
    }
    if (amount != null
        && amount.compareTo(BigDecimal.ONE) == 0
        && left.isDefinite()
        && !left.isWhole()) {
      return List.of();
    }
    Found found = length(items, head, left, Granularity.valueOf(sense.code()), amount);
    return List.of(withBeginning(items, left, floor, found));
  }

  /** "in | den nächsten zehn bis 15 Jahren": what says which ones stands before the range. */
  private static Found withBeginning(TimeItems items, LeftContext left, int floor, Found found) {
    int joint = left.first() - 1;
    boolean range =
        joint - 2 >= floor
            && (items.is(joint, "bis") || Ranges.isDash(items.form(joint)))
            && wholeAmount(items, joint - 1) > 0
            && items.is(joint - 2, WordClass.DIRECTION);
    if (!range) {
      return found;
    }
    LeftContext outer = LeftContext.ofName(items, joint - 1, floor);
    return found.withFirst(outer.first()).withRelation(relation(items, outer, found.end()));
  }

  private static Found length(
      TimeItems items, int head, LeftContext left, Granularity unit, @Nullable BigDecimal said) {
    DurationValue value = new DurationValue();
    int first = left.first();
    BigDecimal amount = said;
    if (amount != null
        && amount.compareTo(HALF) == 0
        && items.is(first - 1, "und")
        && items.isNumber(first - 2)) {
      amount = amount.add(BigDecimal.valueOf(items.number(first - 2))); // 5 und eine halbe Stunde
      first -= 2;
    }
    value.add(unit, amount);
    int end = amount == null ? head + 1 : moreParts(items, head + 1, unit, value);
    boolean months = unit == Granularity.YEAR && amount != null && whole(amount) == 0;
    BigDecimal placed = amount != null && months ? amount.multiply(YEAR_MONTHS) : amount;
    Preposition preposition = preposition(items, left);
    boolean range = !preposition.equals(left.prepositionBefore()) || isDashed(items, head);
    int count = end > head + 1 || range ? 0 : whole(placed);
    TimeRelation relation = relation(items, left, end);
    Length.Place place = place(left, preposition.form());
    Optional<Sense> afterwards = items.word(end).as(WordClass.AFTERWARDS);
    if (afterwards.isPresent() && place == Length.Place.NOWHERE && relation == TimeRelation.FOR) {
      boolean before = afterwards.get().code().equals("PRECEDING");
      place = before ? Length.Place.BEFORE_THAT : Length.Place.AFTER_THAT;
      relation = before ? TimeRelation.BEFORE : TimeRelation.AFTER;
      end++;
    } else if (items.is(end, "lang")) {
      end++;
    }
    Meaning meaning = new Length(value.toString(), months ? Granularity.MONTH : unit, count, place);
    return new Found(first, end, TimexType.DURATION, meaning, left.modifier(), relation);
  }

  private static int whole(@Nullable BigDecimal amount) {
    return amount != null
            && amount.stripTrailingZeros().scale() <= 0
            && amount.precision() < MAX_COUNT_DIGITS
        ? amount.intValue()
        : 0;
  }

  /** "2 Tage 3 Stunden und 4 Sekunden": each part smaller than the one before. */
  static int moreParts(TimeItems items, int at, Granularity above, DurationValue value) {
    int end = at;
    Granularity last = above;
    for (int parts = 0; parts < MAX_PARTS; parts++) {
      int next = items.is(end, "und") ? end + 1 : end;
      BigDecimal amount = amount(items, next);
      Optional<Sense> unit = items.word(next + 1).as(WordClass.UNIT);
      if (amount == null || unit.isEmpty()) {
        return end;
      }
      Granularity granularity = Granularity.valueOf(unit.get().code());
      if (granularity.compareTo(last) >= 0) {
        return end;
      }
      value.add(granularity, amount);
      last = granularity;
      end = next + 2;
    }
    return end;
  }

  private static @Nullable BigDecimal amount(TimeItems items, int at) {
    if (items.is(at, WordClass.ARTICLE, "INDEF")) {
      return BigDecimal.ONE;
    }
    if (items.isNumber(at)) {
      return BigDecimal.valueOf(items.number(at));
    }
    return items.isWord(at) ? GermanNumerals.cardinal(items.form(at)) : null;
  }

  /** "einer", "zwei", "14": a whole number, 0 where none stands there. */
  static int wholeAmount(TimeItems items, int at) {
    return whole(amount(items, at));
  }

  /** "fünf Minuten vor zwölf" is a time of day. */
  private static boolean isClock(TimeItems items, int head) {
    return items.is(head, WordClass.UNIT, "MINUTE")
        && items.isAny(head + 1, "vor", "nach")
        && ClockReader.hour(items, head + 2).isPresent()
        && !items.isCapitalised(head + 3);
  }

  /** "ein Jahr 2012" doesn't count, but "im Jahr 2012" does: a year named is a date. */
  private static boolean isYearNamed(TimeItems items, int head, LeftContext left) {
    return items.is(head, WordClass.UNIT, "YEAR")
        && YearReader.isYear(items, head + 1)
        && left.amount() == null;
  }

  private static Length.Place place(LeftContext left, String preposition) {
    return switch (left.direction()) {
      case LAST -> Length.Place.LAST;
      case NEXT -> Length.Place.NEXT;
      default ->
          switch (preposition) {
            case "vor" -> Length.Place.AGO;
            case "in" ->
                left.isDefinite() || left.direction() != Direction.OPEN
                    ? Length.Place.NOWHERE
                    : Length.Place.AHEAD;
            default -> Length.Place.NOWHERE;
          };
    };
  }

  /** How what is told lies to a length of time. */
  static TimeRelation relation(TimeItems items, LeftContext left, int end) {
    Preposition preposition = preposition(items, left);
    return switch (preposition.form()) {
      case "vor" -> TimeRelation.BEFORE;
      case "nach" -> TimeRelation.AFTER;
      case "in" ->
          left.direction() == Direction.OPEN && !left.isDefinite()
              ? TimeRelation.AFTER
              : TimeRelation.DURING;
      case "seit", "ab" -> TimeRelation.SINCE;
      case "bis" -> TimeRelation.UNTIL;
      case "während", "binnen", "innerhalb" -> TimeRelation.DURING;
      default ->
          preposition.relation() == TimeRelation.DURING ? TimeRelation.DURING : behind(items, end);
    };
  }

  /** "3–5 | Jahre". */
  private static boolean isDashed(TimeItems items, int head) {
    return Ranges.isDash(items.form(head - 2)) && items.isNumber(head - 1);
  }

  /** "vor zehn | bis 20 Jahren": one length that lies between the two. */
  private static Preposition preposition(TimeItems items, LeftContext left) {
    int joint = left.first() - 1;
    boolean joined =
        items.is(joint, "bis")
            || items.isAny(joint, "oder", ",")
            || Ranges.isDash(items.form(joint));
    return joined && wholeAmount(items, joint - 1) > 0
        ? Preposition.before(items, joint - 1)
        : left.prepositionBefore();
  }

  /** "drei Tage | nach der Wahl", "Stunden | später". */
  private static TimeRelation behind(TimeItems items, int end) {
    if (items.is(end, "nach") || items.is(end - 1, WordClass.AFTERWARDS, "FOLLOWING")) {
      return TimeRelation.AFTER;
    }
    boolean before = items.is(end, "vor") || items.is(end - 1, WordClass.AFTERWARDS, "PRECEDING");
    return before ? TimeRelation.BEFORE : TimeRelation.FOR;
  }
}
