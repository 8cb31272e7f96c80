package aussage.benchmarks;

import java.time.Duration;
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
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** From the start of a JVM to its end after the first article. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 1)
@Measurement(iterations = 7)
@Fork(1)
public class StartBenchmark {
  private static final Duration LONGEST = Duration.ofMinutes(1);

  /** "core" stands for quantities and dates only. */
  @Param({"core", "models"})
  public String part = "core";

  /** As it comes. */
  @Benchmark
  public void start() {
    parse(List.of());
  }

  /** For short runs: the JVM does not translate a second time what runs often. */
  @Benchmark
  public void startWithQuickCompiler() {
    parse(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
  }

  private void parse(List<String> options) {
    if (!FirstResult.run(options, part, 1, LONGEST)) {
      throw new IllegalStateException("no result");
    }
  }
}
