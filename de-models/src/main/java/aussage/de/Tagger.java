package aussage.de;

import edu.stanford.nlp.ling.SentenceUtils;
import edu.stanford.nlp.ling.TaggedWord;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Properties;

/** CoreNLP's part-of-speech tagger: words in, UPOS tags out. Shared by threads. */
final class Tagger {
  private static final String RESOURCE = "edu/stanford/nlp/models/pos-tagger/german-ud.tagger";

  private final MaxentTagger tagger;

  private Tagger(MaxentTagger tagger) {
    this.tagger = tagger;
  }

  static Tagger load() {
    try (InputStream in = ModelResource.open(RESOURCE)) {
      return new Tagger(new MaxentTagger(in, new Properties(), false));
    } catch (IOException e) {
      throw new UncheckedIOException(RESOURCE, e);
    }
  }

  /** The tag of each word, one of the 17 of Universal Dependencies. */
  List<String> tag(List<String> words) {
    return tagger.tagSentence(SentenceUtils.toWordList(words.toArray(String[]::new))).stream()
        .map(TaggedWord::tag)
        .toList();
  }
}
