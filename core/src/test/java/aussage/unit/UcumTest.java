package aussage.unit;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import aussage.model.UnitKind;
import aussage.quantity.QuantityExtractor;
import aussage.rule.Table;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.measure.IncommensurableException;
import javax.measure.Unit;
import javax.measure.format.UnitFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import systems.uom.ucum.format.UCUMFormat;

/** Our codes and factors beside those of an independent reader of UCUM. */
class UcumTest {
  private static final UnitFormat UCUM = UCUMFormat.getInstance(UCUMFormat.Variant.CASE_SENSITIVE);

  @Test
  void knowsEveryCodeOfTheQuantities() {
    Stream<String> units =
        rows(QuantityExtractor.class, "units.tsv")
            .filter(row -> row.constant("kind", UnitKind.class) != UnitKind.PERCENT)
            .map(row -> row.get("code"))
            .filter(code -> !code.isEmpty());
    Stream<String> rates = rows(QuantityExtractor.class, "rates.tsv").map(row -> row.get("code"));
    assertAll(
        Stream.concat(units, rates)
            .distinct()
            .map(code -> () -> assertDoesNotThrow(() -> UCUM.parse(code), code)));
  }

  /** The reader is strict, so that its silence means something; some of its failures are errors. */
  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"kmh", "Pfund", "KG", "qm", "m²", "°C"})
  void takesNoSymbolForACode(String symbol) {
    assertThrows(Throwable.class, () -> UCUM.parse(symbol));
  }

  @ParameterizedTest(name = "{0} → {1}")
  @MethodSource("scales")
  void hasTheSameFactors(String code, String base, BigDecimal factor)
      throws IncommensurableException {
    double expected = UCUM.parse(code).getConverterToAny((Unit<?>) UCUM.parse(base)).convert(1.0);
    assertEquals(expected, factor.doubleValue(), expected * 1e-9);
  }

  static Stream<Object[]> scales() {
    Set<String> uncoded =
        rows(QuantityExtractor.class, "units.tsv")
            .filter(row -> row.get("code").isEmpty())
            .map(row -> row.get("lemma"))
            .collect(Collectors.toSet());
    return rows(Scale.class, "scales.tsv")
        .filter(row -> !uncoded.contains(row.get("unit")))
        .map(
            row ->
                new Object[] {
                  row.get("unit"),
                  row.get("base"),
                  new BigDecimal(row.get("factor"))
                      .divide(new BigDecimal(row.get("divisor")), MathContext.DECIMAL128)
                });
  }

  private static Stream<Table.Row> rows(Class<?> beside, String file) {
    return Table.read(beside, file).stream();
  }
}
