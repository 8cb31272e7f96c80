package aussage.de.cluster;

import java.io.IOException;
import java.io.InputStream;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads the objects of a CoreNLP model and takes the clusters of words out of them. There they lie
 * in a field that has no accessor, and as a hash map, which takes hundreds of megabytes.
 */
public final class ClusterObjectInputStream extends ObjectInputStream {
  /** No other map of strings in the models is as large. */
  private static final int MANY_WORDS = 10_000;

  private @Nullable WordClusters clusters;

  /** Reads from there. */
  public ClusterObjectInputStream(InputStream in) throws IOException {
    super(in);
    enableResolveObject(true);
  }

  /**
   * The clusters that the objects read so far had.
   *
   * @throws IOException if they had none
   */
  public WordClusters clusters() throws IOException {
    if (clusters == null) {
      throw new InvalidObjectException("a model without clusters of words");
    }
    return clusters;
  }

  @Override
  @SuppressWarnings("unchecked") // of a map of strings, looked at by its first value
  protected Object resolveObject(Object object) {
    if (object instanceof Map<?, ?> map
        && map.size() > MANY_WORDS
        && map.values().iterator().next() instanceof String) {
      clusters = WordClusters.copyOf((Map<String, String>) map);
      return new HashMap<>();
    }
    return object;
  }
}
