package aussage.dossier;

import aussage.model.Unit;
import aussage.rule.Table;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/**
 * The dimension of a unit and how many of the dimension's base unit it is: a centimetre is 0.01 of
 * length.
 *
 * @param dimension units of one dimension can be converted; currencies are dimensions of their own
 * @param factor greater than 0
 */
record Scale(String dimension, BigDecimal factor) {
  private static final ImmutableMap<String, Scale> SCALES =
      Table.read(Scale.class, "scales.tsv").stream()
          .collect(
              ImmutableMap.toImmutableMap(
                  row -> row.get("code"),
                  row -> new Scale(row.get("dimension"), new BigDecimal(row.get("factor")))));

  /** The scale of a unit; a unit that is not listed is a dimension of its own. */
  static Scale of(Unit unit) {
    Optional<String> code = unit.code();
    Scale own = new Scale(unit.kind() + code.map(c -> ":" + c).orElse(""), BigDecimal.ONE);
    return switch (unit.kind()) {
      case MEASURE, DURATION -> code.map(c -> SCALES.getOrDefault(c, own)).orElse(own);
      case COUNT, CURRENCY, PERCENT, NONE -> own;
    };
  }

  /** A number of this unit in another of the same dimension. */
  BigDecimal convert(BigDecimal number, Scale target) {
    return factor.compareTo(target.factor) == 0
        ? number
        : number.multiply(factor).divide(target.factor, MathContext.DECIMAL64).stripTrailingZeros();
  }
}
