package aussage.benchmarks;

import edu.stanford.nlp.ling.TaggedWord;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * Sentences with tags, handed out in turn.
 *
 * <p>Those of this module are few: after one round all that is known of their words is in the
 * caches. For a figure that holds for unseen text give a longer one, a sentence a line: {@code -p
 * text=FILE}.
 */
@State(Scope.Thread)
public class TaggedText {
  /** A file of sentences as {@code tagged-sentences.txt} has them; empty for that file. */
  @Param("")
  public String text = "";

  private List<Tagged> sentences = List.of();
  private int next;

  /** Reads the sentences. */
  @Setup
  public void read() throws IOException {
    sentences = lines().lines().filter(line -> !line.startsWith("#")).map(Tagged::parse).toList();
  }

  private String lines() throws IOException {
    if (!text.isEmpty()) {
      return Files.readString(Path.of(text));
    }
    try (InputStream in = TaggedText.class.getResourceAsStream("tagged-sentences.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  Tagged next() {
    Tagged sentence = sentences.get(next);
    next = (next + 1) % sentences.size();
    return sentence;
  }

  /**
   * A sentence.
   *
   * @param words its words
   * @param tags a tag for each
   * @param forCoreNlp both as CoreNLP takes them
   */
  record Tagged(List<String> words, List<String> tags, List<TaggedWord> forCoreNlp) {
    private static Tagged parse(String line) {
      List<TaggedWord> tagged =
          List.of(line.split(" ")).stream()
              .map(
                  token -> {
                    int slash = token.lastIndexOf('/');
                    return new TaggedWord(token.substring(0, slash), token.substring(slash + 1));
                  })
              .toList();
      return new Tagged(
          tagged.stream().map(TaggedWord::word).toList(),
          tagged.stream().map(TaggedWord::tag).toList(),
          tagged);
    }
  }
}
