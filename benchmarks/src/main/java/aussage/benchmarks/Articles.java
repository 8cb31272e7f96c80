package aussage.benchmarks;

import aussage.Aussage;
import aussage.model.Article;
import aussage.syntax.Document;
import java.util.List;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Articles in turn, as every benchmark takes them. */
@State(Scope.Thread)
public class Articles {
  /** A file of texts; empty for the sample articles. */
  @Param("")
  public String text = "";

  private List<Article> articles = List.of();
  private List<Document> documents = List.of();
  private int next;

  /** Reads the texts, and makes tokens of them for those who begin there. */
  @Setup
  public void read() {
    articles = News.articles(text);
    Aussage aussage = Aussage.withoutModels();
    documents = articles.stream().map(article -> aussage.syntax(article.text())).toList();
  }

  Article next(Count count) {
    next = (next + 1) % articles.size();
    count.characters += articles.get(next).text().length();
    count.tokens += tokens();
    return articles.get(next);
  }

  /** The next article's sentences, not parsed. */
  Document nextDocument(Count count) {
    next(count);
    return documents.get(next);
  }

  private int tokens() {
    return documents.get(next).sentences().stream().mapToInt(sentence -> sentence.size()).sum();
  }

  /** What was read; the table gives it per second. */
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.OPERATIONS)
  public static class Count {
    /** UTF-16 code units. */
    public long characters;

    /** Words and signs. */
    public long tokens;

    /** From 0 in each iteration. */
    @Setup(Level.Iteration)
    public void reset() {
      characters = 0;
      tokens = 0;
    }
  }
}
