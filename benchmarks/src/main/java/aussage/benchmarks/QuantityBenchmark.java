package aussage.benchmarks;

import aussage.model.Quantity;
import aussage.quantity.QuantityExtractor;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/** Tokens to quantities, without models. */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 5)
@Measurement(iterations = 3, time = 3)
@Fork(2)
public class QuantityBenchmark {
  private static final QuantityExtractor QUANTITIES = new QuantityExtractor();

  @Benchmark
  public List<Quantity> aussage(Articles articles, Articles.Count count) {
    return QUANTITIES.extract(articles.nextDocument(count));
  }
}
