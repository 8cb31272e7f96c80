package aussage.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import aussage.rule.Example;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
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
      assertTrue(!rule.reason().isBlank() && !rule.examples().isEmpty(), rule.id());
    }
  }
}
