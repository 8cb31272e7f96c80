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
        Example.of(
            "Im Mai 2019 sank die Zahl unter die des Vorjahresmonats.",
            "Mai 2019 DATE 2019-05 | des Vorjahresmonats DATE 2018-05"),
        Example.of("Bis Jahresende wird gebaut.", "Jahresende DATE XXXX END"));
  }

  @Override
  public Set<WordClass> heads() {
    return Set.of(WordClass.SHIFTED_UNIT, WordClass.YEAR_BEFORE, WordClass.UNIT_PORTION);
  }

  @Override
  public List<Found> find(TimeItems items, int head, int floor) {
    LeftContext left = LeftContext.ofName(items, head, floor);
    Optional<Sense> yearBefore = items.word(head).as(WordClass.YEAR_BEFORE);
    if (yearBefore.isPresent()) {
      Meaning meaning = new YearBefore(Granularity.valueOf(yearBefore.get().code()));
      return List.of(Found.of(left, head + 1, TimexType.DATE, meaning));
    }
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
    return List.of(Found.of(left, head + 1, TimexType.DATE, meaning(unit, shifted.number())));
  }

  private static Meaning meaning(Granularity unit, int shift) {
    if (shift < 0 && (unit == Granularity.MONTH || unit == Granularity.QUARTER)) {
      return new StretchBefore(unit, shift);
    }
    return new UnitShift(unit, shift, unit == Granularity.DAY || shift > 0);
  }
}
