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
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** Text to claims, with models; for several threads run it with {@code -t 2}. */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 4, time = 3)
@Fork(3)
public class ArticleBenchmark {
  /** The door, its models loaded. */
  @State(Scope.Benchmark)
  public static class Loaded {
    private final Aussage aussage = Aussage.load();

    /** Not to be measured. */
    @Setup
    public void load() {
      aussage.warm();
    }

    /** Drops the models. */
    @TearDown
    public void close() {
      aussage.close();
    }
  }

  @Benchmark
  public ParsedArticle aussage(Loaded loaded, Articles articles, Articles.Count count) {
    return loaded.aussage.parse(articles.next(count));
  }
}
