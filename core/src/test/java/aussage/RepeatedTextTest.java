package aussage;

import static org.junit.jupiter.api.Assertions.assertTrue;

import aussage.model.Article;
import aussage.model.ParsedArticle;
import aussage.model.Passage;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * One piece over and over, parsed without models: what calls itself for each piece runs out of
 * stack here, and what looks back over all pieces does not come to its end.
 */
class RepeatedTextTest {
  private static final Aussage AUSSAGE = Aussage.withoutModels();
  private static final LocalDate DAY = LocalDate.of(2024, 2, 29);
  private static final int LENGTH = 60_000;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a",
        "1",
        "A",
        "ß",
        "-",
        ".",
        ",",
        "(",
        "[",
        "„",
        "\"",
        "»",
        "'",
        "/",
        ":",
        "@",
        "%",
        "&",
        "a@",
        "a.",
        "A.",
        "ab.",
        "ab.de",
        "1.",
        "1,",
        "1-",
        "1:",
        "a-",
        "A-",
        "I",
        "IV.",
        "½",
        "m²",
        "www.",
        "http://",
        "<b>",
        "&amp;",
        "\n",
        "a\n",
        "\n\n",
        "\r\n",
        "\t",
        "|",
        "- a\n",
        "\0",
        "\uFEFF",
        "\u2028",
        "\u202E",
        "\u00AD",
        "\uD800",
        "\uDC00",
        "😀",
        "中",
        "א",
        "zwei",
        "zwei ",
        "hundert",
        "Million ",
        "Montag ",
        "am 3. Mai ",
        "um 8 Uhr ",
        "bis zu ",
        "1 bis ",
        "1 Euro ",
        "und 1 ",
        "der ",
        "Dr. ",
        "z. B. ",
        "Er kam. ",
        "er, ",
        "(er sagte ",
        "„er "
      })
  void isRead(String piece) {
    assertRead(piece);
  }

  @Provide
  Arbitrary<String> pieces() {
    return Arbitraries.strings()
        .withChars("aÄß1 .,:;-–(„“»\"'/@%€&\n\u00AD\uD83D")
        .ofMinLength(1)
        .ofMaxLength(6);
  }

  @Property(tries = 30)
  void anyPieceIsRead(@ForAll("pieces") String piece) {
    assertRead(piece);
  }

  private static void assertRead(String piece) {
    String text = piece.repeat(LENGTH / piece.length());
    ParsedArticle article = AUSSAGE.parse(Article.of(text).published(DAY));
    int end = 0;
    for (Passage passage : article.passages()) {
      assertTrue(passage.span().begin() >= end);
      end = passage.span().end();
    }
    assertTrue(end <= text.length());
  }
}
