package aussage.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormTableTest {
  private final FormTable<Integer> table =
      new FormTable<>(Map.of("morgen", 1, "u-bahn", 2, "s&p", 3, "übel", 4, "€", 5));

  @ParameterizedTest(name = "{index} {0}")
  @CsvSource(
      textBlock =
          """
      morgen,  1
      Morgen,  1
      MORGEN,  1
      mORGEN,  1
      moRgen,  1
      MoRgEN,  1
      Morge,
      Morgens,
      übel,    4
      Übel,    4
      ÜBEL,    4
      übelϒ,
      u-bahn,  2
      U-Bahn,  2
      u-Bahn,  2
      U-bahn,  2
      U-BAHN,  2
      S&P,     3
      s&p,     3
      €,       5
      '',
      """)
  void findsWordsHoweverTheyAreWritten(String form, Integer expected) {
    assertEquals(expected, table.get(form), form);
  }

  @Property
  void knowsWhatAMapOfSmallLettersKnows(
      @ForAll("words") Set<String> words, @ForAll("forms") String form) {
    Map<String, String> map = new HashMap<>();
    words.forEach(word -> map.put(word, word + "!"));
    assertEquals(map.get(form.toLowerCase(Locale.ROOT)), new FormTable<>(map).get(form), form);
  }

  @Provide
  Arbitrary<Set<String>> words() {
    return Arbitraries.strings().withChars("abäöé").ofMinLength(1).ofMaxLength(3).set();
  }

  @Provide
  Arbitrary<String> forms() {
    return Arbitraries.strings().withChars("abäöéABÄÖÉ€ϒİ").ofMaxLength(4);
  }
}
