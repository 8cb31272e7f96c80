package aussage.claim;

import static aussage.de.LoadedParser.AUSSAGE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import aussage.model.Claim;
import aussage.rule.Example;
import aussage.rule.Rule;
import aussage.rule.Table;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** German sentences and the claims they make, through the real models. */
@Tag("models")
class GermanClaimsTest {
  static Stream<Arguments> sentences() {
    return Table.read(GermanClaimsTest.class, "claims.tsv").stream()
        .map(row -> Arguments.of(row.get("sentence"), row.get("claims")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("sentences")
  void makesClaims(String sentence, String expected) {
    assertEquals(expected, ClaimNotation.write(AUSSAGE.parse(sentence).claims()));
  }

  static Stream<Arguments> examples() {
    return new ClaimExtractor()
        .rules().stream()
            .flatMap(rule -> rule.examples().stream().map(example -> arguments(rule, example)));
  }

  private static Arguments arguments(Rule rule, Example example) {
    return Arguments.of(rule.id(), example.text(), example.expected());
  }

  @ParameterizedTest(name = "{0}: {1} → {2}")
  @MethodSource("examples")
  void doesAsItsExamplesSay(String rule, String sentence, String expected) {
    List<Claim> claims = AUSSAGE.parse(sentence).claims();
    assertFalse(claims.isEmpty(), sentence);
    Claim claim = claims.get(0);
    Object found =
        switch (rule) {
          case "claim.polarity" -> claim.polarity();
          case "claim.certainty" -> claim.certainty();
          case "claim.tense" -> claim.tense();
          case "claim.speech-act" -> claim.speechAct();
          case "claim.checkability" -> claim.checkability();
          default -> throw new IllegalArgumentException(rule);
        };
    assertEquals(expected, found.toString(), sentence);
  }
}
