package aussage.time;

import aussage.model.TimeRelation;
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
        Example.of("Zum Jahresende 2018 schloss er.", "Jahresende 2018 DATE 2018 END"),
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
      Granularity unit = Granularity.valueOf(code.substring(0, slash));
      TimexModifier modifier = TimexModifier.valueOf(code.substring(slash + 1));
      PeriodReader.Year year = PeriodReader.year(items, head + 1);
      Meaning named = unit == Granularity.YEAR ? year.meaning() : null;
      return List.of(
          new Found(
              left.first(),
              named == null ? head + 1 : year.end(),
              TimexType.DATE,
              named == null ? portion(unit, modifier, left) : named,
              Optional.of(modifier),
              left.relation()));
    }
    Sense shifted = items.word(head).as(WordClass.SHIFTED_UNIT).orElseThrow();
    Granularity unit = Granularity.valueOf(shifted.code());
    return List.of(Found.of(left, head + 1, TimexType.DATE, meaning(unit, shifted.number())));
  }

  /** "seit Jahresbeginn", "bis Jahresende" are of this year, whatever the tense. */
  static Meaning portion(Granularity unit, TimexModifier modifier, LeftContext left) {
    boolean edge = modifier == TimexModifier.START || modifier == TimexModifier.END;
    return edge && left.relation() == TimeRelation.ON
        ? new Edge(unit, modifier == TimexModifier.END)
        : new UnitShift(unit, 0, false);
  }

  private static Meaning meaning(Granularity unit, int shift) {
    boolean compared =
        switch (unit) {
          case MONTH, QUARTER, YEAR -> shift < 0;
          default -> false;
        };
    if (compared) {
      return new StretchBefore(unit, shift);
    }
    return new UnitShift(unit, shift, unit == Granularity.DAY || shift > 0);
  }
}
