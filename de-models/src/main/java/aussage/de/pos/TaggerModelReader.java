package aussage.de.pos;

import aussage.de.cluster.WordClusters;
import aussage.de.serial.DataReader;
import aussage.de.serial.SerialReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InvalidObjectException;
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

  private final DataReader in;
  private final List<String> tags = new ArrayList<>();
  private final Set<String> openTags = new HashSet<>();

  private TaggerModelReader(InputStream in) {
    this.in = new DataReader(in);
  }

  /**
   * Reads a model.
   *
   * @param in read once, left open
   * @throws IOException if it is damaged or no such model
   */
  static TaggerModel read(InputStream in) throws IOException {
    return new TaggerModelReader(in).read();
  }

  private TaggerModel read() throws IOException {
    WordClusters.Builder clusters = new WordClusters.Builder();
    new SerialReader(in, clusters).read(); // The settings of the training.
    in.readInt(); // How many contexts the training saw.
    in.readInt(); // How many tags; the list of them follows.
    Map<String, Map<String, Integer>> counts = counts();
    readTags();
    SerialReader extractors = new SerialReader(in, clusters);
    extractors.read(); // What makes features of words; only its clusters are needed.
    extractors.read();
    List<Map<String, TagWeights>> weights = weights();
    return new TaggerModel(
        List.copyOf(tags),
        openTags.stream().mapToInt(tags::indexOf).toArray(),
        dictionary(counts),
        weights,
        clusters.build());
  }

  private Map<String, Map<String, Integer>> counts() throws IOException {
    Map<String, Map<String, Integer>> counts = new HashMap<>();
    int words = in.readInt();
    for (int i = 0; i < words; i++) {
      String word = in.readString();
      int size = in.readInt();
      Map<String, Integer> ofWord = new HashMap<>(size);
      for (int k = 0; k < size; k++) {
        ofWord.put(in.readString(), in.readInt());
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
      String tag = in.readString();
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

  /** Features first, each with the number of its weight, then all weights. */
  private List<Map<String, TagWeights>> weights() throws IOException {
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
      targets[i] = values.computeIfAbsent(in.readString(), value -> new TagWeights());
      tagOf[i] = tags.indexOf(in.readString());
    }
    double[] lambda = new SerialReader(in, new WordClusters.Builder()).read(double[].class);
    for (int i = 0; i < size; i++) {
      if (lambda[places[i]] != 0) {
        targets[i].put(tagOf[i], lambda[places[i]]);
      }
    }
    weights.forEach(values -> values.values().removeIf(TagWeights::isEmpty));
    return weights;
  }
}
