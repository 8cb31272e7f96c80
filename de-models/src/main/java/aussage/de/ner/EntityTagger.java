package aussage.de.ner;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Finds the names in a sentence with CoreNLP's German entity model, and finds the same as CoreNLP,
 * some four times as fast. Shared by threads; its memory is bounded whatever it reads.
 *
 * <p>"Petra Hansen wohnt in Rostock" gives PERSON PERSON O O LOCATION.
 */
public final class EntityTagger {
  /** Words whose evidence is kept, each about 1 KB. When there are more, all are dropped. */
  private static final int KEPT_WORDS = 20_000;

  private static final int LONGEST_KEPT = 64;

  /** How far the words on either side count. */
  private static final int REACH = 5;

  /** Further occurrences of a name count from this distance on, and up to the other. */
  private static final int NEAREST_REPETITION = 3;

  private static final int FARTHEST_REPETITION = 149;

  private final EntityModel model;
  private final int classes;
  private final WordEvidence outside;
  private final Map<String, WordEvidence> known = new ConcurrentHashMap<>();

  private EntityTagger(EntityModel model) {
    this.model = model;
    classes = model.classes().size();
    outside = WordEvidence.outside(model);
  }

  /**
   * Reads a model.
   *
   * @param in the unpacked file of CoreNLP's German entity model; left open
   * @throws IOException if it cannot be read or is no such model
   */
  public static EntityTagger read(InputStream in) throws IOException {
    return new EntityTagger(EntityModel.read(in));
  }

  /**
   * The class of each word: "PERSON", "LOCATION", "ORGANIZATION", "MISC"; "O" outside of names.
   *
   * @param words a sentence, ASCII quotation marks
   */
  public List<String> tag(List<String> words) {
    WordEvidence[] sentence = new WordEvidence[words.size()];
    for (int i = 0; i < sentence.length; i++) {
      sentence[i] = evidence(words.get(i));
    }
    List<String> result = new ArrayList<>(sentence.length);
    for (int best : bestClasses(sentence)) {
      result.add(model.classes().get(best));
    }
    return result;
  }

  private WordEvidence evidence(String word) {
    WordEvidence evidence = known.get(word);
    if (evidence == null) {
      if (known.size() >= KEPT_WORDS) {
        known.clear();
      }
      evidence = WordEvidence.of(word, model);
      if (word.length() <= LONGEST_KEPT) {
        known.put(word, evidence);
      }
    }
    return evidence;
  }

  /** Viterbi: the sequence of classes with the highest sum. */
  private int[] bestClasses(WordEvidence[] sentence) {
    int[][] previous = new int[sentence.length][classes];
    double[] sums = new double[classes];
    for (int i = 0; i < sentence.length; i++) {
      double[] node = node(sentence, i);
      double[] pair = pair(sentence, i);
      double[] next = new double[classes];
      for (int c = 0; c < classes; c++) {
        int best = i == 0 ? model.background() : bestBefore(sums, pair, c);
        previous[i][c] = best;
        next[c] = sums[best] + pair[best * classes + c] + node[c];
      }
      sums = next;
    }
    int[] result = new int[sentence.length];
    int at = 0;
    for (int c = 1; c < classes; c++) {
      at = sums[c] > sums[at] ? c : at;
    }
    for (int i = sentence.length - 1; i >= 0; i--) {
      result[i] = at;
      at = previous[i][at];
    }
    return result;
  }

  private int bestBefore(double[] sums, double[] pair, int c) {
    int best = 0;
    for (int before = 1; before < classes; before++) {
      if (sums[before] + pair[before * classes + c] > sums[best] + pair[best * classes + c]) {
        best = before;
      }
    }
    return best;
  }

  /** What speaks for each class of a word, whatever the class of the word before it. */
  private double[] node(WordEvidence[] sentence, int i) {
    WordEvidence word = sentence[i];
    WordEvidence before = at(sentence, i - 1);
    WordEvidence after = at(sentence, i + 1);
    double[] sums = word.own().clone();
    add(sums, before.asPrevious());
    add(sums, after.asNext());
    for (int distance = 1; distance <= REACH; distance++) {
      if (!occursBetween(sentence, i, distance, -1)) {
        add(sums, at(sentence, i - distance).asOneOfPrevious());
      }
      if (!occursBetween(sentence, i, distance, 1)) {
        add(sums, at(sentence, i + distance).asOneOfNext());
      }
    }
    String shape = word.shape();
    model.add(sums, before.form() + "..." + shape + "-PW_CTYPE|C");
    model.add(sums, shape + "..." + after.form() + "-NW_CTYPE|C");
    model.add(sums, before.shape() + "..." + shape + "-PCTYPE|C");
    model.add(sums, shape + "..." + after.shape() + "-CNTYPE|C");
    model.add(sums, before.shape() + "..." + shape + "..." + after.shape() + "-PCNTYPE|C");
    if (before.isShort()) {
      model.add(sums, at(sentence, i - 2).form() + "..." + shape + "-PPW_CTYPE|C");
    }
    if (after.isShort()) {
      model.add(sums, at(sentence, i + 2).form() + "..." + shape + "-NNW_CTYPE|C");
    }
    addRepetitions(sums, sentence, i);
    return sums;
  }

  /** Whether a word stands nearer as well: CoreNLP counts each word of a side once. */
  private boolean occursBetween(WordEvidence[] sentence, int i, int distance, int side) {
    String form = at(sentence, i + side * distance).form();
    for (int nearer = 1; nearer < distance; nearer++) {
      if (at(sentence, i + side * nearer).form().equals(form)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a capitalised word inside of running text stands elsewhere in the sentence. */
  private void addRepetitions(double[] sums, WordEvidence[] sentence, int i) {
    if (i == 0
        || !sentence[i].isCapitalized()
        || !at(sentence, i + 1).isLowerCase()
        || !sentence[i - 1].hasLetter()) {
      model.add(sums, "NO-OCCURRENCE-PATTERN|C");
      return;
    }
    if (repeats(sentence, i, 1)) {
      model.add(sums, "X-NEXT-OCCURRENCE-X|C");
    }
    if (repeats(sentence, i, -1)) {
      model.add(sums, "X-PREV-OCCURRENCE-X|C");
    }
  }

  private boolean repeats(WordEvidence[] sentence, int i, int side) {
    for (int distance = NEAREST_REPETITION; distance <= FARTHEST_REPETITION; distance++) {
      int other = i + side * distance;
      if (other < 0 || other >= sentence.length) {
        return false;
      }
      if (sentence[other].form().equals(sentence[i].form())) {
        return true;
      }
    }
    return false;
  }

  /** What speaks for each pair of the class of the word before and that of the word. */
  private double[] pair(WordEvidence[] sentence, int i) {
    WordEvidence word = sentence[i];
    WordEvidence before = at(sentence, i - 1);
    double[] sums = word.ownPair().clone();
    add(sums, before.previousPair());
    add(sums, at(sentence, i + 1).nextPair());
    model.add(sums, before.form() + "-" + word.form() + "-PSEQW2|CpC");
    model.add(sums, before.cluster() + "-" + word.cluster() + "-PSEQpcDS|CpC");
    model.add(sums, before.shape() + "-" + word.shape() + "-TYPES|CpC");
    return sums;
  }

  private WordEvidence at(WordEvidence[] sentence, int i) {
    return i >= 0 && i < sentence.length ? sentence[i] : outside;
  }

  private static void add(double[] sums, double[] more) {
    for (int i = 0; i < sums.length; i++) {
      sums[i] += more[i];
    }
  }
}
