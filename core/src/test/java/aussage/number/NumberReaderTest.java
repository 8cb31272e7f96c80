package aussage.number;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import aussage.model.SentenceRole;
import aussage.syntax.Sentence;
import aussage.text.TextReader;
import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberReaderTest {
  @ParameterizedTest(name = "{0} → {1} ({2} words, {3})")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      zwei Millionen dreihunderttausend Boote | 2300000    | 3 | WORDS
      31 Millionen 256.000 Boote              | 31256000   | 3 | DIGITS
      1,2 Mrd. Euro                           | 1200000000 | 2 | DIGITS
      2,5 Mio Euro                            | 2500000    | 2 | DIGITS
      5 tausend Boote                         | 5000       | 2 | DIGITS
      3 ½ Millionen Boote                     | 3500000    | 3 | DIGITS
      3 1/2 Stunden                           | 3.5        | 2 | DIGITS
      eine Million Boote                      | 1000000    | 2 | WORDS
      eine halbe Million Boote                | 500000     | 3 | WORDS
      ein halbes Dutzend Boote                | 6          | 3 | WORDS
      zwei Dutzend Boote                      | 24         | 2 | WORDS
      zwei Drittel der Boote                  | 0.6666666667 | 2 | SHARE
      drei viertel Liter                      | 0.75       | 2 | SHARE
      drei halbe Brote                        | 1.5        | 2 | WORDS
      fünf und eine halbe Stunde              | 5.5        | 4 | WORDS
      anderthalb Millionen Boote              | 1500000    | 2 | WORDS
      minus fünf Grad                         | -5         | 2 | WORDS
      -5 Grad                                 | -5         | 1 | DIGITS
      eine Brücke                             | 1          | 1 | ARTICLE
      Tausende Boote                          | 1000       | 1 | VAGUE
      Tausende und Abertausende Boote         | 1000       | 3 | VAGUE
      Hunderttausende Boote                   | 100000     | 1 | VAGUE
      Dutzende Millionen Euro                 | 12000000   | 2 | VAGUE
      Hunderte von Millionen Euro             | 100000000  | 3 | VAGUE
      zwei Millionen und drei Boote           | 2000000    | 2 | WORDS
      2 Millionen 30 Boote                    | 2000000    | 2 | DIGITS
      zwei Komma fünf Liter                   | 2.5        | 3 | WORDS
      drei Komma eins vier                    | 3.14       | 4 | WORDS
      eins Komma zwei Millionen Boote         | 1200000    | 4 | WORDS
      zigtausend Boote                        | 1000       | 1 | VAGUE
      zwei Millonen Boote                     | 2000000    | 2 | WORDS
      plus drei Grad                          | 3          | 2 | WORDS
      Minus drei Grad                         | -3         | 2 | WORDS
      eins Komma fünfzehn                     | 1.15       | 3 | WORDS
      zwei Komma fünf fünfzehn                | 2.5        | 3 | WORDS
      zwei Komma hundert                      | 2          | 1 | WORDS
      drei Komma                              | 3          | 1 | WORDS
      zweihundert Tausend Boote               | 200000     | 2 | WORDS
      zweitausend Tausend                     | 2000       | 1 | WORDS
      fünfhundert Hundert                     | 500        | 1 | WORDS
      2 und eine halbe Stunde                 | 2.5        | 4 | DIGITS
      3 2/3 Liter                             | 3.6666666667 | 2 | DIGITS
      3 0,5 Liter                             | 3          | 1 | DIGITS
      3 und zwei halbe Brote                  | 3          | 1 | DIGITS
      ein und ein halbes Jahr                 | 1          | 1 | ARTICLE
      eine Million und zweihunderttausend Boote | 1200000  | 4 | WORDS
      eine Million und zwei Kinder            | 1000000    | 2 | WORDS
      drei Millionen vier Tausend Boote       | 3004000    | 4 | WORDS
      drei Millionen 500 Tausend Boote        | 3000000    | 2 | WORDS
      2 Milliarden 3 Millionen 400.000 Euro   | 2003400000 | 5 | DIGITS
      2 Millionen 999 Euro                    | 2000000    | 2 | DIGITS
      2 Millionen 1000 Euro                   | 2001000    | 3 | DIGITS
      2,5 Millionen 1000 Euro                 | 2501000    | 3 | DIGITS
      Tausende und Millionen                  | 1000       | 1 | VAGUE
      Tausende und                            | 1000       | 1 | VAGUE
      Tausende von Dutzend                    | 1000       | 1 | VAGUE
      Tausende von                            | 1000       | 1 | VAGUE
      """)
  void readsNumbersOfSeveralWords(String text, BigDecimal value, int words, NumberForm form) {
    NumberPhrase phrase = NumberReader.read(sentence(text), 0);
    assertNotNull(phrase);
    assertEquals(value, phrase.value());
    assertEquals(words, phrase.end());
    assertEquals(form, phrase.form());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Boote sanken", "dritte Boote", "Achtung vor", "minus", "und eine", "3. Mai"})
  void readsNothingElse(String text) {
    assertNull(NumberReader.read(sentence(text), 0));
  }

  private static Sentence sentence(String text) {
    return Sentence.bare(0, SentenceRole.BODY, TextReader.read(text).sentences().get(0).tokens());
  }
}
