package aussage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import aussage.json.ArticleJson;
import aussage.json.OutputSchema;
import aussage.model.Article;
import aussage.model.DateRef;
import aussage.model.Mention;
import aussage.model.ParsedArticle;
import aussage.model.Passage;
import aussage.model.Quantity;
import aussage.model.Span;
import aussage.model.Unit;
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

  @Property(tries = 500)
  void everySpanIsTheTextThatStandsThere(@ForAll("texts") String text) {
    ParsedArticle article = parse(text);
    for (Quantity quantity : article.quantities()) {
      assertEquals(quantity.span().in(text), quantity.text());
      assertTrue(quantity.span().contains(quantity.number().span()));
      Stream.of(Stream.of(quantity.number()), quantity.counted().stream(), units(quantity))
          .flatMap(mentions -> mentions)
          .forEach(mention -> assertEquals(mention.span().in(text), mention.text()));
    }
    for (DateRef date : article.dateRefs()) {
      assertEquals(date.span().in(text), date.text());
    }
    article.diagnostics().forEach(diagnostic -> diagnostic.span().in(text));
  }

  private static Stream<Mention> units(Quantity quantity) {
    return Stream.concat(Stream.of(quantity.unit()), quantity.per().map(per -> per.unit()).stream())
        .map(Unit::mention)
        .flatMap(mention -> mention.stream());
  }

  @Property(tries = 500)
  void allStandsInTheOrderOfTheText(@ForAll("texts") String text) {
    ParsedArticle article = parse(text);
    assertDisjoint(article.passages().stream().map(Passage::span).toList(), text);
    assertDisjoint(article.quantities().stream().map(q -> q.number().span()).toList(), text);
    assertDisjoint(article.dateRefs().stream().map(DateRef::span).toList(), text);
  }

  private static void assertDisjoint(List<Span> spans, String text) {
    int end = 0;
    for (Span span : spans) {
      assertTrue(span.begin() >= end && !span.isEmpty(), () -> spans + " in " + text);
      end = span.end();
    }
    assertTrue(end <= text.length());
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
