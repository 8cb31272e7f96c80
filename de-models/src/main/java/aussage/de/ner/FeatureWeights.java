package aussage.de.ner;

import aussage.de.table.StringTable;
import java.util.Arrays;

/** The weights of half a million features by name, all in one array. Immutable. */
final class FeatureWeights {
  private final StringTable places;
  private final float[] weights;

  private FeatureWeights(StringTable places, float[] weights) {
    this.places = places;
    this.weights = weights;
  }

  /** Adds the weights of a feature, which has as many as there are sums; nothing if unknown. */
  void add(double[] sums, String feature) {
    int place = places.get(feature);
    if (place != StringTable.MISSING) {
      for (int i = 0; i < sums.length; i++) {
        sums[i] += weights[place + i];
      }
    }
  }

  /** Takes the features one by one. */
  static final class Builder {
    private static final int FEW_WEIGHTS = 5;

    private final StringTable places;
    private float[] weights;
    private int end;

    /**
     * For features to come.
     *
     * @param features how many
     */
    Builder(int features) {
      places = new StringTable(features);
      weights = new float[FEW_WEIGHTS * features];
    }

    void put(String feature, float[] weightsOfFeature) {
      places.put(feature, end);
      if (end + weightsOfFeature.length > weights.length) {
        weights = Arrays.copyOf(weights, 2 * weights.length + weightsOfFeature.length);
      }
      System.arraycopy(weightsOfFeature, 0, weights, end, weightsOfFeature.length);
      end += weightsOfFeature.length;
    }

    FeatureWeights build() {
      return new FeatureWeights(places, Arrays.copyOf(weights, end));
    }
  }
}
