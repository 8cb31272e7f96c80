package aussage.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import aussage.model.SentenceRole;
import aussage.rule.Example;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PageRuleTest {
  static Stream<Arguments> examples() {
    return RoleFinder.rules().stream()
        .flatMap(rule -> rule.examples().stream().map(example -> Arguments.of(rule, example)));
  }

  /** A letter for each passage. */
  private static String roles(Page page) {
    StringBuilder letters = new StringBuilder();
    for (int i = 0; i < page.size(); i++) {
      SentenceRole role = page.roleOrBody(i);
      letters.append(role == SentenceRole.BODY ? 'T' : role.name().charAt(0));
    }
    return letters.toString();
  }

  private static Page page(String text) {
    TokenBuffer tokens = TokenScanner.scan(text);
    LineBreaks.decide(tokens);
    return RoleFinder.find(tokens);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("examples")
  void ruleHoldsForItsExamples(PageRule rule, Example example) {
    Page page = page(example.text());
    boolean held = false;
    for (int i = 0; i < page.size(); i++) {
      held |= rule.test().holds(page, i);
    }
    if (example.expected().isEmpty()) {
      assertFalse(held, rule.id());
    } else {
      assertEquals(example.expected(), roles(page));
    }
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          Kiel (dpa) – Der Hafen ist zu.                             | Kiel (dpa) –
          Kiel (dpa/lno) - Der Hafen ist zu.                         | Kiel (dpa/lno) -
          KIEL (Reuters) – Der Hafen ist zu.                         | KIEL (Reuters) –
          KIEL, 3. Mai (Reuters) - Der Hafen ist zu.                 | KIEL, 3. Mai (Reuters) -
          Kiel/Lübeck (afp). Der Hafen ist zu.                       | Kiel/Lübeck (afp).
          Frankfurt am Main (epd) Der Hafen ist zu.                  | Frankfurt am Main (epd)
          KIEL. Der Hafen ist zu.                                    | KIEL.
          Kiel, 3. Mai 2021 – Der Hafen ist zu.                      | Kiel, 3. Mai 2021 –
          Kiel – Der Hafen ist zu.                                   | Kiel –
          Roth (SPD) sagte, der Hafen sei zu.                        | ~~
          Lang – Chefin der Werft – schwieg.                         | ~~
          Nein. Der Hafen ist zu.                                    | ~~
          Hafen zu – das trifft viele.                               | ~~
          Am 3. Mai – Der Hafen ist zu.                              | ~~
          """)
  void agencyDatelineIsASentenceOfItsOwn(String text, String dateline) {
    String found =
        TextReader.read(text).sentences().stream()
            .filter(sentence -> sentence.role() == SentenceRole.DATELINE)
            .map(
                sentence ->
                    text.substring(
                        sentence.tokens().get(0).begin(),
                        sentence.tokens().get(sentence.tokens().size() - 1).end()))
            .findFirst()
            .orElse("");
    assertEquals(dateline, found);
  }

  @Test
  void readsAWholePage() {
    String text =
        """
        Start | Region | Küste

        Region

        Hochwasser sperrt die Brücke

        Hochwasser sperrt die Brücke

        Von Eva Lang

        3. Mai 2021, 14:30 Uhr | Lesezeit: 3 Min.

        Foto: Jan Roth/dpa
        Die Brücke am Montagmorgen.

        Die Brücke über den Fluss ist gesperrt. Das teilte die Stadt mit.

        AUCH NOCH LESENSWERT

        Wie es weitergeht

        Am Montag soll sie öffnen. Der Pegel fällt.

        Mehr zum Thema

        Haben Sie Fragen zu diesem Artikel? Schreiben Sie uns.
        """;
    assertEquals("BBHHBDBBTBHTBB", roles(page(text)));
  }

  @Test
  void aTextOfOnePassageIsNoPage() {
    assertEquals("T", roles(page("40 Schiffe im Hafen")));
    assertEquals("T", roles(page("vor drei Stunden")));
  }

  @Test
  void repeatedHeadingStaysHeading() {
    assertEquals(
        "HHT", roles(page("Brücke zu\n\nBrücke zu\n\nDie Brücke über den Fluss ist gesperrt.")));
  }
}
