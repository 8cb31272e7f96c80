package aussage.unit;

import aussage.model.Unit;
import aussage.rule.Table;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Range;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Objects;

/**
 * How many of a base unit one unit is: "Tonne" is 1000 kg, "Stundenkilometer" 1 m/s by 3.6. Units
 * of one base can be converted into one another:
 *
 * <pre>{@code
 * Scale.of(quantity.unit()).toBase(number)  // "3,5 Tonnen": 3500, of kg
 * }</pre>
 *
 * <p>Only multiples are known: temperatures, whose zeros differ, and currencies, whose rates
 * change, are bases of their own. Months and years are counted in months, weeks and what is shorter
 * in seconds: no fixed number of the one makes the other.
 *
 * @param base UCUM code of the base unit; for a unit that is not listed its own code (ISO 4217 for
 *     money, "%"), without code its lemma, for counted things and bare numbers the name of the kind
 * @param factor greater than 0
 * @param divisor what the factor is divided by, greater than 0; 1 unless the quotient has no end
 */
public record Scale(String base, BigDecimal factor, BigDecimal divisor) {
  private static final ImmutableMap<String, Scale> SCALES =
      Table.read(Scale.class, "scales.tsv").stream()
          .collect(
              ImmutableMap.toImmutableMap(
                  row -> row.get("unit"),
                  row ->
                      new Scale(
                          row.get("base"),
                          new BigDecimal(row.get("factor")),
                          new BigDecimal(row.get("divisor")))));

  public Scale {
    Objects.requireNonNull(base, "base");
    if (factor.signum() <= 0 || divisor.signum() <= 0) {
      throw new IllegalArgumentException("not greater than 0: " + factor + " / " + divisor);
    }
  }

  /** The scale of a unit; a unit that is not listed is a base of its own. */
  public static Scale of(Unit unit) {
    String kind = unit.kind().name();
    return switch (unit.kind()) {
      case MEASURE, DURATION -> {
        String key = unit.code().or(unit::lemma).orElse(kind);
        yield SCALES.getOrDefault(key, self(key));
      }
      case CURRENCY, PERCENT -> self(unit.code().or(unit::lemma).orElse(kind));
      case COUNT, NONE -> self(kind);
    };
  }

  private static Scale self(String base) {
    return new Scale(base, BigDecimal.ONE, BigDecimal.ONE);
  }

  /** Whether both have one base. */
  public boolean convertsTo(Scale other) {
    return base.equals(other.base);
  }

  /** A number of this unit in the base unit: 90 km/h are 25 (m/s). */
  public BigDecimal toBase(BigDecimal number) {
    return convert(number, self(base));
  }

  /**
   * A number of this unit in another of the same base: 2 t are 2000 kg. Exact to 34 digits.
   *
   * @throws IllegalArgumentException if the other unit has another base
   */
  public BigDecimal convert(BigDecimal number, Scale target) {
    if (!convertsTo(target)) {
      throw new IllegalArgumentException(base + " cannot become " + target.base);
    }
    if (equals(target)) {
      return number;
    }
    BigDecimal converted =
        number
            .multiply(factor)
            .multiply(target.divisor)
            .divide(divisor.multiply(target.factor), MathContext.DECIMAL128)
            .stripTrailingZeros();
    return converted.scale() < 0 ? converted.setScale(0) : converted;
  }

  /**
   * Bounds of this unit in another of the same base, open where they were: "mehr als 2 Tonnen" is
   * (2000..+∞) kg.
   *
   * @throws IllegalArgumentException if the other unit has another base
   */
  public Range<BigDecimal> convert(Range<BigDecimal> bounds, Scale target) {
    Range<BigDecimal> converted = Range.all();
    if (bounds.hasLowerBound()) {
      converted = Range.downTo(convert(bounds.lowerEndpoint(), target), bounds.lowerBoundType());
    }
    if (bounds.hasUpperBound()) {
      converted =
          converted.intersection(
              Range.upTo(convert(bounds.upperEndpoint(), target), bounds.upperBoundType()));
    }
    return converted;
  }
}
