package aussage.de.depparse;

import java.util.HashMap;
import java.util.Map;

/**
 * Chooses the next transition in CoreNLP's own arithmetic, bit for bit: slow, and needed for about
 * one state in ten thousand. Not shared by threads.
 */
final class ExactScorer {
  /**
   * So many, since the states of a run of equal words, where scores are equal too, share theirs.
   */
  private static final int KEPT = 256;

  private final ParserModel model;
  private final Transitions transitions;
  private final Map<Integer, double[]> kept = new HashMap<>();

  ExactScorer(ParserModel model, Transitions transitions) {
    this.model = model;
    this.transitions = transitions;
  }

  /** The allowed transition with the highest score, the first of equals. */
  int best(ParserState state) {
    double[] scores = scores(state);
    int best = -1;
    double bestScore = Double.NEGATIVE_INFINITY;
    for (int transition = 0; transition < scores.length; transition++) {
      if (scores[transition] > bestScore && transitions.isAllowed(state, transition)) {
        best = transition;
        bestScore = scores[transition];
      }
    }
    return best;
  }

  /** The output layer. */
  double[] scores(ParserState state) {
    double[] hidden = new double[model.hiddenSize()];
    for (int feature = 0; feature < Features.COUNT; feature++) {
      addFeature(hidden, feature, row(state, feature));
    }
    double[] scores = new double[transitions.count()];
    for (int unit = 0; unit < hidden.length; unit++) {
      double sum = hidden[unit] + model.bias()[unit];
      double activation = sum * sum * sum;
      float[] weights = model.outputWeights()[unit];
      for (int transition = 0; transition < scores.length; transition++) {
        scores[transition] += activation * weights[transition];
      }
    }
    return scores;
  }

  private void addFeature(double[] hidden, int feature, int row) {
    double[] vector = kept.get(row * Features.COUNT + feature);
    if (vector == null) {
      vector = vector(feature, row, hidden.length);
      keep(row * Features.COUNT + feature, vector);
    }
    for (int unit = 0; unit < hidden.length; unit++) {
      hidden[unit] += vector[unit];
    }
  }

  private void keep(int key, double[] vector) {
    if (kept.size() == KEPT) {
      kept.clear();
    }
    kept.put(key, vector);
  }

  /**
   * Products are floats, their sum is a double. CoreNLP keeps it so for the ids computed beforehand
   * and rounds it to float for the others, since its cache holds floats.
   */
  private double[] vector(int feature, int row, int size) {
    float[] embedding = model.embeddings()[row];
    double[] sums = new double[size];
    for (int column = 0; column < embedding.length; column++) {
      float[] weights = model.inputWeights()[feature * embedding.length + column];
      for (int unit = 0; unit < sums.length; unit++) {
        sums[unit] += weights[unit] * embedding[column];
      }
    }
    if (!model.precomputed().get(row * Features.COUNT + feature)) {
      for (int unit = 0; unit < sums.length; unit++) {
        sums[unit] = (float) sums[unit];
      }
    }
    return sums;
  }

  private int row(ParserState state, int feature) {
    int position =
        feature < Features.tag(Features.POSITIONS)
            ? feature % Features.POSITIONS
            : feature - Features.label(0);
    int node = state.at(position);
    boolean none = node == ParserState.NONE;
    if (feature < Features.tag(0)) {
      return none ? model.wordId(ParserModel.NULL) : state.word(node);
    }
    if (feature < Features.tag(Features.POSITIONS)) {
      return model.tagRow(none ? model.tagId(ParserModel.NULL) : state.tag(node));
    }
    return model.labelRow(none ? 0 : state.label(node));
  }
}
