package aussage.unit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import aussage.model.Unit;
import aussage.model.UnitKind;
import com.google.common.collect.Range;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScaleTest {
  @ParameterizedTest(name = "{0} {1} are {2} {3}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          3.5   | t     | 3500     | kg
          250   | g     | 0.25     | kg
          185   | cm    | 1.85     | m
          26    | [mi_i] | 41842.944 | m
          90    | km/h  | 25       | m/s
          36    | [kn_i] | 18.52   | m/s
          12    | har   | 120000   | m2
          7     | dl    | 0.0007   | m3
          1.5   | GW    | 1500000000 | W
          2     | kW.h  | 7200000  | J
          1013  | hPa   | 101300   | Pa
          0     | t     | 0        | kg
          -8    | km    | -8000    | m
          """)
  void convertsMeasuresToTheirBase(String number, String code, String expected, String base) {
    Scale scale = Scale.of(unit(UnitKind.MEASURE, code));
    assertEquals(base, scale.base());
    assertEquals(new BigDecimal(expected), scale.toBase(new BigDecimal(number)));
  }

  @ParameterizedTest(name = "{0} {1} are {2} {3}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          90 | min | 1.5 | h
          2  | wk  | 14  | d
          3  | a   | 36  | mo
          18 | mo  | 1.5 | a
          5  | d   | 5   | d
          """)
  void convertsDurations(String number, String from, String expected, String to) {
    assertEquals(
        new BigDecimal(expected),
        Scale.of(unit(UnitKind.DURATION, from))
            .convert(new BigDecimal(number), Scale.of(unit(UnitKind.DURATION, to))));
  }

  @ParameterizedTest(name = "{1} is {2} {3}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          MEASURE  | Pfund     | 0.5       | kg
          MEASURE  | PS        | 735.49875 | W
          DURATION | Quartal   | 3         | mo
          DURATION | Jahrzehnt | 120       | mo
          MEASURE  | Zentner   | 1         | Zentner
          """)
  void knowsUnitsWithoutCodeByTheirLemma(
      UnitKind kind, String lemma, BigDecimal expected, String base) {
    Scale scale = Scale.of(new Unit(kind, Optional.empty(), Optional.empty(), Optional.of(lemma)));
    assertEquals(base, scale.base());
    assertEquals(expected, scale.toBase(BigDecimal.ONE));
  }

  @ParameterizedTest(name = "{0} {1} is its own base")
  @CsvSource({"CURRENCY,EUR,EUR", "PERCENT,%,%", "MEASURE,Cel,Cel", "MEASURE,[degF],[degF]"})
  void leavesOthersAsTheyAre(UnitKind kind, String code, String base) {
    Scale scale = Scale.of(unit(kind, code));
    assertEquals(base, scale.base());
    assertEquals(BigDecimal.TEN, scale.toBase(BigDecimal.TEN));
  }

  @ParameterizedTest(name = "{0} never becomes {1}")
  @CsvSource({"km,kg", "Cel,K", "s,mo", "m2,m3"})
  void refusesAnotherBase(String from, String to) {
    Scale target = Scale.of(unit(UnitKind.MEASURE, to));
    assertFalse(Scale.of(unit(UnitKind.MEASURE, from)).convertsTo(target));
    assertThrows(
        IllegalArgumentException.class,
        () -> Scale.of(unit(UnitKind.MEASURE, from)).convert(BigDecimal.ONE, target));
  }

  @Test
  void convertsBoundsAndKeepsWhatIsOpen() {
    Scale tonnes = Scale.of(unit(UnitKind.MEASURE, "t"));
    Scale kilograms = Scale.of(unit(UnitKind.MEASURE, "kg"));
    BigDecimal two = new BigDecimal("2");
    BigDecimal thousands = new BigDecimal("2000");
    assertEquals(Range.greaterThan(thousands), tonnes.convert(Range.greaterThan(two), kilograms));
    assertEquals(Range.atMost(thousands), tonnes.convert(Range.atMost(two), kilograms));
    assertEquals(
        Range.closedOpen(BigDecimal.ZERO, thousands),
        tonnes.convert(Range.closedOpen(BigDecimal.ZERO, two), kilograms));
    assertEquals(Range.all(), tonnes.convert(Range.<BigDecimal>all(), kilograms));
  }

  private static Unit unit(UnitKind kind, String code) {
    return new Unit(kind, Optional.of(code), Optional.empty(), Optional.empty());
  }
}
