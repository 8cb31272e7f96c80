package aussage.de.pos;

import aussage.de.cluster.WordClusters;
import edu.stanford.nlp.process.WordShapeClassifier;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The weights of CoreNLP's part-of-speech model, and its dictionary. Shared by threads. */
final class TaggerModel {
  /** The word after the last; it has a tag of its own. */
  static final String END = ".$.";

  /** What CoreNLP reads beyond either end of a sentence, for words and for tags. */
  static final String NOTHING = "NA";

  /** Words that training has seen less often have features of their own. */
  private static final int RARE = 5;

  private static final int SHAPE_SCHEME = WordShapeClassifier.lookupShaper("chris4");

  private final List<String> tags;
  private final int[] openTags;
  private final Map<String, DictionaryEntry> dictionary;
  private final List<Map<String, TagWeights>> weights;
  private final WordClusters clusters;
  private final String unknownCluster;
  private final double[][] tagContext;

  /**
   * A model of these parts.
   *
   * @param tags all tags
   * @param openTags the numbers of those that unknown words can have
   * @param dictionary the words of the training text
   * @param weights for each {@link Template} what its values say
   * @param clusters words that behave alike
   */
  TaggerModel(
      List<String> tags,
      int[] openTags,
      Map<String, DictionaryEntry> dictionary,
      List<Map<String, TagWeights>> weights,
      WordClusters clusters) {
    this.tags = tags;
    this.openTags = openTags;
    this.dictionary = dictionary;
    this.weights = weights;
    this.clusters = clusters;
    unknownCluster = Objects.requireNonNullElse(clusters.get("<unk>"), "null");
    int contexts = tags.size() + 1;
    tagContext = new double[contexts * contexts][tags.size()];
    for (int i = 0; i < tagContext.length; i++) {
      String before = tag(i % contexts);
      weights(Template.TWO_TAGS, tag(i / contexts) + '!' + before).addTo(tagContext[i]);
      weights(Template.TAG, before).addTo(tagContext[i]);
    }
  }

  /** The name of a tag, or of there being none, whose number follows those of the tags. */
  String tag(int number) {
    return number == noTag() ? NOTHING : tags.get(number);
  }

  /** The number of tags. */
  int tagCount() {
    return tags.size();
  }

  /** Stands for the tag of a word before the first. */
  int noTag() {
    return tags.size();
  }

  /** What two tags say of the next one. */
  double[] tagContext(int twoBefore, int before) {
    return tagContext[twoBefore * (tags.size() + 1) + before];
  }

  /** What a value of a feature says. */
  TagWeights weights(Template template, String value) {
    return weights.get(template.ordinal()).getOrDefault(value, TagWeights.NONE);
  }

  /** The tags that a word can have: those seen in training; all open ones if it was not seen. */
  int[] tagsOf(String word) {
    DictionaryEntry entry = dictionary.get(word);
    return entry == null || entry.count() == 0 ? openTags : entry.tags();
  }

  boolean isRare(String word) {
    DictionaryEntry entry = dictionary.get(word);
    return entry == null || entry.count() < RARE;
  }

  /** The most frequent tag of a word in training; null for an unknown one. */
  @Nullable String firstTag(String word) {
    DictionaryEntry entry = dictionary.get(word);
    return entry == null ? null : entry.firstTag();
  }

  /** Kinds of letters and signs of a word in short. */
  String shape(String word) {
    return WordShapeClassifier.wordShape(word, SHAPE_SCHEME);
  }

  /** The cluster of words that behave alike. */
  String cluster(String word) {
    String cluster = clusters.get(word.toLowerCase(Locale.ROOT));
    return cluster == null ? unknownCluster : cluster;
  }
}
