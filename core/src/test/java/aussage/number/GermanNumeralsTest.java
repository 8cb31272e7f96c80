package aussage.number;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GermanNumeralsTest {
  @ParameterizedTest(name = "{0} → {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
      0                | 0
      1500             | 1500
      10.000           | 10000
      4.680.000        | 4680000
      1.500,50         | 1500.50
      3,5              | 3.5
      1,783            | 1.783
      0,318            | 0.318
      0.318            | 0.318
      3.75             | 3.75
      20.30            | 20.30
      1 500            | 1500
      12 345 678,9     | 12345678.9
      1'500            | 1500
      1’500            | 1500
      1,500,000        | 1500000
      1,500.25         | 1500.25
      -5               | -5
      −2,5             | -2.5
      +3               | 3
      ½                | 0.5
      3½               | 3.5
      3 ½              | 3.5
      1/2              | 0.5
      2/3              | 0.6666666667
      3/4              | 0.75
      9/10             | 0.9
      5/12             | 0.4166666667
      11/12            | 0.9166666667
      3/16             | 0.1875
      7/100            | 0.07
      null             | 0
      eins             | 1
      eine             | 1
      einem            | 1
      einen            | 1
      einer            | 1
      eines            | 1
      zweien           | 2
      dreier           | 3
      zwölfen          | 12
      zwo              | 2
      zwei             | 2
      zweier           | 2
      Dreien           | 3
      zwölf            | 12
      sechzehn         | 16
      siebzehn         | 17
      dreißig          | 30
      dreissig         | 30
      einundzwanzig    | 21
      sechsundsechzig  | 66
      hundert          | 100
      hunderteins      | 101
      hundertundeins   | 101
      einhunderteinunddreißig | 131
      elfhundert       | 1100
      fünfzehnhundert  | 1500
      achtzehnhundertfünfzig | 1850
      tausend          | 1000
      tausendundeine   | 1001
      eintausendfünfhundert | 1500
      hunderttausend   | 100000
      dreihundertfünfundvierzigtausend | 345000
      zweihunderttausendunddrei | 200003
      einemillion      | 1000000
      zweimillionendreihunderttausend | 2300000
      FÜNF             | 5
      """)
  void readsCardinals(String form, BigDecimal value) {
    assertEquals(value, GermanNumerals.cardinal(form));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "und",
        "achtung",
        "Einigung",
        "zweite",
        "vierer",
        "dreiund",
        "hunderthundert",
        "Neunkirchen",
        "2:1",
        "3-5",
        "22.10.2024",
        "2023/24",
        "24/7",
        "5/4",
        "3/3",
        "0/2",
        "1/1",
        "3/11",
        "7/13",
        "3/17",
        "100/12",
        "1/1000",
        "1/0100",
        "/2",
        "1/",
        "1/a",
        "einet",
        "eineses",
        "zweieren",
        "dreizehnen",
        "achten",
        "5,",
        "1..2",
        "1.5.2",
        "1,2,3",
        "-",
        "Millionen",
        "elfe",
        "1e9"
      })
  void readsNoCardinalInOtherForms(String form) {
    assertNull(GermanNumerals.cardinal(form));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "drei",
        "Drei",
        "dreitägig",
        "Millionen",
        "Tausende",
        "Dutzend",
        "Drittel",
        "halbe",
        "83-jährige",
        "-5",
        "½",
        "minus",
        "plus"
      })
  void knowsWhatANumberMayBeginWith(String form) {
    assertTrue(GermanNumerals.mayBegin(form));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Hafen", "und", "Euro", "der", "Mai", "-"})
  void knowsWhatNoNumberBeginsWith(String form) {
    assertFalse(GermanNumerals.mayBegin(form));
  }

  @ParameterizedTest(name = "{0} × {1}: {2}")
  @CsvSource({
    "7, 60, false",
    "7, 61, true",
    "hundert, 14, false",
    "hundert, 15, true",
    "hafen, 30, false",
  })
  void tellsWhatIsTooLong(String part, int times, boolean tooLong) {
    assertEquals(tooLong, GermanNumerals.isTooLong(part.repeat(times)));
  }

  @ParameterizedTest(name = "{0} → {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      24.              | 24
      3te              | 3
      20sten           | 20
      erste            | 1
      zweiter          | 2
      dritten          | 3
      siebte           | 7
      siebente         | 7
      achtes           | 8
      zwölfte          | 12
      zwanzigster      | 20
      einundzwanzigsten | 21
      hundertste       | 100
      hundertdritte    | 103
      tausendunderste  | 1001
      millionste       | 1000000
      Milliardstel     |
      zwei             |
      achten           | 8
      Achtung          |
      zehnten          | 10
      dreite           |
      """)
  void readsOrdinals(String form, BigDecimal value) {
    assertEquals(value, GermanNumerals.ordinal(form));
  }

  @ParameterizedTest(name = "{0} → {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      Hälfte           | 0.5
      halb             | 0.5
      halben           | 0.5
      Drittel          | 0.3333333333
      Dritteln         | 0.3333333333
      viertel          | 0.25
      Fünftel          | 0.2
      Achtel           | 0.125
      siebtel          | 0.1428571429
      Zwanzigstel      | 0.05
      Hundertstel      | 0.01
      anderthalb       | 1.5
      eineinhalb       | 1.5
      zweieinhalb      | 2.5
      zweiundeinhalb   | 2.5
      dreieinviertel   | 3.25
      dreiviertel      | 0.75
      zweidrittel      | 0.6666666667
      Halbzeit         |
      Stadtviertel     |
      vierte           |
      Vierteljahr      |
      """)
  void readsFractions(String form, BigDecimal value) {
    assertEquals(value, GermanNumerals.fraction(form));
  }

  @ParameterizedTest(name = "{0} → {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      II.   | 2
      IV    | 4
      XIV.  | 14
      MCMXC | 1990
      IIII  |
      IL    |
      CDU   |
      """)
  void readsRomanNumerals(String form, BigDecimal value) {
    assertEquals(value, GermanNumerals.roman(form));
  }

  @ParameterizedTest(name = "{0} → {1}, rest {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      dreitägig            | 3    | tägig
      einundzwanzigjährig  | 21   | jährig
      einmonatig           | 1    | monatig
      zweieinhalbstündig   | 2.5  | stündig
      Zweidrittelmehrheit  | 0.6666666667 | mehrheit
      Viertelstunde        | 0.25 | stunde
      halbstündig          | 0.5  | stündig
      83-jährige           | 83   | -jährige
      4,18m^2              | 4.18 | m^2
      12.345$              | 12345 | $
      Achtung              | 8    | ung
      """)
  void readsPrefixes(String form, BigDecimal value, String rest) {
    NumberPrefix prefix = GermanNumerals.prefix(form);
    assertNotNull(prefix);
    assertEquals(value, prefix.value());
    assertEquals(rest, form.substring(prefix.length()));
  }

  @Test
  void longRunsAreNoNumbers() {
    assertNull(GermanNumerals.cardinal("9".repeat(1_000_000)));
    assertNull(GermanNumerals.cardinal("hundert".repeat(100_000)));
    assertNull(GermanNumerals.ordinal("9".repeat(1_000_000)));
  }
}
