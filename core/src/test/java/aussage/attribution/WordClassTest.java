package aussage.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import aussage.rule.Table;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordClassTest {
  private final List<Table.Row> rows = Table.read(WordClass.class, "words.tsv");

  @Test
  void hasOneRowForEachClass() {
    List<String> classes = rows.stream().map(row -> row.get("class")).sorted().toList();
    List<String> expected = Arrays.stream(WordClass.values()).map(Enum::name).sorted().toList();
    assertEquals(expected, classes);
  }

  @Test
  void hasNoWordTwiceInAClass() {
    for (Table.Row row : rows) {
      List<String> words = row.list("words");
      Set<String> seen = new HashSet<>();
      String twice =
          words.stream().filter(word -> !seen.add(word)).collect(Collectors.joining(", "));
      assertTrue(twice.isEmpty() && !words.isEmpty(), row.get("class") + ": " + twice);
    }
  }

  @ParameterizedTest(name = "{0}: {1} {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          TIME_NOUN        | Donnerstag | true
          TIME_NOUN        | Hafen      | false
          SEPARABLE_PREFIX | mit        | true
          SEPARABLE_PREFIX | ver        | false
          NO_SPEAKER       | ihn        | true
          NO_SPEAKER       | er         | false
          AUXILIARY        | dürfen     | true
          AUXILIARY        | sagen      | false
          """)
  void knowsItsWords(WordClass wordClass, String word, boolean isMember) {
    assertEquals(isMember, wordClass.has(word));
  }
}
