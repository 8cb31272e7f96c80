package aussage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import aussage.json.ArticleJson;
import aussage.json.OutputSchema;
import aussage.model.Article;
import aussage.model.ParsedArticle;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for any text, parsed without models. */
class AussageProperties {
  private static final Aussage AUSSAGE = Aussage.withoutModels();
  private static final LocalDate DAY = LocalDate.of(2024, 2, 29);

  @Provide
  Arbitrary<String> texts() {
    return NewsTexts.any();
  }

  @Property(tries = 1000)
  void theInvariantsHold(@ForAll("texts") String text) {
    ArticleInvariants.check(parse(text));
  }

  @Property(tries = 100)
  void isTheSameOnEveryRunThreadAndLocale(@ForAll("texts") String text) {
    ParsedArticle first = parse(text);
    List<CompletableFuture<ParsedArticle>> others =
        Stream.generate(() -> CompletableFuture.supplyAsync(() -> parse(text))).limit(3).toList();
    others.forEach(other -> assertEquals(first, other.join()));
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      assertEquals(first, parse(text));
    } finally {
      Locale.setDefault(before);
    }
  }

  /** A line without a full stop may become a page's furniture by what follows it; that apart. */
  @Property(tries = 300)
  void aFurtherParagraphChangesNoEarlierQuantity(
      @ForAll("texts") String text, @ForAll("texts") String further) {
    ParsedArticle before = parse(text);
    ParsedArticle after = parse(text + "\n\n" + further);
    int passages = Math.min(before.passages().size(), after.passages().size());
    Assume.that(before.passages().equals(after.passages().subList(0, passages)));
    int quantities = Math.min(before.quantities().size(), after.quantities().size());
    assertEquals(before.quantities(), after.quantities().subList(0, quantities));
  }

  @Property(tries = 200)
  void isWrittenAsTheSchemaSays(@ForAll("texts") String text) {
    OutputSchema.check(ArticleJson.all().line(parse(text)));
  }

  private static ParsedArticle parse(String text) {
    return AUSSAGE.parse(Article.of(text).published(DAY));
  }
}
