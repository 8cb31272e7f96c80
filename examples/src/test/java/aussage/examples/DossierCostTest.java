package aussage.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import aussage.Aussage;
import aussage.dossier.Dossier;
import aussage.model.Article;
import aussage.model.ParsedArticle;
import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A dossier of a thousand articles costs about four times what one of 250 does. */
class DossierCostTest {
  private static final String TEXT =
      "Laut Polizei suchten in Emden %d Taucher, darunter 3 aus Oslo. Der Schaden beträgt %d"
          + " Millionen Euro. Die Reederei bestritt, dass %d Taucher suchten.";

  /** Two articles for each of so many days, which contradict each other. */
  private static List<ParsedArticle> articles(int days) {
    try (Aussage aussage = Aussage.load()) {
      ParsedArticle few = aussage.parse(Article.of(TEXT.formatted(36, 2, 36)));
      ParsedArticle many = aussage.parse(Article.of(TEXT.formatted(75, 9, 75)));
      List<ParsedArticle> articles = new ArrayList<>();
      for (int day = 0; day < days; day++) {
        articles.add(published(few, LocalDate.of(2020, 1, 1).plusDays(day)));
        articles.add(published(many, LocalDate.of(2020, 1, 1).plusDays(day)));
      }
      return articles;
    }
  }

  private static ParsedArticle published(ParsedArticle article, LocalDate day) {
    return new ParsedArticle(
        article.article(),
        Optional.of(day),
        article.passages(),
        article.quantities(),
        article.dateRefs(),
        article.attributions(),
        article.claims(),
        article.diagnostics());
  }

  @Test
  void growsWithTheNumberOfArticles() {
    List<ParsedArticle> few = articles(125);
    List<ParsedArticle> many = articles(500);
    Dossier.of(few); // tables load
    long once = bytesToCompare(few);
    long fourTimes = bytesToCompare(many);
    assertTrue(fourTimes < 5 * once, () -> fourTimes + " bytes; of a quarter " + once);
  }

  @Test
  void listsEachContradictionOnce() {
    assertEquals(
        // of each day: either figure of one article with either of the other
        4 * 500, Dossier.of(articles(500)).topics().get(0).conflicts().size());
  }

  /** The memory that comparing takes, a count of its work that no other load changes. */
  private static long bytesToCompare(List<ParsedArticle> articles) {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long before = threads.getCurrentThreadAllocatedBytes();
    Dossier.of(articles);
    return threads.getCurrentThreadAllocatedBytes() - before;
  }
}
