package aussage.benchmarks;

import aussage.de.ner.EntityTagger;
import aussage.de.pos.PosTagger;
import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.TaggedWord;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPInputStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Our tagger and our entity recogniser against CoreNLP's, on the same words. Sentences and {@code
 * tokens} per second.
 */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 4, time = 5)
@Measurement(iterations = 4, time = 5)
@Fork(3)
public class TaggerBenchmark {
  private static final String TAGS = "edu/stanford/nlp/models/pos-tagger/german-ud.tagger";
  private static final String NAMES = "edu/stanford/nlp/models/ner/german.distsim.crf.ser.gz";

  @Benchmark
  public List<String> tagsByAussage(OurTagger ours, TaggedText text, TokenCount count) {
    TaggedText.Tagged sentence = text.next();
    count.tokens += sentence.words().size();
    return ours.tagger.tag(sentence.words());
  }

  @Benchmark
  public List<TaggedWord> tagsByCoreNlp(StockTagger stock, TaggedText text, TokenCount count) {
    TaggedText.Tagged sentence = text.next();
    count.tokens += sentence.words().size();
    return stock.tagger.tagSentence(sentence.forCoreNlp());
  }

  @Benchmark
  public List<String> namesByAussage(OurEntities ours, TaggedText text, TokenCount count) {
    TaggedText.Tagged sentence = text.next();
    count.tokens += sentence.words().size();
    return ours.tagger.tag(sentence.words());
  }

  @Benchmark
  public List<CoreLabel> namesByCoreNlp(StockEntities stock, TaggedText text, TokenCount count) {
    TaggedText.Tagged sentence = text.next();
    count.tokens += sentence.words().size();
    return stock.classifier.classifySentence(sentence.forCoreNlp());
  }

  /** Our tagger. */
  @State(Scope.Benchmark)
  public static class OurTagger {
    private PosTagger tagger;

    /** Loads it. */
    @Setup
    public void load() throws IOException {
      try (InputStream in = open(TAGS)) {
        tagger = PosTagger.read(in);
      }
    }
  }

  /** CoreNLP's tagger. */
  @State(Scope.Benchmark)
  public static class StockTagger {
    private MaxentTagger tagger;

    /** Loads it. */
    @Setup
    public void load() throws IOException {
      try (InputStream in = open(TAGS)) {
        tagger = new MaxentTagger(in, new Properties(), false);
      }
    }
  }

  /** Our entity recogniser. */
  @State(Scope.Benchmark)
  public static class OurEntities {
    private EntityTagger tagger;

    /** Loads it. */
    @Setup
    public void load() throws IOException {
      try (InputStream in = open(NAMES)) {
        tagger = EntityTagger.read(in);
      }
    }
  }

  /** CoreNLP's entity recogniser. */
  @State(Scope.Benchmark)
  public static class StockEntities {
    private CRFClassifier<CoreLabel> classifier;

    /** Loads it. */
    @Setup
    public void load() throws IOException, ClassNotFoundException {
      try (InputStream in = open(NAMES)) {
        classifier = CRFClassifier.getClassifier(in);
      }
    }
  }

  private static InputStream open(String name) throws IOException {
    InputStream in = TaggerBenchmark.class.getClassLoader().getResourceAsStream(name);
    return new BufferedInputStream(name.endsWith(".gz") ? new GZIPInputStream(in) : in, 1 << 16);
  }
}
