package aussage.time;

import aussage.model.TimeRelation;
import aussage.model.TimexType;
import aussage.rule.Example;
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
        Example.of("Es wird Tag für Tag teurer.", "Tag für Tag SET P1D"),
        Example.of("Er schwimmt zweimal pro Woche.", "zweimal pro Woche SET P1W"));
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
    boolean speed = unit.isClock() && items.is(head - 2, WordClass.COUNTED); // Kilometer pro Stunde
    boolean per = items.isAny(head - 1, "pro", "je") && head - 1 >= floor && !speed;
    boolean in = items.isAny(head - 1, "im", "am") && head - 1 >= floor;
    int times = items.is(head - 1, "der") && items.is(head - 2, "in") ? head - 3 : head - 2;
    if ((per || in || times < head - 2) && times >= floor && isTimes(items.form(times))) {
      return set(times, head + 1, unit, BigDecimal.ONE);
    }
    return per && sense.number() == 1 ? set(head - 1, head + 1, unit, BigDecimal.ONE) : List.of();
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
