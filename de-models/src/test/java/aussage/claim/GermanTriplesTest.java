package aussage.claim;

import static aussage.de.LoadedParser.AUSSAGE;
import static org.junit.jupiter.api.Assertions.assertEquals;

import aussage.rule.Table;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** German sentences and their claims as flat triples, through the real models. */
@Tag("models")
class GermanTriplesTest {
  static Stream<Arguments> sentences() {
    return Table.read(GermanTriplesTest.class, "triples.tsv").stream()
        .map(row -> Arguments.of(row.get("sentence"), row.get("triples")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("sentences")
  void writesTriples(String sentence, String expected) {
    String triples =
        AUSSAGE.parse(sentence).claims().stream()
            .flatMap(claim -> claim.triples().stream())
            .map(t -> t.subject() + "|" + t.relation() + "|" + t.object())
            .collect(Collectors.joining(" ; "));
    assertEquals(expected, triples);
  }
}
