package aussage.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A set of words says what a set of strings says. */
class WordSetProperties {
  @Property
  void hasWhatASetContains(@ForAll("sets") Set<String> words, @ForAll("words") String word) {
    WordSet set = WordSet.of(words);
    assertEquals(words.contains(word), set.has(word), word);
    assertEquals(words.contains(word.toLowerCase(Locale.ROOT)), set.hasLower(word), word);
    for (String own : words) {
      assertEquals(true, set.has(own), own);
    }
  }

  @Provide
  Arbitrary<Set<String>> sets() {
    return Arbitraries.strings().withChars("abäöß").ofMinLength(1).ofMaxLength(3).set();
  }

  @Provide
  Arbitrary<String> words() {
    return Arbitraries.strings().withChars("abäößABÄÖ€").ofMaxLength(3);
  }
}
