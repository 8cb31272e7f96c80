package aussage.de.pos;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Tags a sentence with CoreNLP's German part-of-speech model, and finds the same tags as CoreNLP,
 * some four times as fast. Shared by threads; its memory is bounded whatever it reads.
 *
 * <p>"Der Kran hob den Container" gives DET NOUN VERB DET NOUN.
 */
public final class PosTagger {
  /** Words whose features are kept, each below 1 KB. When there are more, all are dropped. */
  private static final int KEPT_WORDS = 20_000;

  private static final int LONGEST_KEPT = 64;

  private final TaggerModel model;
  private final WordFeatures nothing;
  private final WordFeatures end;
  private final Map<String, WordFeatures> known = new ConcurrentHashMap<>();

  private PosTagger(TaggerModel model) {
    this.model = model;
    nothing = WordFeatures.of(TaggerModel.NOTHING, model);
    end = WordFeatures.of(TaggerModel.END, model);
  }

  /**
   * Reads a model.
   *
   * @param in the file of CoreNLP's German part-of-speech model; left open
   * @throws IOException if it cannot be read or is no such model
   */
  public static PosTagger read(InputStream in) throws IOException {
    return new PosTagger(TaggerModelReader.read(in));
  }

  /**
   * The tag of each word, one of the 17 of Universal Dependencies.
   *
   * @param words a sentence; contractions in two words, ASCII quotation marks
   */
  public List<String> tag(List<String> words) {
    WordFeatures[] sentence = new WordFeatures[words.size() + 1];
    for (int i = 0; i < words.size(); i++) {
      sentence[i] = features(words.get(i));
    }
    sentence[words.size()] = end;
    int[] best = bestTags(sentence);
    List<String> tags = new ArrayList<>(words.size());
    for (int i = 0; i < words.size(); i++) {
      tags.add(model.tag(best[i]));
    }
    return tags;
  }

  private WordFeatures features(String word) {
    WordFeatures features = known.get(word);
    if (features == null) {
      if (known.size() >= KEPT_WORDS) {
        known.clear();
      }
      features = WordFeatures.of(word, model);
      if (word.length() <= LONGEST_KEPT) {
        known.put(word, features);
      }
    }
    return features;
  }

  /**
   * Viterbi over pairs of tags: for each pair of the tag of the word before and that of the word
   * the sequence of tags with the highest probability.
   */
  private int[] bestTags(WordFeatures[] sentence) {
    int[] none = {model.noTag()};
    int[][] tags = new int[sentence.length][];
    int[][] origins = new int[sentence.length][];
    double[] sums = {0};
    for (int i = 0; i < sentence.length; i++) {
      tags[i] = sentence[i].tags();
      int[] twoBefore = i < 2 ? none : tags[i - 2];
      int[] before = i < 1 ? none : tags[i - 1];
      ContextScores words = new ContextScores(model, sentence, i, nothing);
      origins[i] = new int[before.length * tags[i].length];
      sums = step(sums, twoBefore, before, tags[i], words, origins[i]);
    }
    return trace(tags, origins, sums);
  }

  private double[] step(
      double[] sums,
      int[] twoBefore,
      int[] before,
      int[] tags,
      ContextScores words,
      int[] origins) {
    double[] next = new double[before.length * tags.length];
    double[] scores = new double[model.tagCount()];
    for (int b = 0; b < before.length; b++) {
      for (int a = 0; a < twoBefore.length; a++) {
        double total = words.score(model.tagContext(twoBefore[a], before[b]), scores);
        double sum = sums[a * before.length + b];
        for (int t = 0; t < tags.length; t++) {
          double candidate = sum + (scores[tags[t]] - total);
          int place = b * tags.length + t;
          if (a == 0 || candidate > next[place]) {
            next[place] = candidate;
            origins[place] = a;
          }
        }
      }
    }
    return next;
  }

  private int[] trace(int[][] tags, int[][] origins, double[] sums) {
    int best = 0;
    for (int place = 1; place < sums.length; place++) {
      best = sums[place] > sums[best] ? place : best;
    }
    int[] result = new int[tags.length];
    for (int i = tags.length - 1; i >= 0; i--) {
      int own = best % tags[i].length;
      int before = best / tags[i].length;
      result[i] = tags[i][own];
      if (i > 0) {
        best = origins[i][best] * tags[i - 1].length + before;
      }
    }
    return result;
  }
}
