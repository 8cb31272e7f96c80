package aussage.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import aussage.model.Amount;
import aussage.model.Diagnostic;
import aussage.model.Quantity;
import aussage.number.GermanSpeller;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
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
      assertEquals(quantity.amount(), Amount.parse(quantity.amount().toString()));
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
  void spokenClockTimesAreNoQuantities(
      @ForAll @IntRange(min = 2, max = 12) int hour, @ForAll @From("clocks") String pattern) {
    String written = pattern.formatted(GermanSpeller.spell(hour));
    assertEquals("", QuantityNotation.of(written), written);
  }

  @Provide
  Arbitrary<String> clocks() {
    return Arbitraries.of(
        "Um %s Uhr brach die Brücke.",
        "Gegen %s Uhr brach sie.",
        "Es war halb %s.",
        "Sie kam kurz vor %s Uhr an.",
        "Es war fünf vor %s.",
        "Sie kam um %s.");
  }

  @Property(tries = 200)
  void yearsAreNoQuantities(
      @ForAll @IntRange(min = 1850, max = 2049) int year, @ForAll @From("years") String pattern) {
    String written = pattern.formatted(year);
    assertEquals("", QuantityNotation.of(written), written);
  }

  @Provide
  Arbitrary<String> years() {
    return Arbitraries.of(
        "Im Jahr %d brach die Brücke.",
        "%d wurde der Hafen gebaut.",
        "Seit %d ist sie Trainerin.",
        "Im Mai %d zog der Klub um.",
        "Bis %d blieb der Deich zu.",
        "Die Saison %1$d/%1$d fiel aus.");
  }

  @Property(tries = 200)
  void ordinalsAreNoQuantities(@ForAll @IntRange(min = 1, max = 300) int number) {
    assertEquals("", QuantityNotation.of("Das " + number + ". Boot kam am Hafen an."));
    String word = GermanSpeller.spellOrdinal(number);
    assertEquals("", QuantityNotation.of("Das " + word + " Boot kam am Hafen an."), word);
  }

  @Property(tries = 300)
  void formDoesNotChangeTheValue(
      @ForAll @IntRange(min = 2, max = 999_999) int number,
      @ForAll @From("forms") UnaryOperator<String> form,
      @ForAll @From("blanks") String blank) {
    String word = GermanSpeller.spell(number);
    for (String written : List.of(word, String.format(Locale.GERMAN, "%,d", number))) {
      String text = "Der Müller zählte " + form.apply(written) + blank + "Äpfel in fünf Märkten.";
      List<Quantity> quantities =
          QuantityNotation.find(form.apply("ä").length() > 1 ? form.apply(text) : text);
      assertEquals(2, quantities.size(), text);
      assertEquals(BigDecimal.valueOf(number), quantities.get(0).value().orElseThrow(), text);
      assertEquals(BigDecimal.valueOf(5), quantities.get(1).value().orElseThrow(), text);
    }
  }

  @Provide
  Arbitrary<UnaryOperator<String>> forms() {
    return Arbitraries.of(
        text -> text,
        text -> Normalizer.normalize(text, Normalizer.Form.NFD),
        text -> text.toUpperCase(Locale.ROOT),
        text -> text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1),
        text -> text.replace("ß", "ss"));
  }

  @Provide
  Arbitrary<String> blanks() {
    return Arbitraries.of(" ", "  ", "\u00a0", "\u202f", "\u2009", "\t", "\u2003");
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
        "5 Meter ",
        "Millionen ",
        "Millionen Milliarden ",
        "zwei Millionen Milliarden ",
        "Tausende und ",
        "1e999999999 ",
        "9e9",
        "10^10^",
        "Mio. Mrd. ",
        "ein Drittel von ",
        "dreistelliger ",
        "Millionen-Euro-",
        "minus -",
        "zwei Komma "
      })
  void hostileTextTakesLinearTime(String unit) {
    String text = unit.repeat(100_000 / unit.length());
    assertTimeout(Duration.ofSeconds(10), () -> QuantityNotation.find(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"9", "hundert"})
  void numbersTooLongAreToldOf(String part) {
    String text = "Es waren " + part.repeat(1_000_000 / part.length()) + " Boote.";
    List<Diagnostic> diagnostics = new ArrayList<>();
    assertTimeout(Duration.ofSeconds(10), () -> QuantityNotation.find(text, diagnostics::add));
    assertTrue(diagnostics.stream().anyMatch(d -> d.rule().equals("quantity.long-number")));
    diagnostics.forEach(d -> assertTrue(d.span().end() <= text.length()));
  }
}
