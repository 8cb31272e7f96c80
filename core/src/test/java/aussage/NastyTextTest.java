package aussage;

import aussage.model.Article;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every nasty text is read, without models. */
class NastyTextTest {
  private static final Aussage AUSSAGE = Aussage.withoutModels();
  private static final LocalDate DAY = LocalDate.of(2024, 2, 29);
  private static final int LENGTH = 10_000;

  static List<NastyText> texts() {
    return NastyText.all();
  }

  @ParameterizedTest
  @MethodSource("texts")
  void isRead(NastyText text) {
    ArticleInvariants.check(AUSSAGE.parse(Article.of(text.ofLength(LENGTH)).published(DAY)));
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
    isRead(NastyText.repeated(piece));
  }
}
