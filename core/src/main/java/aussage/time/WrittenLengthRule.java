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

/** "8 h 30 min", "für 5h", "24-Stunden-Übung": lengths by the way they are written. */
final class WrittenLengthRule implements TimexRule {
  @Override
  public String id() {
    return "time.written-length";
  }

  @Override
  public String reason() {
    return "Behind a number h is an hour of the day unless minutes follow; a hyphen joins an amount.";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.of("Die Fahrt dauert 8 h 30 min.", "8 h 30 min DURATION PT8H30M"),
        Example.of("Er ging für 5h fort.", "5h DURATION PT5H"),
        Example.of("Die 24-Stunden-Übung endet.", "24-Stunden DURATION PT24H"),
        Example.of("Die 2000-Jahre-Feier war laut.", "2000-Jahre DURATION P2000Y"),
        Example.nothing("Die A-Jahre-Liste fehlt."),
        Example.nothing("Dort sind 80 km/h erlaubt."));
  }

  @Override
  public Set<WordClass> heads() {
    return Set.of(WordClass.UNIT, WordClass.CLOCK);
  }

  @Override
  public List<Found> find(TimeItems items, int head, int floor) {
    return items.is(head, WordClass.CLOCK)
        ? hours(items, head, floor)
        : hyphened(items, head, floor);
  }

  private static List<Found> hours(TimeItems items, int head, int floor) {
    int first = head - 1;
    if (!items.is(head, "h")
        || first < floor
        || !items.isNumber(first)
        || items.isInsideWord(first)) {
      return List.of();
    }
    DurationValue value = new DurationValue();
    value.add(Granularity.HOUR, BigDecimal.valueOf(items.number(first)));
    int end = LengthRule.moreParts(items, head + 1, Granularity.HOUR, value);
    boolean length = end > head + 1 || items.is(first - 1, "für");
    return length ? List.of(found(first, end, value)) : List.of();
  }

  private static List<Found> hyphened(TimeItems items, int head, int floor) {
    int first = head - 2;
    if (first < floor
        || !items.is(head - 1, "-")
        || !items.isNumber(first)
        || items.wordIndex(first) != items.wordIndex(head)) {
      return List.of();
    }
    Granularity unit =
        Granularity.valueOf(items.word(head).as(WordClass.UNIT).orElseThrow().code());
    BigDecimal amount = BigDecimal.valueOf(items.number(first));
    return List.of(found(first, head + 1, new DurationValue().add(unit, amount)));
  }

  private static Found found(int first, int end, DurationValue value) {
    return new Found(
        first,
        end,
        TimexType.DURATION,
        Meaning.fixed(value.toString()),
        Optional.empty(),
        TimeRelation.FOR);
  }
}
