package aussage.time;

import aussage.model.TimeRelation;
import aussage.model.TimexModifier;
import aussage.model.TimexType;
import aussage.rule.Example;
import aussage.time.meaning.Direction;
import aussage.time.meaning.Edge;
import aussage.time.meaning.Granularity;
import aussage.time.meaning.Meaning;
import aussage.time.meaning.StretchBefore;
import aussage.time.meaning.UnitShift;
import aussage.time.meaning.YearBefore;
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
    if (portion.isPresent() && portion.get().code().endsWith(TimeLexicon.HALF)) {
      return half(LeftContext.read(items, head, floor), head, portion.get());
    }
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

  /** "in der zweiten Wochenhälfte", "erste Monatshälfte". */
  private static List<Found> half(LeftContext left, int head, Sense sense) {
    int half = left.direction() == Direction.LAST ? 2 : left.ordinal();
    if (half != 1 && half != 2) {
      return List.of();
    }
    String unit = sense.code().substring(0, sense.code().indexOf('/'));
    return List.of(
        new Found(
            left.first(),
            head + 1,
            TimexType.DATE,
            new UnitShift(Granularity.valueOf(unit), 0, false),
            Optional.of(half == 1 ? TimexModifier.START : TimexModifier.END),
            left.relation()));
  }

  /**
   * "seit Jahresbeginn", "bis Jahresende" are of this year, whatever the tense; so is the end in
   * "kündigte zum Jahresende", but not in "Zum Jahresende lag".
   */
  static Meaning portion(Granularity unit, TimexModifier modifier, LeftContext left) {
    boolean opens = left.first() <= 1;
    boolean edge = modifier == TimexModifier.START || modifier == TimexModifier.END && opens;
    boolean age = unit.compareTo(Granularity.DECADE) >= 0;
    return age || edge && left.relation() == TimeRelation.ON
        ? new Edge(unit, modifier)
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
