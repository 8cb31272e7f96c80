package aussage.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AmountTest {
  @Property
  void textFormReadsBack(@ForAll @From("amounts") Amount amount) {
    assertEquals(amount, Amount.parse(amount.toString()), amount.toString());
  }

  @Provide
  Arbitrary<Amount> amounts() {
    Arbitrary<BigDecimal> numbers =
        Arbitraries.bigDecimals()
            .between(new BigDecimal("-1000000000000"), new BigDecimal("1000000000000000"))
            .ofScale(3)
            .map(number -> number.intValue() % 2 == 0 ? number : number.stripTrailingZeros());
    Arbitrary<Optional<Rate>> rates =
        Combinators.combine(numbers.map(BigDecimal::abs), units())
            .as((value, unit) -> Optional.of(new Rate(value, unit)));
    return Combinators.combine(
            Arbitraries.of(QuantityModifier.values()),
            numbers,
            numbers.map(BigDecimal::abs),
            units(),
            Arbitraries.oneOf(Arbitraries.just(Optional.<Rate>empty()), rates))
        .as(
            (modifier, number, more, unit, per) ->
                new Amount(
                    modifier,
                    number,
                    modifier == QuantityModifier.BETWEEN
                        ? Optional.of(number.add(more))
                        : Optional.empty(),
                    unit,
                    per));
  }

  private static Arbitrary<Unit> units() {
    Arbitrary<Optional<String>> lemmas =
        Arbitraries.oneOf(
                Arbitraries.of(
                    "Soldat", "SIM-Karte", "Prozentpunkt", "a / b", "1..2", "{}\\", "km"),
                Arbitraries.strings().ofMinLength(1).ofMaxLength(8))
            .map(Optional::of);
    Arbitrary<Unit> counted =
        Combinators.combine(
                Arbitraries.of(
                    UnitKind.COUNT,
                    UnitKind.MEASURE,
                    UnitKind.CURRENCY,
                    UnitKind.DURATION,
                    UnitKind.PERCENT),
                Arbitraries.oneOf(lemmas, Arbitraries.just(Optional.<String>empty())))
            .as((kind, lemma) -> new Unit(kind, Optional.empty(), Optional.empty(), lemma));
    Mention word = new Mention(new Span(0, 2), "km");
    Arbitrary<Unit> coded =
        Arbitraries.of(
            Unit.NONE,
            Unit.coded(UnitKind.CURRENCY, "EUR", word, "Euro"),
            Unit.coded(UnitKind.PERCENT, "%", word, "Prozent"),
            Unit.coded(UnitKind.PERCENT, "%", word, "Prozentpunkt"),
            Unit.coded(UnitKind.MEASURE, "km/h", word, "Stundenkilometer"),
            Unit.coded(UnitKind.MEASURE, "mm[Hg]", word, "Millimeter Quecksilbersäule"),
            Unit.coded(UnitKind.MEASURE, "/min", word, "Umdrehung pro Minute"),
            Unit.coded(UnitKind.DURATION, "h", word, "Stunde"));
    return Arbitraries.oneOf(counted, coded);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "drei",
        "3 ",
        "3  km",
        " 3 km",
        "3 km ",
        "3..2",
        "> 3..5 km",
        "3 {Boot",
        "3 Boot}",
        "1e5",
        "3 / ",
        "~ 3",
        "3 {Boot} / {Tag} / {Tag}"
      })
  void otherTextIsRefused(String text) {
    assertThrows(IllegalArgumentException.class, () -> Amount.parse(text));
  }

  @Property
  void anyTextIsReadOrRefused(@ForAll @From("shapes") String text) {
    try {
      Amount amount = Amount.parse(text);
      assertEquals(amount, Amount.parse(amount.toString()), text);
    } catch (IllegalArgumentException refused) {
      assertNotNull(refused.getMessage());
    }
  }

  @Provide
  Arbitrary<String> shapes() {
    return Arbitraries.of(
            "3", "-", ".", "..", " ", "/", " / ", "{", "}", "\\", "km", "≥ ", "EUR", "%")
        .list()
        .ofMaxSize(9)
        .map(parts -> String.join("", parts));
  }
}
