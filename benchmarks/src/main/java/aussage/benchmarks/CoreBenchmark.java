package aussage.benchmarks;

import aussage.Aussage;
import aussage.model.ParsedArticle;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/** Text to quantities and dates: all that core does without models. */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 5)
@Measurement(iterations = 3, time = 3)
@Fork(2)
public class CoreBenchmark {
  private static final Aussage AUSSAGE = Aussage.withoutModels();

  @Benchmark
  public ParsedArticle aussage(Articles articles, Articles.Count count) {
    return AUSSAGE.parse(articles.next(count));
  }
}
