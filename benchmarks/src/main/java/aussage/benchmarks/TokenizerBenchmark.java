package aussage.benchmarks;

import aussage.text.TextReader;
import aussage.text.TokenizedText;
import java.text.BreakIterator;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/** Text to tokens and sentences, against what mere word finding costs in the JDK. */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 3, time = 3)
@Fork(2)
public class TokenizerBenchmark {
  @Benchmark
  public TokenizedText aussage(Articles articles, Articles.Count count) {
    return TextReader.read(articles.next(count).text());
  }

  /** Words only: no kinds, no sentences, no page furniture. */
  @Benchmark
  public int breakIterator(Articles articles, Articles.Count count) {
    BreakIterator words = BreakIterator.getWordInstance(Locale.GERMAN);
    words.setText(articles.next(count).text());
    int found = 0;
    while (words.next() != BreakIterator.DONE) {
      found++;
    }
    return found;
  }
}
