package aussage.quantity;

import aussage.model.Span;
import aussage.model.UnitKind;
import aussage.number.NumberForm;
import aussage.number.NumberPhrase;
import aussage.number.NumberReader;
import aussage.rule.Example;
import aussage.syntax.Sentence;
import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;

/** Reads what belongs to a quantity in a smaller unit: "zwei Euro fünfzig". */
final class MixedUnits {
  static final ImmutableList<ReadingRule> RULES =
      ImmutableList.of(
          new ReadingRule(
              "quantity.unit.mixed",
              "A smaller unit behind a greater one belongs to the same quantity.",
              Example.of("Das kostet zwei Euro fünfzig.", "zwei Euro fünfzig → 2.50 EUR"),
              Example.of("Es dauerte eine Stunde 20 Minuten.", "eine Stunde 20 → 80 min"),
              Example.of(
                  "Die Fahrt dauerte sechs Stunden zwei Minuten und 30 Sekunden.",
                  "sechs Stunden zwei Minuten und 30 → 21750 s"),
              Example.of("Sie sprang 1 Meter 80.", "1 Meter 80 → 1.80 m"),
              Example.of("Er bekam zwei Jahre und sechs Monate.", "zwei Jahre und sechs → 30 mo"),
              Example.of("Das kostet 5 Euro, 20 Kunden kauften.", "5 → 5 EUR; 20 → 20 Kunde")));

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final Sentence sentence;
  private final Draft draft;

  private MixedUnits(Draft draft) {
    this.sentence = draft.sentence;
    this.draft = draft;
  }

  /** Adds a smaller unit that stands there to the draft. */
  static void read(Draft draft, int end) {
    new MixedUnits(draft).read(end);
  }

  /** "zwei Euro fünfzig", "eine Stunde 20 Minuten", "1 Meter 80". */
  private void read(int end) {
    int next = NumberContexts.isForm(sentence, end, "und") ? end + 1 : end;
    if (next >= sentence.size() || !draft.isWhole() || draft.unit == null) {
      return;
    }
    NumberPhrase more = NumberReader.read(sentence, next);
    if (more == null || more.form() == NumberForm.VAGUE || more.value().signum() <= 0) {
      return;
    }
    UnitEntry smaller = UnitReader.unitAt(draft.units, sentence, more.end(), more.form());
    if (smaller == null) {
      boolean alone =
          NounPhrase.at(draft.units, sentence, more.end()) == null || isCents(more.end());
      if (next == end && alone) {
        hundredths(more);
      }
    } else {
      smallerUnit(more, smaller);
    }
  }

  private boolean isCents(int at) {
    return NumberContexts.isForm(sentence, at, "Cent");
  }

  private void hundredths(NumberPhrase more) {
    UnitEntry unit = draft.unit;
    boolean hundredfold =
        unit != null && (unit.kind() == UnitKind.CURRENCY || unit.code().equals("m"));
    boolean fits =
        more.value().scale() <= 0
            && more.value().compareTo(BigDecimal.TEN) >= 0
            && more.value().compareTo(HUNDRED) < 0;
    if (hundredfold && fits) {
      add(more.value().movePointLeft(2), more.end(), more.end());
    }
  }

  private void smallerUnit(NumberPhrase more, UnitEntry smaller) {
    UnitEntry unit = draft.unit;
    if (unit == null || unit.kind() != smaller.kind()) {
      return;
    }
    if (smaller.share().compareTo(unit.share()) < 0 && smaller.code().equals(unit.code())) {
      add(Draft.plain(more.value().multiply(smaller.share())), more.end(), more.end() + 1);
      return;
    }
    BigDecimal factor = UnitFactors.between(unit.code(), smaller.code());
    if (factor != null && factor.compareTo(BigDecimal.ONE) > 0) {
      draft.scale(factor);
      draft.unit = smaller;
      draft.unitSpan = sentence.word(more.end()).span();
      add(more.value(), more.end(), more.end() + 1);
    }
  }

  private void add(BigDecimal more, int numberEnd, int right) {
    if (draft.value == null) {
      return;
    }
    draft.value = draft.value.add(more);
    draft.number = new Span(draft.number.begin(), sentence.word(numberEnd - 1).end());
    draft.end = numberEnd;
    draft.right = right;
  }
}
