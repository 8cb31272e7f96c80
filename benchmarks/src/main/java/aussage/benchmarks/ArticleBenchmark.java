package aussage.benchmarks;

import aussage.Aussage;
import aussage.model.ParsedArticle;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
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
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Text to claims, with models, against CoreNLP's own pipeline of the same models up to the trees;
 * each on one thread and on two. What stands per second are articles, {@code characters} and our
 * {@code tokens}.
 */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 4, time = 5)
@Measurement(iterations = 3, time = 3)
@Fork(2)
public class ArticleBenchmark {
  private static final String DEFAULTS = "StanfordCoreNLP-german.properties";

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

  /** CoreNLP's pipeline, its models loaded. */
  @State(Scope.Benchmark)
  public static class CoreNlp {
    private final StanfordCoreNLP pipeline = new StanfordCoreNLP(settings());

    /** Its German defaults but for what its own tagger and its speed need. */
    private static Properties settings() {
      Properties settings = new Properties();
      try (InputStream in = CoreNlp.class.getClassLoader().getResourceAsStream(DEFAULTS)) {
        settings.load(in);
      } catch (IOException e) {
        throw new UncheckedIOException(DEFAULTS, e);
      }
      settings.setProperty("annotators", "tokenize, ssplit, mwt, pos, ner, depparse");
      settings.setProperty("tokenize.options", "quotes=ascii");
      settings.setProperty("ssplit.newlineIsSentenceBreak", "two");
      settings.setProperty("depparse.numCached", "20000");
      return settings;
    }

    private Annotation annotate(String text) {
      Annotation annotation = new Annotation(text);
      pipeline.annotate(annotation);
      return annotation;
    }
  }

  @Benchmark
  @Warmup(iterations = 12, time = 10)
  @Threads(1)
  public ParsedArticle aussage(Loaded loaded, Articles articles, Articles.Count count) {
    return loaded.aussage.parse(articles.next(count));
  }

  @Benchmark
  @Warmup(iterations = 12, time = 10)
  @Threads(2)
  public ParsedArticle aussageTwoThreads(Loaded loaded, Articles articles, Articles.Count count) {
    return loaded.aussage.parse(articles.next(count));
  }

  @Benchmark
  @Threads(1)
  public Annotation coreNlp(CoreNlp coreNlp, Articles articles, Articles.Count count) {
    return coreNlp.annotate(articles.next(count).text());
  }

  @Benchmark
  @Threads(2)
  public Annotation coreNlpTwoThreads(CoreNlp coreNlp, Articles articles, Articles.Count count) {
    return coreNlp.annotate(articles.next(count).text());
  }
}
