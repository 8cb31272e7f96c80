package aussage.de.pos;

import java.util.Set;

/**
 * What the words say of the tag at one place, and what the tags before it add.
 *
 * <p>Sums are taken in CoreNLP's order, in doubles: then equal scores are equal here, too.
 */
final class ContextScores {
  /** In a sum of exponentials CoreNLP leaves out what is smaller by more than that power of e. */
  private static final double NEGLIGIBLE = 30;

  /** What the names of companies end in, for this model; within so many words after the word. */
  private static final Set<String> COMPANY_ENDS =
      Set.of(
          "Company",
          "COMPANY",
          "Co",
          "Co.",
          "CO.",
          "Cos.",
          "COS.",
          "Corporation",
          "CORPORATION",
          "Corp",
          "Corp.",
          "CORP.",
          "Incorporated",
          "INCORPORATED",
          "Inc",
          "Inc.",
          "INC.",
          "Association",
          "ASSOCIATION",
          "Assn",
          "ASSN",
          "Limited",
          "LIMITED",
          "Ltd.",
          "LTD.",
          "L.P.");

  private static final int COMPANY_REACH = 3;

  private final TaggerModel model;
  private final WordFeatures[] sentence;
  private final int at;
  private final WordFeatures nothing;
  private final double[] words;
  private final TagWeights atStart;
  private final TagWeights elsewhere;
  private final TagWeights capitalAtStart;

  /**
   * Looks at the words.
   *
   * @param nothing stands beyond either end of the sentence
   */
  ContextScores(TaggerModel model, WordFeatures[] sentence, int at, WordFeatures nothing) {
    this.model = model;
    this.sentence = sentence;
    this.at = at;
    this.nothing = nothing;
    WordFeatures word = sentence[at];
    words = new double[model.tagCount()];
    word(-1).asPrevious().addTo(words);
    word(1).asNext().addTo(words);
    if (word.rare()) {
      addNeighbours(word);
    }
    for (int tag = 0; tag < words.length; tag++) {
      words[tag] += word.own()[tag];
    }
    atStart =
        rare(Template.LOWER_CASE_TAG_AT_START, at == 0 ? word.lowerCaseTag() : WordFeatures.NO);
    elsewhere =
        rare(Template.LOWER_CASE_TAG_ELSEWHERE, at > 0 ? word.lowerCaseTag() : WordFeatures.NO);
    capitalAtStart =
        rare(Template.UPPER_CASE_AT_START, WordFeatures.value(at == 0 && word.hasUpperCase()));
  }

  private void addNeighbours(WordFeatures word) {
    add(Template.COMPANY, WordFeatures.value(isCompany(word)));
    add(Template.SHAPE_TWO_BEFORE, word(-2).shape());
    add(Template.SHAPE_BEFORE, word(-1).shape());
    add(Template.SHAPE_AFTER, word(1).shape());
    add(Template.SHAPE_TWO_AFTER, word(2).shape());
    add(Template.CLUSTER_BEFORE, word(-1).cluster());
    add(Template.CLUSTER_AFTER, word(1).cluster());
    add(
        Template.THREE_CLUSTERS,
        word(-1).cluster() + '|' + word.cluster() + '|' + word(1).cluster());
    add(Template.THREE_SHAPES, word(-1).shape() + '|' + word.shape() + '|' + word(1).shape());
  }

  private boolean isCompany(WordFeatures word) {
    if (!word.startsUpperCase()) {
      return false;
    }
    for (int offset = 0; offset <= COMPANY_REACH; offset++) {
      if (COMPANY_ENDS.contains(word(offset).form())) {
        return true;
      }
    }
    return false;
  }

  private void add(Template template, String value) {
    model.weights(template, value).addTo(words);
  }

  private TagWeights rare(Template template, String value) {
    return sentence[at].rare() ? model.weights(template, value) : TagWeights.NONE;
  }

  private WordFeatures word(int offset) {
    int i = at + offset;
    return i >= 0 && i < sentence.length ? sentence[i] : nothing;
  }

  /**
   * Scores each tag, all together. The logarithm of a tag's probability is its score minus the
   * result.
   *
   * @param tagContext what the two tags before say
   * @param scores receives a score for each tag
   */
  double score(double[] tagContext, double[] scores) {
    System.arraycopy(tagContext, 0, scores, 0, scores.length);
    atStart.addTo(scores);
    elsewhere.addTo(scores);
    capitalAtStart.addTo(scores);
    int highest = 0;
    for (int tag = 0; tag < scores.length; tag++) {
      scores[tag] += words[tag];
      highest = scores[tag] > scores[highest] ? tag : highest;
    }
    double rest = 0;
    for (int tag = 0; tag < scores.length; tag++) {
      if (tag != highest && scores[tag] > scores[highest] - NEGLIGIBLE) {
        rest += Math.exp(scores[tag] - scores[highest]);
      }
    }
    return rest == 0 ? scores[highest] : scores[highest] + Math.log(1 + rest);
  }
}
