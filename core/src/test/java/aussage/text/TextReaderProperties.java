package aussage.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import aussage.model.Token;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TextReaderProperties {
  private static List<Token> tokens(String text) {
    return TextReader.read(text).sentences().stream()
        .flatMap(sentence -> sentence.tokens().stream())
        .toList();
  }

  /** Signs that have rules, in any order. */
  @Provide
  Arbitrary<String> germanish() {
    return Arbitraries.of(
            "Hafen", "hafen", "der", "Der", "3", "24", "500", "2024", "Mai", ".", ",", ":", "!",
            "?", "…", "...", "„", "“", "”", "\"", "'", "''", "’", "»", "«", "‚", "‘", "(", ")", "[",
            "]", "-", "–", "/", "*", "%", "€", "$", "°", "½", "+", "&", "@", "#", "_", "|", "©",
            " ", " ", " ", "\n", "\n\n", "\r\n", "\u2028", "\u2029", "\u00A0", "\u00AD", "\u200B",
            "\uFEFF", "\u0308", "\uD83D", "\uDE00", "😀", "\u200D", "II", "z", "B", "Dr", "usw",
            "http://", "www.", "a.de", "dpa", "Foto", "Von", "Sie", "s", "in", "innen")
        .list()
        .ofMaxSize(40)
        .map(parts -> String.join("", parts));
  }

  @Property(tries = 500)
  void anyStringIsRead(@ForAll String text) {
    TokenInvariants.check(text, TextReader.read(text));
  }

  @Property(tries = 2000)
  void anythingLikeGermanIsRead(@ForAll("germanish") String text) {
    TokenInvariants.check(text, TextReader.read(text));
  }

  @Property(tries = 2000)
  void aParagraphMoreChangesNoTokenBefore(
      @ForAll("germanish") String text, @ForAll("germanish") String more) {
    List<Token> before = tokens(text);
    List<Token> after = tokens(text + "\n\n" + more);
    assertEquals(before, after.subList(0, before.size()));
  }
}
