package aussage.number;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import aussage.model.SentenceRole;
import aussage.model.Token;
import aussage.model.TokenKind;
import aussage.syntax.Sentence;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;

class NumberPropertiesTest {
  @Property
  void spelledNumbersReadBack(@ForAll @LongRange(max = 999_999_999_999_999L) long number) {
    assertEquals(BigDecimal.valueOf(number), read(GermanSpeller.spell(number)));
  }

  @Property
  void numbersInOneWordReadBack(@ForAll @LongRange(max = 999_999) long number) {
    String word = GermanSpeller.spell(number);
    assertEquals(BigDecimal.valueOf(number), GermanNumerals.cardinal(word));
    assertEquals(
        BigDecimal.valueOf(number), GermanNumerals.cardinal(word.toUpperCase(Locale.ROOT)));
    assertEquals(BigDecimal.valueOf(number), GermanNumerals.cardinal(word.replace("ß", "ss")));
  }

  @Property
  void groupingsReadBack(
      @ForAll @LongRange(min = 1000, max = 999_999_999_999_999L) long number,
      @ForAll @From("separators") char separator) {
    String grouped = String.format(Locale.ROOT, "%,d", number).replace(',', separator);
    assertEquals(BigDecimal.valueOf(number), GermanNumerals.cardinal(grouped));
    assertEquals(new BigDecimal(number + ".25"), GermanNumerals.cardinal(grouped + ",25"));
  }

  @Provide
  Arbitrary<Character> separators() {
    return Arbitraries.of(
        '.', ' ', '\u00a0', '\u202f', '\u2009', '\u2007', '\u2008', '\u2002', '\'', '’', '‘', 'ʼ',
        '´');
  }

  @Property
  void ordinalsAreNoCardinals(@ForAll @LongRange(min = 1, max = 999_999) long number) {
    String ordinal = GermanSpeller.spellOrdinal(number);
    assertEquals(BigDecimal.valueOf(number), GermanNumerals.ordinal(ordinal), ordinal);
    assertEquals(null, GermanNumerals.cardinal(ordinal), ordinal);
  }

  @Property
  void anyFormHasAnAnswer(@ForAll String form) {
    GermanNumerals.cardinal(form);
    GermanNumerals.ordinal(form);
    GermanNumerals.fraction(form);
    GermanNumerals.roman(form);
    NumberPrefix prefix = GermanNumerals.prefix(form);
    if (prefix != null) {
      assertEquals(true, prefix.length() > 0 && prefix.length() <= form.length());
    }
  }

  private static BigDecimal read(String text) {
    List<Token> tokens = new ArrayList<>();
    int begin = 0;
    for (String word : text.split(" ")) {
      tokens.add(new Token(begin, begin + word.length(), word, TokenKind.WORD));
      begin += word.length() + 1;
    }
    NumberPhrase phrase = NumberReader.read(Sentence.bare(0, SentenceRole.BODY, tokens), 0);
    assertNotNull(phrase, text);
    assertEquals(tokens.size(), phrase.end(), text);
    return phrase.value();
  }
}
