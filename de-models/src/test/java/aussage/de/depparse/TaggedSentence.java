package aussage.de.depparse;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Words and tags for a parser. */
record TaggedSentence(List<String> words, List<String> tags) {
  private static final List<String> TAGS =
      List.of(
          "NOUN",
          "DET",
          "PUNCT",
          "ADP",
          "PROPN",
          "ADJ",
          "VERB",
          "ADV",
          "AUX",
          "PRON",
          "CCONJ",
          "NUM",
          "PART",
          "SCONJ",
          "X",
          "SYM",
          "INTJ",
          "-NULL-",
          "-ROOT-",
          "-UNKNOWN-",
          "KEINS",
          "");

  private static final List<String> ODD_WORDS =
      List.of("-NULL-", "-ROOT-", "-UNKNOWN-", "Quallenfischereihafen", "xqz", "", " ", "\0", "😀");

  /** The sentences of {@code sentences.txt}. */
  static List<TaggedSentence> all() {
    try (InputStream in = TaggedSentence.class.getResourceAsStream("sentences.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(TaggedSentence::parse)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** "Kommt/VERB das/DET Tempolimit/NOUN ?/PUNCT". */
  static TaggedSentence parse(String line) {
    List<String> words = new ArrayList<>();
    List<String> tags = new ArrayList<>();
    for (String token : line.split(" ")) {
      int slash = token.lastIndexOf('/');
      words.add(token.substring(0, slash));
      tags.add(token.substring(slash + 1));
    }
    return new TaggedSentence(words, tags);
  }

  /** Words of these sentences and odd ones, with any tags, in any order. */
  static TaggedSentence random(int length, Random random, List<TaggedSentence> sentences) {
    List<String> words = new ArrayList<>();
    List<String> tags = new ArrayList<>();
    for (int i = 0; i < length; i++) {
      List<String> source =
          random.nextInt(8) == 0
              ? ODD_WORDS
              : sentences.get(random.nextInt(sentences.size())).words();
      words.add(source.get(random.nextInt(source.size())));
      tags.add(TAGS.get(random.nextInt(TAGS.size())));
    }
    return new TaggedSentence(words, tags);
  }

  @Override
  public String toString() {
    return String.join(" ", words);
  }
}
