package aussage.benchmarks;

import aussage.attribution.AttributionExtractor;
import aussage.claim.ClaimExtractor;
import aussage.model.Article;
import aussage.model.Attribution;
import aussage.model.Claim;
import aussage.model.DateRef;
import aussage.model.Quantity;
import aussage.quantity.QuantityExtractor;
import aussage.syntax.Document;
import aussage.syntax.Sentence;
import aussage.syntax.SyntaxParser;
import aussage.text.TextReader;
import aussage.text.TokenizedSentence;
import aussage.time.TimexExtractor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.ServiceLoader;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How the time of a whole article falls on its stages, in per cent, one thread. Warmed up for long:
 * the smaller a stage's share, the later its code is compiled.
 */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 10, time = 15)
@Measurement(iterations = 5, time = 4)
@Fork(2)
public class StageShareBenchmark {
  /** The stages one by one, as the door calls them. */
  @State(Scope.Benchmark)
  public static class Stages {
    private final SyntaxParser parser =
        ServiceLoader.load(SyntaxParser.class).findFirst().orElseThrow();
    private final QuantityExtractor quantities = new QuantityExtractor();
    private final TimexExtractor dates = new TimexExtractor();
    private final AttributionExtractor attributions = new AttributionExtractor();
    private final ClaimExtractor claims = new ClaimExtractor();

    /** Not to be measured. */
    @Setup
    public void load() {
      parser.load();
    }
  }

  /** Nanoseconds by stage; the table gives per cent of the time, since it divides by seconds. */
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.OPERATIONS)
  public static class Share {
    private static final double NANOS_TO_PERCENT_OF_A_SECOND = 1e-7;

    private final long[] nanos = new long[6];
    private long last;

    /** From 0 in each iteration. */
    @Setup(Level.Iteration)
    public void reset() {
      Arrays.fill(nanos, 0);
    }

    private void begin() {
      last = System.nanoTime();
    }

    private void end(int stage) {
      long now = System.nanoTime();
      nanos[stage] += now - last;
      last = now;
    }

    private double percent(int stage) {
      return nanos[stage] * NANOS_TO_PERCENT_OF_A_SECOND;
    }

    /** Tokens and sentences. */
    public double text() {
      return percent(0);
    }

    /** Tags, entities, trees, lemmas: the models. */
    public double syntax() {
      return percent(1);
    }

    /** Numbers. */
    public double quantity() {
      return percent(2);
    }

    /** Dates. */
    public double time() {
      return percent(3);
    }

    /** Who says what. */
    public double attribution() {
      return percent(4);
    }

    /** What is said to be the case. */
    public double claim() {
      return percent(5);
    }
  }

  @Benchmark
  public List<Claim> article(Stages stages, Articles articles, Articles.Count count, Share share) {
    Article article = articles.next(count);
    share.begin();
    List<TokenizedSentence> bare = TextReader.read(article.text()).sentences();
    share.end(0);
    List<Sentence> sentences = new ArrayList<>(bare.size());
    for (TokenizedSentence tokens : bare) {
      Sentence sentence = Sentence.bare(sentences.size(), tokens.role(), tokens.tokens());
      sentences.add(sentence.role().isNews() ? stages.parser.parse(sentence) : sentence);
    }
    Document document = Document.of(article.text(), sentences);
    share.end(1);
    List<Quantity> quantities = stages.quantities.extract(document);
    share.end(2);
    List<DateRef> dates = stages.dates.extract(document, article.published());
    share.end(3);
    List<Attribution> attributions = stages.attributions.extract(document);
    share.end(4);
    List<Claim> claims = stages.claims.extract(document, quantities, dates, attributions);
    share.end(5);
    return claims;
  }
}
