package aussage.benchmarks;

import aussage.Aussage;
import aussage.model.Article;
import aussage.model.ParsedArticle;
import aussage.text.TextReader;
import aussage.text.TokenizedText;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * One article of 10 KB, 100 KB, 1 MB and 10 MB, without models. Where cost is linear, each takes
 * ten times as long as the one before.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 4)
@Measurement(iterations = 3, time = 3)
@Fork(1)
public class ScalingBenchmark {
  private static final Aussage AUSSAGE = Aussage.withoutModels();

  /** A text of that many times 10 KB. */
  @State(Scope.Benchmark)
  public static class LongText {
    private static final int UNIT = 10_000;

    /** Of 10 KB. */
    @Param({"1", "10", "100", "1000"})
    public int times = 1;

    private String text = "";

    /** Puts articles below each other, from the first again when all are used up. */
    @Setup
    public void write() {
      List<Article> articles = News.articles("");
      StringBuilder texts = new StringBuilder();
      for (int i = 0; texts.length() < times * UNIT; i++) {
        texts.append(articles.get(i % articles.size()).text()).append("\n\n");
      }
      text = texts.substring(0, times * UNIT);
    }
  }

  /** Tokens and sentences only. */
  @Benchmark
  public TokenizedText text(LongText longText) {
    return TextReader.read(longText.text);
  }

  /** Quantities and dates as well. */
  @Benchmark
  public ParsedArticle aussage(LongText longText) {
    return AUSSAGE.parse(longText.text);
  }
}
