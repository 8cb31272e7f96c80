package aussage.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a table of nouns has for a noun, and for its last part; "-" where it has nothing. */
class CompoundTableTest {
  private static final Map<String, String> NOUNS =
      Map.of("Amt", "office", "Regierung", "body", "See", "lake", "Rat", "council", "Beirat", "b");

  @ParameterizedTest(name = "{0}: {1}, {2}, {3}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      # noun           | itself | last part | last part of three letters
      Regierung        | body   | body      | body
      Landesregierung  | -      | body      | body
      Landes-Regierung | -      | body      | body
      regierung        | -      | -         | -
      Bodensee         | -      | -         | lake
      Quadrat          | -      | -         | council
      EU-Rat           | -      | council   | council
      Fachbeirat       | -      | b         | b
      Amt              | office | office    | office
      Amts             | -      | -         | -
      Eregierung       | -      | -         | -
      """)
  void knowsCompoundsByTheirLastPart(String noun, String itself, String part, String shortPart) {
    CompoundTable<String> table = CompoundTable.of(NOUNS);
    assertEquals(itself, shown(table.get(noun)));
    assertEquals(part, shown(table.lastPart(noun)));
    assertEquals(shortPart, shown(CompoundTable.of(NOUNS, 3).lastPart(noun)));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"Landesregierungen, 2, body", "Regierungs, 1, body", "Regierung, 1, -"})
  void readsANounWithoutItsEnding(String form, int ending, String expected) {
    CompoundTable<String> table = CompoundTable.of(NOUNS);
    assertEquals(expected, shown(table.lastPart(form, form.length() - ending)));
  }

  private static String shown(@Nullable String found) {
    return found == null ? "-" : found;
  }
}
