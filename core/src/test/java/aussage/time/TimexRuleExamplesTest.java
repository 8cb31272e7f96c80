package aussage.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import aussage.rule.Example;
import aussage.rule.Table;
import aussage.syntax.Document;
import aussage.time.meaning.Holiday;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the examples that the rules carry, without any date of publication. */
class TimexRuleExamplesTest {
  static Stream<Arguments> examples() {
    return TimexRules.all().stream()
        .flatMap(rule -> rule.examples().stream().map(e -> Arguments.of(rule.id(), e)));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("examples")
  void findsWhatTheExampleSays(String rule, Example example) {
    String found = TimexText.shown(TimexText.refs(example.text(), Optional.empty()));
    assertEquals(example.expected(), found, rule);
  }

  @Test
  void everyRuleHasItsOwnIdAndBothKindsOfWords() {
    Set<String> ids = new HashSet<>();
    for (TimexRule rule : TimexRules.all()) {
      assertTrue(ids.add(rule.id()), rule.id());
      assertTrue(rule.id().startsWith("time."), rule.id());
      assertTrue(!rule.reason().isBlank() && !rule.examples().isEmpty(), rule.id());
      assertTrue(!rule.heads().isEmpty(), rule.id());
    }
  }

  /** Their dates are read when they are asked for: one that cannot be read is found here. */
  @Test
  void everyHolidayOfTheTableHasADate() {
    for (Table.Row row : HolidayRule.rows()) {
      assertTrue(Holiday.checked(row).date().get().in(2024).isPresent(), row.toString());
    }
  }

  /** Words, compounds, phrases, feasts and verbs, from tables that are read anew. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
      Am Montagabend kam er.             ; Montagabend TIME 2024-10-21TEV
      Am zweiten Maiwochenende kam er.   ; zweiten Maiwochenende DATE 2024-W19-WE
      In der ersten Maihälfte kam er.    ; der ersten Maihälfte DATE 2024-05 START
      Am dritten Oktobertag kam er.      ; dritten Oktobertag DATE 2024-10-03
      VERGANGENE WOCHE KAM ER.           ; VERGANGENE WOCHE DATE 2024-W42
      Vor kurzem kam er.                 ; Vor kurzem DATE PAST_REF
      Am Buß- und Bettag kommt er.       ; Buß- und Bettag DATE 2024-11-20
      Am Montag findet die Wahl statt.   ; Montag DATE 2024-10-28
      """)
  void readsTheSameWithNewTables(String german, String expected) {
    Document document = TimexText.document(german);
    Optional<LocalDate> published = Optional.of(LocalDate.of(2024, 10, 24));
    assertEquals(
        expected, TimexText.shown(new TimexExtractor().extract(document, published)), german);
  }
}
