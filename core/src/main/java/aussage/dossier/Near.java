package aussage.dossier;

import aussage.model.Span;
import com.google.common.collect.Lists;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text around a figure, as far as one need look. */
final class Near {
  private static final int BEFORE = 80;
  private static final int BEHIND = 60;
  private static final int WORDS_BEHIND = 80;

  private Near() {}

  /** The text right before a figure. */
  static String before(String text, Span figure) {
    return text.substring(Math.max(0, figure.begin() - BEFORE), figure.begin());
  }

  /** The words before a figure, the nearest first. */
  static List<String> wordsBefore(String text, Span figure) {
    return Lists.reverse(MatterReader.WORDS.splitToList(before(text, figure)));
  }

  /** The text from here on. */
  static String behind(String text, int from) {
    return text.substring(from, Math.min(text.length(), from + BEHIND));
  }

  /** The words behind a place, at most so many. */
  static List<String> firstWords(String text, int from, int count) {
    String after = text.substring(from, Math.min(text.length(), from + WORDS_BEHIND));
    return MatterReader.WORDS.splitToStream(after).limit(count).toList();
  }

  /** The first group of the pattern where it stands in the words. */
  static Optional<String> found(Pattern pattern, String words) {
    Matcher match = pattern.matcher(words);
    return match.find() ? Optional.of(match.group(1)) : Optional.empty();
  }
}
