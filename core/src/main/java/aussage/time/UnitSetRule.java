package aussage.time;

import aussage.model.TimeRelation;
import aussage.model.TimexType;
import aussage.rule.Example;
import aussage.time.meaning.DurationValue;
import aussage.time.meaning.Granularity;
import aussage.time.meaning.Meaning;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** "jeden Tag", "alle zwei Jahre", "jede dritte Woche", "Tag für Tag", "zweimal pro Woche". */
final class UnitSetRule implements TimexRule {
  @Override
  public String id() {
    return "time.unit-set";
  }

  @Override
  public String reason() {
    return "jeder, alle and pro make a set of a unit.";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.of("Das Fest ist alle zwei Jahre.", "alle zwei Jahre SET P2Y"),
        Example.of("Alle zwei bis drei Wochen brennt es.", "Alle zwei bis drei Wochen SET P3W"),
        Example.of("Es wird Tag für Tag teurer.", "Tag für Tag SET P1D"),
        Example.of("Er schwimmt zweimal pro Woche.", "zweimal pro Woche SET P1W"),
        Example.of("Das kostet 30 Euro im Monat.", "Monat SET P1M"),
        Example.nothing("Sie lag bei 30 Grad am Tag."));
  }

  @Override
  public Set<WordClass> heads() {
    return Set.of(WordClass.UNIT);
  }

  @Override
  public List<Found> find(TimeItems items, int head, int floor) {
    Sense sense = items.word(head).as(WordClass.UNIT).orElseThrow();
    Granularity unit = Granularity.valueOf(sense.code());
    if (items.isAny(head + 1, "für", "um") && items.is(head + 2, items.form(head))) {
      return set(head, head + 3, unit, BigDecimal.ONE);
    }
    LeftContext left = LeftContext.read(items, head, floor);
    if (left.each() != null) {
      BigDecimal amount = left.amount();
      if (amount == null) {
        amount = BigDecimal.valueOf(Math.max(1, left.ordinal()));
      }
      if (left.isVague() && left.amount() == null) {
        return vague(left.first(), head + 1, unit);
      }
      return amount.signum() == 0 ? List.of() : set(left.first(), head + 1, unit, amount);
    }
    BigDecimal most = left.amount();
    int range = most == null ? -1 : rangeBegin(items, left, floor);
    if (most != null && range >= 0) {
      return set(range, head + 1, unit, most);
    }
    boolean speed = unit.isClock() && items.is(head - 2, WordClass.COUNTED); // Kilometer pro Stunde
    boolean per = items.isAny(head - 1, "pro", "je") && head - 1 >= floor && !speed;
    boolean in = items.isAny(head - 1, "im", "am") && head - 1 >= floor;
    int times = items.is(head - 1, "der") && items.is(head - 2, "in") ? head - 3 : head - 2;
    if ((per || in || times < head - 2) && times >= floor && isTimes(items.form(times))) {
      return set(times, head + 1, unit, BigDecimal.ONE);
    }
    if ((in || times < head - 2) && sense.number() == 1 && isRate(items, times, head, unit)) {
      return set(in ? head : head - 1, head + 1, unit, BigDecimal.ONE);
    }
    return per && sense.number() == 1 ? set(head - 1, head + 1, unit, BigDecimal.ONE) : List.of();
  }

  /** "30 Euro | im Monat", "zehn Stunden | in der Woche", but not "30 Euro im Jahr 2020". */
  private static boolean isRate(TimeItems items, int noun, int head, Granularity unit) {
    int next = head + 1;
    boolean counted = items.is(noun, WordClass.COUNTED) && !items.is(noun, "grad");
    boolean placed =
        items.isNumber(next)
            || items.is(next, WordClass.ARTICLE)
            || items.is(next, WordClass.MONTH)
            || items.is(next, WordClass.AFTERWARDS)
            || items.isAny(next, "nach", "vor");
    return (counted && !unit.isClock() || items.is(noun, WordClass.UNIT))
        && LengthRule.wholeAmount(items, noun - 1) > 0
        && !placed;
  }

  /** "alle zwei bis | drei Wochen", "alle drei, | vier Jahre"; -1 where no such range begins. */
  private static int rangeBegin(TimeItems items, LeftContext left, int floor) {
    int joint = left.first() - 1;
    boolean range =
        (Ranges.isConnector(items, joint) || items.is(joint, ","))
            && joint - 2 >= floor
            && items.is(joint - 2, WordClass.EACH, "ALL")
            && LengthRule.wholeAmount(items, joint - 1) > 0;
    return range ? joint - 2 : -1;
  }

  /** Where "im Monat", "des Jahres" ends that stands here; where it began if nothing does. */
  static int unitBehind(TimeItems items, int at) {
    int unit = items.isAny(at, "in", "pro") ? at + 1 : at;
    unit = items.isAny(unit, "im", "des") || items.isAny(unit, "der", "eines") ? unit + 1 : unit;
    return unit > at && items.is(unit, WordClass.UNIT) ? unit + 1 : at;
  }

  /** "zweimal", "einmal". */
  static boolean isTimes(String form) {
    return form.length() > 5 && form.endsWith("mal") && !form.equals("diesmal");
  }

  /** "alle paar Wochen". */
  private static List<Found> vague(int first, int end, Granularity unit) {
    String value = new DurationValue().add(unit, null).toString();
    return List.of(
        new Found(
            first, end, TimexType.SET, Meaning.fixed(value), Optional.empty(), TimeRelation.ON));
  }

  private static List<Found> set(int first, int end, Granularity unit, BigDecimal amount) {
    String value = new DurationValue().add(unit, amount).toString();
    return List.of(
        new Found(
            first, end, TimexType.SET, Meaning.fixed(value), Optional.empty(), TimeRelation.ON));
  }
}
