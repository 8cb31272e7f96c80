package aussage.time;

import aussage.model.TimexModifier;
import aussage.model.TimexType;
import aussage.rule.Example;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** "im Vorjahr", "heuer", "zum Jahresende": a stretch of the calendar told by one compound. */
final class ShiftedUnitRule implements TimexRule {
  @Override
  public String id() {
    return "time.shifted-unit";
  }

  @Override
  public String reason() {
    return "Vorjahr and Jahresende say unit and place in one word.";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.of("Im Vorjahr kamen mehr Schiffe.", "Vorjahr DATE XXXX"),
        Example.of("Bis Jahresende wird gebaut.", "Jahresende DATE XXXX END"));
  }

  @Override
  public Set<WordClass> heads() {
    return Set.of(WordClass.SHIFTED_UNIT, WordClass.UNIT_PORTION);
  }

  @Override
  public List<Found> find(TimeItems items, int head, int floor) {
    LeftContext left = LeftContext.ofName(items, head, floor);
    Optional<Sense> portion = items.word(head).as(WordClass.UNIT_PORTION);
    if (portion.isPresent()) {
      String code = portion.get().code();
      int slash = code.indexOf('/');
      Meaning meaning = new UnitShift(Granularity.valueOf(code.substring(0, slash)), 0, false);
      return List.of(
          new Found(
              left.first(),
              head + 1,
              TimexType.DATE,
              meaning,
              Optional.of(TimexModifier.valueOf(code.substring(slash + 1))),
              left.relation()));
    }
    Sense shifted = items.word(head).as(WordClass.SHIFTED_UNIT).orElseThrow();
    Granularity unit = Granularity.valueOf(shifted.code());
    boolean anaphoric = unit == Granularity.DAY || shifted.number() > 0;
    return List.of(
        Found.of(left, head + 1, TimexType.DATE, new UnitShift(unit, shifted.number(), anaphoric)));
  }
}
