package aussage.benchmarks;

import aussage.de.depparse.Arcs;
import aussage.de.depparse.TransitionParser;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.trees.GrammaticalStructure;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPInputStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Our inference against CoreNLP's {@code predict}, both on the same words and tags. Trees and
 * {@code tokens} per second.
 */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 4, time = 5)
@Measurement(iterations = 4, time = 5)
@Fork(3)
public class DependencyParserBenchmark {
  private static final String MODEL = "edu/stanford/nlp/models/parser/nndep/UD_German.gz";

  /** Our parser, loaded. */
  @State(Scope.Benchmark)
  public static class Ours {
    private final TransitionParser parser = load();
  }

  /** CoreNLP's parser, loaded. */
  @State(Scope.Benchmark)
  public static class CoreNlp {
    private final DependencyParser parser = DependencyParser.loadFromModelFile(MODEL);
  }

  @Benchmark
  public Arcs aussage(Ours ours, TaggedText text, TokenCount count) {
    TaggedText.Tagged sentence = text.next();
    count.tokens += sentence.words().size();
    return ours.parser.parse(sentence.words(), sentence.tags());
  }

  @Benchmark
  public GrammaticalStructure coreNlp(CoreNlp coreNlp, TaggedText text, TokenCount count) {
    TaggedText.Tagged sentence = text.next();
    count.tokens += sentence.words().size();
    return coreNlp.parser.predict(sentence.forCoreNlp());
  }

  private static TransitionParser load() {
    try (InputStream in =
        new GZIPInputStream(
            DependencyParserBenchmark.class.getClassLoader().getResourceAsStream(MODEL))) {
      return TransitionParser.read(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
