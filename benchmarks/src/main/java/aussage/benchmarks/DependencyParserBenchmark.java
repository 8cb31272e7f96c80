package aussage.benchmarks;

import aussage.de.depparse.Arcs;
import aussage.de.depparse.TransitionParser;
import edu.stanford.nlp.ling.TaggedWord;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.trees.GrammaticalStructure;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPInputStream;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Our inference against CoreNLP's {@code predict}, both on the same words and tags. Trees and
 * {@code tokens} per second.
 *
 * <p>The sentences of this module are few: after one round every vector is in the cache. For a
 * figure that holds for unseen text give a longer one, a sentence a line: {@code -p text=FILE}.
 */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 4, time = 5)
@Measurement(iterations = 4, time = 5)
@Fork(3)
public class DependencyParserBenchmark {
  private static final String MODEL = "edu/stanford/nlp/models/parser/nndep/UD_German.gz";

  /** Sentences, in turn. */
  @State(Scope.Thread)
  public static class Text {
    /** A file of sentences as {@code tagged-sentences.txt} has them; empty for that file. */
    @Param("")
    public String text = "";

    private List<TaggedSentence> sentences = List.of();
    private int next;

    /** Reads the sentences. */
    @Setup
    public void read() throws IOException {
      sentences =
          lines().lines().filter(line -> !line.startsWith("#")).map(TaggedSentence::parse).toList();
    }

    private String lines() throws IOException {
      if (!text.isEmpty()) {
        return Files.readString(Path.of(text));
      }
      try (InputStream in = Text.class.getResourceAsStream("tagged-sentences.txt")) {
        return new String(in.readAllBytes(), StandardCharsets.UTF_8);
      }
    }

    TaggedSentence next() {
      TaggedSentence sentence = sentences.get(next);
      next = (next + 1) % sentences.size();
      return sentence;
    }
  }

  /** Words parsed. */
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.OPERATIONS)
  public static class Count {
    /** Per second in the table. */
    public long tokens;

    /** From 0 in each iteration. */
    @Setup(Level.Iteration)
    public void reset() {
      tokens = 0;
    }
  }

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
  public Arcs aussage(Ours ours, Text text, Count count) {
    TaggedSentence sentence = text.next();
    count.tokens += sentence.words().size();
    return ours.parser.parse(sentence.words(), sentence.tags());
  }

  @Benchmark
  public GrammaticalStructure coreNlp(CoreNlp coreNlp, Text text, Count count) {
    TaggedSentence sentence = text.next();
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

  /** Words, tags, and both as CoreNLP takes them. */
  private record TaggedSentence(
      List<String> words, List<String> tags, List<TaggedWord> forCoreNlp) {
    static TaggedSentence parse(String line) {
      List<TaggedWord> tagged =
          List.of(line.split(" ")).stream()
              .map(
                  token -> {
                    int slash = token.lastIndexOf('/');
                    return new TaggedWord(token.substring(0, slash), token.substring(slash + 1));
                  })
              .toList();
      return new TaggedSentence(
          tagged.stream().map(TaggedWord::word).toList(),
          tagged.stream().map(TaggedWord::tag).toList(),
          tagged);
    }
  }
}
