package aussage.model;

import com.google.common.collect.Range;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/**
 * A number of something: "bis zu 3000 nordische Trolle".
 *
 * @param span the whole expression with modifier, unit and what is counted
 * @param text what stands there
 * @param number the number itself, with its magnitude word ("400 Millionen"), without modifier and
 *     unit
 * @param value the number stated, exact; empty for a range and for a vague plural ("Tausende")
 * @param bounds what is stated or implied by range or modifier: "bis zu 3000" is (-∞..3000], "mehr
 *     als 5" is (5..+∞); all numbers where nothing is said
 * @param modifier how the text narrows or widens the number
 * @param unit of what
 * @param counted the noun phrase that is counted or measured; empty where there is none
 * @param per what it is counted against, of a rate; empty for others
 */
public record Quantity(
    Span span,
    String text,
    Mention number,
    Optional<BigDecimal> value,
    Range<BigDecimal> bounds,
    QuantityModifier modifier,
    Unit unit,
    Optional<Mention> counted,
    Optional<Rate> per) {
  public Quantity {
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(number, "number");
    if (!span.contains(number.span())) {
      throw new IllegalArgumentException("number " + number.span() + " outside of " + span);
    }
  }

  /** The lower bound, inclusive or not; empty where open. */
  public Optional<BigDecimal> min() {
    return bounds.hasLowerBound() ? Optional.of(bounds.lowerEndpoint()) : Optional.empty();
  }

  /** The upper bound, inclusive or not; empty where open. */
  public Optional<BigDecimal> max() {
    return bounds.hasUpperBound() ? Optional.of(bounds.upperEndpoint()) : Optional.empty();
  }

  /**
   * The numbers that fit what is said: the bounds where there are any, else the value alone. "40"
   * and "rund 40" are [40..40], since "rund" draws no line; "mehr als 40" is (40..+∞).
   */
  public Range<BigDecimal> stated() {
    return bounds.hasLowerBound() || bounds.hasUpperBound()
        ? bounds
        : value.map(Range::singleton).orElse(bounds);
  }

  /**
   * Whether a number, of the same unit, fits what is said: "bis zu 3000" contains 2500, "3000" and
   * "rund 3000" only 3000.
   */
  public boolean contains(BigDecimal number) {
    return stated().contains(number);
  }

  /**
   * Whether one number can fit both: "mehr als 40" overlaps "30 bis 50", but not "bis zu 40".
   * Compares the numbers alone, so both must be of one unit; {@code aussage.unit.Scale} converts.
   */
  public boolean overlaps(Quantity other) {
    Range<BigDecimal> own = stated();
    Range<BigDecimal> others = other.stated();
    return own.isConnected(others) && !own.intersection(others).isEmpty();
  }

  /**
   * What is said, apart from the words: equal for "bis zu 3000 Soldaten" and "höchstens dreitausend
   * Soldaten". Its text form reads back.
   */
  public Amount amount() {
    return Amount.of(this);
  }

  /** The words and what they say: {@code bis zu 3000 Soldaten = ≤ 3000 {Soldat}}. */
  @Override
  public String toString() {
    boolean stated = value.isPresent() || bounds.hasLowerBound() || bounds.hasUpperBound();
    return stated ? text + " = " + amount() : text;
  }
}
