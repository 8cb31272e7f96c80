package aussage;

import static aussage.de.LoadedParser.AUSSAGE;

import aussage.model.Article;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every nasty text is parsed, with models. */
class NastyTextParsedTest {
  private static final LocalDate DAY = LocalDate.of(2024, 2, 29);

  /** Enough for sentences that are cut. */
  private static final int LENGTH = 1_000;

  static List<NastyText> texts() {
    return NastyText.all();
  }

  @ParameterizedTest
  @MethodSource("texts")
  void isParsed(NastyText text) {
    ArticleInvariants.check(AUSSAGE.parse(Article.of(text.ofLength(LENGTH)).published(DAY)));
  }
}
