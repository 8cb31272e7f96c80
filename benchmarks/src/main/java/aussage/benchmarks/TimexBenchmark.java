package aussage.benchmarks;

import aussage.model.DateRef;
import aussage.time.TimexExtractor;
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
import org.openjdk.jmh.annotations.Warmup;

/** Tokens to dates, without models. */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 4, time = 3)
@Fork(3)
public class TimexBenchmark {
  private static final TimexExtractor DATES = new TimexExtractor();
  private static final Optional<LocalDate> DAY = Optional.of(LocalDate.of(2024, 9, 20));

  @Benchmark
  public List<DateRef> aussage(Articles articles, Articles.Count count) {
    return DATES.extract(articles.nextDocument(count), DAY);
  }
}
