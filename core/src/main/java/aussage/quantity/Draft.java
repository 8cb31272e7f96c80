package aussage.quantity;

import aussage.model.Mention;
import aussage.model.Quantity;
import aussage.model.QuantityModifier;
import aussage.model.Rate;
import aussage.model.Span;
import aussage.model.Unit;
import aussage.model.UnitKind;
import aussage.number.NumberForm;
import aussage.syntax.Sentence;
import com.google.common.collect.Range;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A quantity in the making. The steps of the extractor fill it one after the other; it never leaves
 * the extraction of its sentence.
 */
final class Draft {
  final UnitLexicon units;
  final Sentence sentence;

  /** The words of the number: from this one, up to {@link #end}. */
  final int first;

  int end;
  Span number;
  final NumberForm form;

  /** Null for a range and for a vague plural. */
  @Nullable BigDecimal value;

  @Nullable BigDecimal low;
  @Nullable BigDecimal high;
  QuantityModifier modifier = QuantityModifier.EXACT;

  /** What the magnitude at the number's end multiplies by. */
  BigDecimal factor = BigDecimal.ONE;

  /** The first word of modifier and number; moves to the left. */
  int left;

  /** The first word that no quantity before it has taken. */
  int floor;

  /** After the last word that belongs to it; moves to the right. */
  int right;

  /** After the last word that no other number may begin with. */
  int used;

  /** Whether the number stands inside of a word that is more than a number: "dreitägig". */
  boolean inWord;

  @Nullable UnitEntry unit;
  @Nullable Span unitSpan;
  @Nullable NounPhrase counted;

  /** Whether modifiers have been read. */
  boolean modified;

  /** Whether it counts things, with a noun or without one: "700 davon". */
  boolean counts;

  @Nullable String lemma;
  @Nullable Rate per;

  Draft(UnitLexicon units, Sentence sentence, int first, int end, Span number, NumberForm form) {
    this.units = units;
    this.sentence = sentence;
    this.first = first;
    this.end = end;
    this.number = number;
    this.form = form;
    this.left = first;
    this.right = end;
    this.used = end;
  }

  boolean isRange() {
    return modifier == QuantityModifier.BETWEEN;
  }

  /** Whether it is said of what. */
  boolean hasUnit() {
    return unit != null || counted != null || counts;
  }

  boolean isWhole() {
    return value != null && value.stripTrailingZeros().scale() <= 0;
  }

  /** Whole, and no article: "3", "drei", not "ein". */
  boolean isWholeNumber() {
    return isWhole() && form != NumberForm.ARTICLE;
  }

  /** Four digits of a year in which news happens: "1998", "2026". */
  boolean mayBeYear() {
    String digits = sentence.word(first).form();
    return digits.length() == 4
        && number.length() == 4
        && value != null
        && value.precision() - value.scale() == 4
        && (digits.startsWith("1") || digits.startsWith("20"));
  }

  /** Multiplies all of it: to another unit, or by a magnitude that a range shares. */
  void scale(BigDecimal factor) {
    value = value == null ? null : product(value, factor);
    low = low == null ? null : product(low, factor);
    high = high == null ? null : product(high, factor);
    if (factor.signum() < 0 && low != null && high != null) {
      BigDecimal lower = high; // "10 bis 12 Minusgrade"
      high = low;
      low = lower;
    }
  }

  private static BigDecimal product(BigDecimal number, BigDecimal factor) {
    return factor.equals(BigDecimal.ONE) ? number : plain(number.multiply(factor));
  }

  static BigDecimal plain(BigDecimal number) {
    BigDecimal cut = number.scale() > 10 ? number.setScale(10, RoundingMode.HALF_UP) : number;
    BigDecimal stripped = cut.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  Quantity build(String text) {
    Span span = Span.covering(sentence.span(left, Math.max(right, end)), number);
    if (inWord && left == first && right == end && counted == null) {
      span = unitSpan == null ? number : Span.covering(number, unitSpan);
    }
    return new Quantity(
        span,
        span.in(text),
        Mention.of(number, text),
        Optional.ofNullable(value),
        bounds(),
        modifier,
        unit(text),
        counted == null ? Optional.empty() : Optional.of(counted.mention(sentence, text)),
        Optional.ofNullable(per));
  }

  private Range<BigDecimal> bounds() {
    BigDecimal stated = value == null ? low : value;
    if (stated == null) {
      return Range.all();
    }
    return switch (modifier) {
      case EXACT, ABOUT -> Range.all();
      case ALMOST, AT_MOST -> Range.atMost(stated);
      case LESS_THAN -> Range.lessThan(stated);
      case AT_LEAST, VAGUE -> Range.atLeast(stated);
      case MORE_THAN -> Range.greaterThan(stated);
      case BETWEEN -> Range.closed(stated, high == null ? stated : high.max(stated));
    };
  }

  Unit unit(String text) {
    if (unit != null) {
      return new Unit(
          unit.kind(),
          unit.code().isEmpty() ? Optional.empty() : Optional.of(unit.code()),
          Optional.ofNullable(unitSpan).map(span -> Mention.of(span, text)),
          Optional.of(unit.lemma()));
    }
    if (form == NumberForm.SHARE || !counts && counted == null) {
      return Unit.NONE;
    }
    return new Unit(
        UnitKind.COUNT,
        Optional.empty(),
        Optional.ofNullable(unitSpan).map(span -> Mention.of(span, text)),
        Optional.ofNullable(lemma));
  }
}
