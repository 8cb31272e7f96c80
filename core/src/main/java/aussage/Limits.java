package aussage;

import java.time.Duration;

/**
 * What parsing one article may cost; see the methods of {@link AussageBuilder} that set it.
 *
 * @param longestText in UTF-16 code units
 * @param longestSentence in words
 * @param timePerArticle for its trees
 */
record Limits(int longestText, int longestSentence, Duration timePerArticle) {
  static final Limits DEFAULT = new Limits(1_000_000, 150, Duration.ofMinutes(5));

  Limits {
    if (longestText < 0) {
      throw new IllegalArgumentException("longestText: " + longestText + " is less than 0");
    }
    if (longestSentence < 1) {
      throw new IllegalArgumentException("longestSentence: " + longestSentence + " is less than 1");
    }
    if (timePerArticle.isNegative()) {
      throw new IllegalArgumentException("timePerArticle: " + timePerArticle + " is less than 0");
    }
  }

  Limits withLongestText(int codeUnits) {
    return new Limits(codeUnits, longestSentence, timePerArticle);
  }

  Limits withLongestSentence(int words) {
    return new Limits(longestText, words, timePerArticle);
  }

  Limits withTimePerArticle(Duration time) {
    return new Limits(longestText, longestSentence, time);
  }
}
