package aussage.de;

import aussage.syntax.Sentence;
import java.util.ArrayList;
import java.util.List;

/** Cuts long sentences, so that a list of a thousand names costs no more than a thousand names. */
final class SentenceCut {
  private SentenceCut() {}

  /**
   * The ends of the pieces, exclusive, in order; the last is the sentence's size.
   *
   * @param longest the most words of a piece
   */
  static List<Integer> ends(Sentence sentence, int longest) {
    List<Integer> ends = new ArrayList<>(1);
    int from = 0;
    while (sentence.size() - from > longest) {
      from = best(sentence, from, longest);
      ends.add(from);
    }
    ends.add(sentence.size());
    return ends;
  }

  /** The last of the strongest places in the second half of what fits. */
  private static int best(Sentence sentence, int from, int longest) {
    int best = from + longest;
    int bestStrength = 0;
    for (int end = from + longest; end > from + longest / 2; end--) {
      int strength = strength(sentence, end);
      if (strength > bestStrength) {
        best = end;
        bestStrength = strength;
      }
    }
    return best;
  }

  private static int strength(Sentence sentence, int end) {
    int strength =
        switch (sentence.word(end - 1).form()) {
          case ";" -> 4;
          case ":" -> 3;
          case "," -> 2;
          default -> 0;
        };
    return strength == 0 && sentence.word(end).form().equals("und") ? 1 : strength;
  }
}
