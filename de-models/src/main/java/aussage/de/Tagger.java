package aussage.de;

import aussage.de.pos.PosTagger;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** Parts of speech: words in, UPOS tags out. Shared by threads. */
final class Tagger {
  private static final String RESOURCE = "edu/stanford/nlp/models/pos-tagger/german-ud.tagger";
  private static final int BUFFER = 1 << 16;

  private final PosTagger tagger;

  private Tagger(PosTagger tagger) {
    this.tagger = tagger;
  }

  static Tagger load() {
    try (InputStream in = new BufferedInputStream(ModelResource.open(RESOURCE), BUFFER)) {
      return new Tagger(PosTagger.read(in));
    } catch (IOException e) {
      throw new UncheckedIOException(RESOURCE, e);
    }
  }

  /** The tag of each word, one of the 17 of Universal Dependencies. */
  List<String> tag(List<String> words) {
    return tagger.tag(words);
  }
}
