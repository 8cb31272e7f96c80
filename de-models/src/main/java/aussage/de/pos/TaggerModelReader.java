package aussage.de.pos;

import aussage.de.cluster.ClusterObjectInputStream;
import aussage.de.cluster.WordClusters;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads the file of a tagger model: what {@code MaxentTagger} writes, in its order.
 *
 * <p>Where tags are tried in the order of a hash map or set, the same kind of map or set is filled
 * in the same order: among equal scores the first one wins.
 */
final class TaggerModelReader {
  private static final String END_TAG = ".$$.";

  private final DataInputStream in;
  private final List<String> tags = new ArrayList<>();
  private final Set<String> openTags = new HashSet<>();

  private TaggerModelReader(InputStream in) {
    this.in = new DataInputStream(in);
  }

  /**
   * Reads a model.
   *
   * @param in read once, left open
   * @throws IOException if it is damaged or no such model
   */
  static TaggerModel read(InputStream in) throws IOException {
    try {
      return new TaggerModelReader(in).read();
    } catch (ClassNotFoundException | ClassCastException e) {
      throw new IOException("not a tagger model of CoreNLP", e);
    }
  }

  private TaggerModel read() throws IOException, ClassNotFoundException {
    new ObjectInputStream(in).readObject(); // The settings of the training.
    in.readInt(); // How many contexts the training saw.
    in.readInt(); // How many tags; the list of them follows.
    Map<String, Map<String, Integer>> counts = counts();
    readTags();
    WordClusters clusters = clusters();
    List<Map<String, TagWeights>> weights = weights();
    return new TaggerModel(
        List.copyOf(tags),
        openTags.stream().mapToInt(tags::indexOf).toArray(),
        dictionary(counts),
        weights,
        clusters);
  }

  private Map<String, Map<String, Integer>> counts() throws IOException {
    Map<String, Map<String, Integer>> counts = new HashMap<>();
    int words = in.readInt();
    for (int i = 0; i < words; i++) {
      String word = in.readUTF();
      int size = in.readInt();
      Map<String, Integer> ofWord = new HashMap<>(size);
      for (int k = 0; k < size; k++) {
        ofWord.put(in.readUTF(), in.readInt());
      }
      counts.put(word, ofWord);
    }
    if (in.readInt() != 0) {
      throw new InvalidObjectException("a tagger model with particles of verbs");
    }
    return counts;
  }

  private void readTags() throws IOException {
    int size = in.readInt();
    for (int i = 0; i < size; i++) {
      String tag = in.readUTF();
      boolean closed = in.readBoolean();
      tags.add(tag);
      if (!closed && !tag.equals(END_TAG)) {
        openTags.add(tag);
      }
    }
  }

  private Map<String, DictionaryEntry> dictionary(Map<String, Map<String, Integer>> counts) {
    Map<String, DictionaryEntry> dictionary = new HashMap<>(2 * counts.size());
    counts.forEach((word, ofWord) -> dictionary.put(word, entry(ofWord)));
    return dictionary;
  }

  private DictionaryEntry entry(Map<String, Integer> counts) {
    int sum = 0;
    int most = 0;
    String first = "";
    for (Map.Entry<String, Integer> count : counts.entrySet()) {
      sum += count.getValue();
      if (count.getValue() > most) {
        most = count.getValue();
        first = count.getKey();
      }
    }
    return new DictionaryEntry(
        sum, counts.keySet().stream().mapToInt(tags::indexOf).toArray(), first);
  }

  /** The extractors of features stand here as objects; of these only the clusters are needed. */
  private WordClusters clusters() throws IOException, ClassNotFoundException {
    ClusterObjectInputStream extractors = new ClusterObjectInputStream(in);
    extractors.readObject();
    extractors.readObject();
    return extractors.clusters();
  }

  /** Features first, each with the number of its weight, then all weights. */
  private List<Map<String, TagWeights>> weights() throws IOException, ClassNotFoundException {
    List<Map<String, TagWeights>> weights = new ArrayList<>();
    for (int i = 0; i < Template.values().length; i++) {
      weights.add(new HashMap<>());
    }
    int size = in.readInt();
    int[] places = new int[size];
    int[] tagOf = new int[size];
    TagWeights[] targets = new TagWeights[size];
    for (int i = 0; i < size; i++) {
      places[i] = in.readInt();
      Map<String, TagWeights> values = weights.get(in.readInt());
      targets[i] = values.computeIfAbsent(in.readUTF(), value -> new TagWeights());
      tagOf[i] = tags.indexOf(in.readUTF());
    }
    double[] lambda = (double[]) new ObjectInputStream(in).readObject();
    for (int i = 0; i < size; i++) {
      if (lambda[places[i]] != 0) {
        targets[i].put(tagOf[i], lambda[places[i]]);
      }
    }
    weights.forEach(values -> values.values().removeIf(TagWeights::isEmpty));
    return weights;
  }
}
