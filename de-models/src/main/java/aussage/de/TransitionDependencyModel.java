package aussage.de;

import aussage.de.depparse.TransitionParser;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** Our own inference over CoreNLP's weights. */
final class TransitionDependencyModel implements DependencyModel {
  private static final int BUFFER = 1 << 16;

  private final TransitionParser parser;

  private TransitionDependencyModel(TransitionParser parser) {
    this.parser = parser;
  }

  static DependencyModel load() {
    try (InputStream in = new GZIPInputStream(ModelResource.open(RESOURCE), BUFFER)) {
      return new TransitionDependencyModel(TransitionParser.read(in));
    } catch (IOException e) {
      throw new UncheckedIOException(RESOURCE, e);
    }
  }

  @Override
  public Arcs parse(List<String> words, List<String> tags) {
    aussage.de.depparse.Arcs arcs = parser.parse(words, tags);
    return new Arcs(arcs.heads(), arcs.labels());
  }
}
