package aussage.benchmarks;

import aussage.Aussage;
import aussage.model.Article;
import aussage.model.DateRef;
import aussage.syntax.Document;
import aussage.time.TimexExtractor;
import aussage.timeml.TimeMl;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
 * Dates without models: the stage by itself, the stage on one long text, and text to TimeML beside
 * HeidelTime on the same articles.
 */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 5)
@Measurement(iterations = 3, time = 3)
@Fork(2)
public class TimexBenchmark {
  private static final Aussage AUSSAGE = Aussage.withoutModels();
  private static final TimexExtractor DATES = new TimexExtractor();
  private static final Optional<LocalDate> DAY = Optional.of(LocalDate.of(2024, 9, 20));

  /** Tokens to dates. */
  @Benchmark
  public List<DateRef> aussage(Articles articles, Articles.Count count) {
    return DATES.extract(articles.nextDocument(count), DAY);
  }

  /** Text to TimeML; quantities are found as well. */
  @Benchmark
  public String aussageTimeMl(Articles articles, Articles.Count count) {
    return TimeMl.write(AUSSAGE.parse(articles.next(count)));
  }

  /** Text to TimeML. */
  @Benchmark
  public String heidelTimeTimeMl(Peer peer, Articles articles, Articles.Count count) {
    return peer.heidelTime.timeMl(articles.next(count));
  }

  /** Tokens of one long text to dates: the characters per second are the same for every length. */
  @Benchmark
  public List<DateRef> longText(LongText text, Articles.Count count) {
    count.characters += text.document.text().length();
    return DATES.extract(text.document, DAY);
  }

  /** Loaded for those who ask for it. */
  @State(Scope.Thread)
  public static class Peer {
    private final HeidelTime heidelTime = new HeidelTime();
  }

  /** One text of 0.1 to 10 million characters. */
  @State(Scope.Thread)
  public static class LongText {
    private static final int CHARACTERS = 100_000;

    /** How many times {@value #CHARACTERS} characters. */
    @Param({"1", "10", "100"})
    public int times;

    private Document document = Document.of("", List.of());

    /** Joins articles until the text is long enough. */
    @Setup
    public void read() {
      List<Article> articles = News.articles("");
      StringBuilder text = new StringBuilder(times * CHARACTERS);
      for (int i = 0; text.length() < times * CHARACTERS; i++) {
        text.append(articles.get(i % articles.size()).text()).append("\n\n");
      }
      document = Aussage.withoutModels().syntax(text.substring(0, times * CHARACTERS));
    }
  }
}
