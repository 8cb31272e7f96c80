package aussage.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;

import aussage.ArticleInvariants;
import aussage.Aussage;
import aussage.dossier.Dossier;
import aussage.json.ArticleJson;
import aussage.json.DossierJson;
import aussage.model.Article;
import aussage.model.ParsedArticle;
import com.code_intelligence.jazzer.junit.FuzzTest;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

class DossierFuzzTest {
  private static final Aussage AUSSAGE = Aussage.with(new MadeUpTrees());
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final LocalDate DAY = LocalDate.of(2024, 2, 29);

  /** The input's articles, parted at form feeds, under made-up trees. */
  @FuzzTest
  void anyTreesGiveADossierThatCanBeWritten(byte[] input) throws IOException {
    String text = FuzzText.of(input);
    List<ParsedArticle> articles = new ArrayList<>();
    for (String part : text.split("\f")) {
      Article article = Article.of(part).named("a" + articles.size());
      ParsedArticle parsed = AUSSAGE.parse(article.published(DAY.plusDays(articles.size())));
      ArticleInvariants.check(parsed);
      JsonNode written = JSON.readTree(ArticleJson.all().line(parsed));
      assertEquals(parsed.claims().size(), written.get("claims").size());
      articles.add(parsed);
    }
    Dossier dossier = Dossier.of(articles);
    JsonNode json = JSON.readTree(DossierJson.write(dossier));
    assertEquals(articles.size(), json.get("articles").size());
    assertEquals(dossier.topics().size(), json.get("topics").size());
    assertEquals(dossier, Dossier.of(articles));
  }
}
