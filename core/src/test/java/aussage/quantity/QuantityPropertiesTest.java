package aussage.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import aussage.model.Quantity;
import java.text.Normalizer;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityPropertiesTest {
  private static final List<String> DATES =
      List.of(
          "d. MMMM yyyy",
          "d. MMMM",
          "dd.MM.yyyy",
          "d.M.yyyy",
          "yyyy-MM-dd",
          "dd/MM/yyyy",
          "MMMM yyyy");

  @Property(tries = 300)
  void spansLieInTheText(@ForAll @From("newsLike") String text) {
    for (Quantity quantity : QuantityNotation.find(text)) {
      assertEquals(quantity.text(), quantity.span().in(text));
      assertEquals(quantity.number().text(), quantity.number().span().in(text));
      assertTrue(quantity.span().contains(quantity.number().span()));
    }
  }

  @Provide
  Arbitrary<String> newsLike() {
    Arbitrary<String> words =
        Arbitraries.of(
            "3",
            "zwei",
            "Millionen",
            "Euro",
            "bis",
            "zu",
            "-",
            "%",
            "Boote",
            "rund",
            "der",
            "von",
            "3-5",
            "18-",
            "25-Jährige",
            "Drittel",
            "ein",
            "halbes",
            "$",
            "Uhr",
            "1.500",
            "pro",
            "Tag",
            "und",
            ",",
            ".",
            "½",
            "zwischen",
            "Tausende",
            "minus",
            "°",
            "m",
            "²",
            "Stunden",
            "½",
            "\u00ad",
            "Zwei­drittel",
            "0",
            "1:2",
            "/",
            "je",
            "nicht",
            "mehr",
            "als",
            "4.",
            "10-Euro-",
            "'",
            "\"",
            "(",
            ")");
    return words.list().ofMaxSize(25).map(list -> String.join(" ", list));
  }

  @Property(tries = 300)
  void anyStringHasAnAnswer(@ForAll String text) {
    QuantityNotation.find(text);
  }

  @Property(tries = 300)
  void datesAreNoQuantities(
      @ForAll @IntRange(min = 0, max = 80_000) int day, @ForAll @From("dates") String pattern) {
    LocalDate date = LocalDate.of(1850, 1, 1).plusDays(day);
    String written = date.format(DateTimeFormatter.ofPattern(pattern, Locale.GERMAN));
    assertEquals("", QuantityNotation.of("Die Brücke brach am " + written + " ein."), written);
  }

  @Provide
  Arbitrary<String> dates() {
    return Arbitraries.of(DATES);
  }

  @Property(tries = 200)
  void clockTimesAreNoQuantities(
      @ForAll @IntRange(max = 23) int hour, @ForAll @IntRange(max = 59) int minute) {
    String minutes = (minute < 10 ? "0" : "") + minute;
    assertEquals("", QuantityNotation.of("Um " + hour + "." + minutes + " Uhr brach die Brücke."));
    assertEquals("", QuantityNotation.of("Gegen " + hour + ":" + minutes + " Uhr brach sie."));
    assertEquals("", QuantityNotation.of("Ab " + hour + " Uhr ist sie zu."));
  }

  @Property(tries = 200)
  void ordinalsAreNoQuantities(@ForAll @IntRange(min = 1, max = 300) int number) {
    assertEquals("", QuantityNotation.of("Das " + number + ". Boot kam am Hafen an."));
  }

  @Property(tries = 200)
  void formDoesNotChangeTheValue(@ForAll @IntRange(min = 2, max = 99) int number) {
    String text = "Die Mönche zählten " + number + " Äpfel für fünf Märkte.";
    String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);
    List<Quantity> quantities = QuantityNotation.find(decomposed);
    assertEquals(2, quantities.size());
    assertEquals(QuantityNotation.find(text).get(0).value(), quantities.get(0).value());
    assertEquals(QuantityNotation.find(text).get(1).value(), quantities.get(1).value());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "9",
        "9 ",
        "hundert",
        "hundert ",
        "zwei Millionen ",
        "3 bis ",
        "und eine halbe ",
        "1 und ",
        "1, ",
        "zwischen ",
        "mehr als ",
        "18- bis ",
        "eine ",
        "3 große ",
        "$ ",
        "5-",
        "pro 5 ",
        "5 pro ",
        "zwei von ",
        "1/",
        "½",
        "über 5 ",
        "Die Zahl der 5 ",
        "5 Meter "
      })
  void hostileTextTakesLinearTime(String unit) {
    String text = unit.repeat(100_000 / unit.length());
    assertTimeout(Duration.ofSeconds(10), () -> QuantityNotation.find(text));
  }
}
