package aussage.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import aussage.rule.Example;
import aussage.rule.Rule;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class QuantityRulesTest {
  static Stream<Arguments> examples() {
    return QuantityExtractor.rules().stream()
        .flatMap(rule -> rule.examples().stream().map(example -> Arguments.of(rule.id(), example)));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("examples")
  void findsWhatTheExampleSays(String rule, Example example) {
    assertEquals(example.expected(), QuantityNotation.of(example.text()), rule);
  }

  @Test
  void idsAreUnique() {
    Stream<String> ids = QuantityExtractor.rules().stream().map(Rule::id);
    assertEquals(QuantityExtractor.rules().size(), ids.distinct().count());
  }
}
