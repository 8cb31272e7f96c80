package aussage.de.pos;

import java.util.Arrays;

/**
 * What a feature says of tags: a weight for each tag that it says something of.
 *
 * <p>Weights of zero, of which training leaves many, are not kept.
 */
final class TagWeights {
  /** Says nothing. */
  static final TagWeights NONE = new TagWeights();

  private byte[] tags = {};
  private double[] weights = {};

  TagWeights() {}

  /** Takes over a weight; only while the model is read. */
  void put(int tag, double weight) {
    tags = Arrays.copyOf(tags, tags.length + 1);
    weights = Arrays.copyOf(weights, weights.length + 1);
    tags[tags.length - 1] = (byte) tag;
    weights[weights.length - 1] = weight;
  }

  boolean isEmpty() {
    return tags.length == 0;
  }

  /** Adds the weights to the scores of the tags. */
  void addTo(double[] scores) {
    for (int i = 0; i < tags.length; i++) {
      scores[tags[i]] += weights[i];
    }
  }
}
