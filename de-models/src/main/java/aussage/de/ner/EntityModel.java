package aussage.de.ner;

import aussage.de.cluster.ClusterObjectInputStream;
import aussage.de.cluster.WordClusters;
import edu.stanford.nlp.ie.crf.CRFLabel;
import edu.stanford.nlp.process.WordShapeClassifier;
import edu.stanford.nlp.sequences.SeqClassifierFlags;
import edu.stanford.nlp.util.Index;
import java.io.IOException;
import java.io.InputStream;
import java.io.InvalidObjectException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The weights of CoreNLP's entity model, and what it needs to know of a word. Shared by threads.
 *
 * <p>A feature is a string, as CoreNLP makes it: "Rostock-PW|C" says that the word before is
 * "Rostock". Those that end in C have a weight for each class, those in CpC one for each pair of
 * classes: that of the word before times the number of classes plus that of the word.
 */
final class EntityModel {
  private final List<String> classes;
  private final int background;
  private final Map<String, float[]> weights;
  private final WordClusters clusters;
  private final String unknownCluster;
  private final int shapeScheme;
  private final Set<String> lowerCaseWords;

  private EntityModel(
      Index<String> classes,
      SeqClassifierFlags flags,
      Map<String, float[]> weights,
      WordClusters clusters,
      Set<String> lowerCaseWords) {
    this.classes = List.copyOf(classes.objectsList());
    this.background = classes.indexOf(flags.backgroundSymbol);
    this.weights = weights;
    this.clusters = clusters;
    this.unknownCluster = flags.unknownWordDistSimClass;
    this.shapeScheme = flags.wordShape;
    this.lowerCaseWords = lowerCaseWords;
  }

  /**
   * Reads a model: the objects that {@code CRFClassifier} writes, in its order.
   *
   * @param in unpacked; left open
   * @throws IOException if it is damaged or no such model
   */
  @SuppressWarnings("unchecked") // the types are those of CoreNLP's writer
  static EntityModel read(InputStream in) throws IOException {
    try {
      ClusterObjectInputStream objects = new ClusterObjectInputStream(in);
      List<Index<CRFLabel>> labels = (List<Index<CRFLabel>>) objects.readObject();
      Index<String> classes = (Index<String>) objects.readObject();
      Index<String> names = (Index<String>) objects.readObject();
      SeqClassifierFlags flags = (SeqClassifierFlags) objects.readObject();
      int factories = (Integer) objects.readObject();
      objects.readObject(); // What makes features of words; only its clusters are needed.
      int window = objects.readInt();
      if (factories != 1 || window != 2 || !flags.casedDistSim || flags.numberEquivalenceDistSim) {
        throw new InvalidObjectException("an entity model of another shape");
      }
      double[][] rows = (double[][]) objects.readObject();
      Set<String> lowerCaseWords = new HashSet<>((Set<String>) objects.readObject());
      Map<String, float[]> weights = weights(names, rows, labels.get(1), classes.size());
      return new EntityModel(classes, flags, weights, objects.clusters(), lowerCaseWords);
    } catch (ClassNotFoundException | ClassCastException e) {
      throw new IOException("not an entity model of CoreNLP", e);
    }
  }

  private static Map<String, float[]> weights(
      Index<String> names, double[][] rows, Index<CRFLabel> pairs, int classes) {
    int[] placeOfPair = new int[pairs.size()];
    for (int i = 0; i < placeOfPair.length; i++) {
      int[] pair = pairs.get(i).getLabel();
      placeOfPair[i] = pair[0] * classes + pair[1];
    }
    Map<String, float[]> weights = new HashMap<>(2 * names.size());
    for (int feature = 0; feature < rows.length; feature++) {
      double[] row = rows[feature];
      float[] ours = new float[row.length];
      for (int i = 0; i < row.length; i++) {
        // CoreNLP rounds to float as well.
        ours[row.length == classes ? i : placeOfPair[i]] = (float) row[i];
      }
      weights.put(names.get(feature), ours);
    }
    return weights;
  }

  /** The classes of words: "PERSON", and one for those outside of names. */
  List<String> classes() {
    return classes;
  }

  /** The number of the class of words outside of names. */
  int background() {
    return background;
  }

  /** Adds what a feature says of each class, or of each pair of classes; nothing if unknown. */
  void add(double[] sums, String feature) {
    float[] row = weights.get(feature);
    if (row != null) {
      for (int i = 0; i < sums.length; i++) {
        sums[i] += row[i];
      }
    }
  }

  /** Upper and lower case, digits and signs of a word in short: "Xxxxx". */
  String shape(String word) {
    return WordShapeClassifier.wordShape(word, shapeScheme, lowerCaseWords);
  }

  /** The cluster of words that behave alike, by name. */
  String cluster(String word) {
    String cluster = clusters.get(word);
    return cluster == null ? unknownCluster : cluster;
  }
}
