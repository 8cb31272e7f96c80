package aussage.benchmarks;

import aussage.Aussage;
import aussage.model.Article;
import aussage.model.Quantity;
import aussage.quantity.QuantityExtractor;
import aussage.syntax.Document;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Whether the cost of quantities is linear in the length of a text: one text of 100,000, a million
 * and ten million characters; times ten from one to the next, if it is. {@code text=plain} has no
 * number at all: with {@code -prof gc} it shows what the scan alone allocates.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2, time = 3)
@Measurement(iterations = 3, time = 3)
@Fork(
    value = 1,
    jvmArgs = {"-Xmx3g"})
public class QuantityLengthBenchmark {
  private static final QuantityExtractor QUANTITIES = new QuantityExtractor();
  private static final int LENGTH = 100_000;
  private static final String PLAIN =
      "Der Hafen blieb am Morgen wegen des Sturms geschlossen, wie die Behörde mitteilte. ";

  @Benchmark
  public List<Quantity> aussage(Text text) {
    return QUANTITIES.extract(text.document);
  }

  /** One long text, tokenised beforehand. */
  @State(Scope.Benchmark)
  public static class Text {
    @Param({"1", "10", "100"})
    public int times;

    @Param({"news", "plain"})
    public String text;

    Document document;

    @Setup(Level.Trial)
    public void prepare() {
      List<Article> articles = News.articles("");
      StringBuilder whole = new StringBuilder(times * LENGTH);
      for (int i = 0; whole.length() < times * LENGTH; i++) {
        String next = text.equals("plain") ? PLAIN : articles.get(i % articles.size()).text();
        whole.append(next).append("\n\n");
      }
      document = Aussage.withoutModels().syntax(whole.toString());
    }
  }
}
