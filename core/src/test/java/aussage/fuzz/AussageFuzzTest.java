package aussage.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;

import aussage.ArticleInvariants;
import aussage.Aussage;
import aussage.json.ArticleJson;
import aussage.model.Article;
import aussage.model.ParsedArticle;
import aussage.timeml.TimeMl;
import com.code_intelligence.jazzer.junit.FuzzTest;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.LocalDate;

class AussageFuzzTest {
  private static final Aussage AUSSAGE = Aussage.withoutModels();
  private static final LocalDate DAY = LocalDate.of(2024, 2, 29);
  private static final ObjectMapper JSON = new ObjectMapper();

  @FuzzTest
  void anyTextGivesAnArticleThatCanBeWritten(byte[] input) throws IOException {
    Article article = Article.of(FuzzText.of(input)).published(DAY);
    ParsedArticle parsed = AUSSAGE.parse(article);
    ArticleInvariants.check(parsed);
    assertEquals(parsed, AUSSAGE.parse(article));
    JsonNode json = JSON.readTree(ArticleJson.all().line(parsed));
    assertEquals(parsed.quantities().size(), json.get("quantities").size());
    for (int i = 0; i < parsed.quantities().size(); i++) {
      JsonNode written = json.get("quantities").get(i);
      assertEquals(parsed.quantities().get(i).span().begin(), written.get("span").get(0).asInt());
    }
    assertEquals(parsed.dateRefs().size(), json.get("dateRefs").size());
    TimeMl.write(parsed);
  }
}
