package aussage.de.ner;

import aussage.de.cluster.WordClusters;
import aussage.de.serial.DataReader;
import aussage.de.serial.SerialObject;
import aussage.de.serial.SerialReader;
import edu.stanford.nlp.process.WordShapeClassifier;
import java.io.IOException;
import java.io.InputStream;
import java.io.InvalidObjectException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

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
  private final FeatureWeights weights;
  private final WordClusters clusters;
  private final String unknownCluster;
  private final int shapeScheme;
  private final Set<String> lowerCaseWords;

  private EntityModel(
      List<String> classes,
      SerialObject flags,
      FeatureWeights weights,
      WordClusters clusters,
      Set<String> lowerCaseWords)
      throws IOException {
    this.classes = List.copyOf(classes);
    this.background = classes.indexOf(flags.field("backgroundSymbol", String.class));
    this.weights = weights;
    this.clusters = clusters;
    this.unknownCluster = flags.field("unknownWordDistSimClass", String.class);
    this.shapeScheme = flags.field("wordShape", Integer.class);
    this.lowerCaseWords = lowerCaseWords;
  }

  /**
   * Reads a model: the objects that {@code CRFClassifier} writes, in its order.
   *
   * @param in unpacked; left open
   * @throws IOException if it is damaged or no such model
   */
  static EntityModel read(InputStream in) throws IOException {
    WordClusters.Builder clusters = new WordClusters.Builder();
    SerialReader objects = new SerialReader(new DataReader(in), clusters);
    List<@Nullable Object> labels = objects.read(SerialObject.class).contents();
    List<String> classes = strings(indexed(objects.read(SerialObject.class)));
    List<@Nullable Object> names = indexed(objects.read(SerialObject.class));
    SerialObject flags = objects.read(SerialObject.class);
    int factories = objects.read(Integer.class);
    objects.read(); // What makes features of words; only its clusters are needed.
    int window = objects.readInt();
    if (factories != 1
        || window != 2
        || labels.size() != window
        || !flags.field("casedDistSim", Boolean.class)
        || flags.field("numberEquivalenceDistSim", Boolean.class)) {
      throw new InvalidObjectException("an entity model of another shape");
    }
    int[] places = places(indexed(labels.get(1)), classes.size());
    FeatureWeights weights = weights(objects, names, places, classes.size());
    return new EntityModel(
        classes, flags, weights, clusters.build(), keys(objects.read(SerialObject.class)));
  }

  /** The objects that an index of CoreNLP numbers, in their order. */
  private static List<@Nullable Object> indexed(@Nullable Object index) throws IOException {
    return SerialObject.cast(index, SerialObject.class)
        .field("objects", SerialObject.class)
        .contents();
  }

  private static List<String> strings(List<@Nullable Object> objects) throws IOException {
    List<String> strings = new ArrayList<>(objects.size());
    for (Object object : objects) {
      strings.add(SerialObject.cast(object, String.class));
    }
    return strings;
  }

  /** The elements of a set that a map stands behind: its keys, each with a value after it. */
  private static Set<String> keys(SerialObject set) throws IOException {
    Set<String> keys = new HashSet<>();
    List<@Nullable Object> contents = set.field("m", SerialObject.class).contents();
    for (int i = 0; i < contents.size() && contents.get(i) != null; i += 2) {
      keys.add(SerialObject.cast(contents.get(i), String.class));
    }
    return keys;
  }

  /** Where the weights of the pairs of classes stand here, in the order of the model. */
  private static int[] places(List<@Nullable Object> pairs, int classes) throws IOException {
    int[] places = new int[pairs.size()];
    for (int i = 0; i < places.length; i++) {
      int[] pair = SerialObject.cast(pairs.get(i), SerialObject.class).field("label", int[].class);
      places[i] = pair[0] * classes + pair[1];
    }
    return places;
  }

  /** The rows that follow, one for each feature: the weights of its classes or pairs of them. */
  private static FeatureWeights weights(
      SerialReader objects, List<@Nullable Object> names, int[] placeOfPair, int classes)
      throws IOException {
    FeatureWeights.Builder weights = new FeatureWeights.Builder(names.size());
    Iterator<String> features = strings(names).iterator();
    objects.readRows(
        row -> {
          float[] ours = new float[row.length];
          for (int i = 0; i < row.length; i++) {
            // CoreNLP rounds to float as well.
            ours[row.length == classes ? i : placeOfPair[i]] = (float) row[i];
          }
          weights.put(features.next(), ours);
        });
    return weights.build();
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
    weights.add(sums, feature);
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
