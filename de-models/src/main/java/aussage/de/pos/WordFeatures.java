package aussage.de.pos;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What is known of one word, whatever stands around it.
 *
 * @param form the word
 * @param tags the numbers of the tags it can have
 * @param rare whether its letters count, and not the word alone
 * @param own what the word says of its own tag
 * @param lowerCaseTag of a capitalised rare word the tag that the dictionary has for it in lower
 *     case; "0" for others
 * @param hasUpperCase whether it has a capital
 * @param shape kinds of its letters and signs
 * @param cluster words that behave alike
 * @param asPrevious what it says of the tag of the word after it
 * @param asNext what it says of the tag of the word before it
 */
record WordFeatures(
    String form,
    int[] tags,
    boolean rare,
    double[] own,
    String lowerCaseTag,
    boolean hasUpperCase,
    String shape,
    String cluster,
    TagWeights asPrevious,
    TagWeights asNext) {
  /** CoreNLP's value of a feature that does not apply. */
  static final String NO = "0";

  private static final String YES = "1";
  private static final String TOO_SHORT = "######";

  static WordFeatures of(String form, TaggerModel model) {
    boolean rare = model.isRare(form);
    double[] own = new double[model.tagCount()];
    model.weights(Template.WORD, form).addTo(own);
    String shape = model.shape(form);
    String cluster = model.cluster(form);
    if (rare) {
      for (TagWeights weights : letters(form, shape, cluster, model)) {
        weights.addTo(own);
      }
    }
    return new WordFeatures(
        form,
        model.tagsOf(form),
        rare,
        own,
        rare ? lowerCaseTag(form, model) : NO,
        form.chars().anyMatch(Character::isUpperCase),
        shape,
        cluster,
        model.weights(Template.PREVIOUS_WORD, form),
        model.weights(Template.NEXT_WORD, form));
  }

  /** In the order of the templates: sums of doubles depend on it. */
  private static List<TagWeights> letters(
      String form, String shape, String cluster, TaggerModel model) {
    boolean upper = form.chars().anyMatch(Character::isUpperCase);
    boolean digit = form.chars().anyMatch(Character::isDigit);
    boolean letter = form.chars().anyMatch(Character::isLetter);
    boolean dash = form.indexOf('-') >= 0;
    List<TagWeights> weights = new ArrayList<>();
    weights.add(model.weights(Template.HAS_UPPER_CASE, value(upper)));
    weights.add(model.weights(Template.HAS_DIGIT, value(digit)));
    weights.add(model.weights(Template.HAS_DASH, value(dash)));
    boolean noLower = form.chars().noneMatch(Character::isLowerCase);
    weights.add(model.weights(Template.NO_LOWER_CASE, value(noLower)));
    weights.add(model.weights(Template.LETTER_DIGIT_DASH, value(letter && dash && digit)));
    boolean allUpper = form.chars().allMatch(Character::isUpperCase);
    weights.add(model.weights(Template.ALL_UPPER_CASE, value(allUpper)));
    weights.add(model.weights(Template.UPPER_CASE_DIGIT_DASH, value(upper && dash && digit)));
    for (int length = 1; length <= Template.LONGEST_AFFIX; length++) {
      String suffix = form.length() < length ? TOO_SHORT : form.substring(form.length() - length);
      weights.add(model.weights(Template.suffix(length), suffix));
    }
    for (int length = 1; length <= Template.LONGEST_AFFIX; length++) {
      String prefix = form.length() < length ? TOO_SHORT : form.substring(0, length);
      weights.add(model.weights(Template.prefix(length), prefix));
    }
    weights.add(model.weights(Template.SHAPE, shape));
    weights.add(model.weights(Template.CLUSTER, cluster));
    return weights;
  }

  private static String lowerCaseTag(String form, TaggerModel model) {
    if (!startsUpperCase(form)) {
      return NO;
    }
    String tag = model.firstTag(form.toLowerCase(Locale.ROOT));
    return tag == null ? NO : tag;
  }

  boolean startsUpperCase() {
    return startsUpperCase(form);
  }

  private static boolean startsUpperCase(String form) {
    return !form.isEmpty() && Character.isUpperCase(form.charAt(0));
  }

  static String value(boolean applies) {
    return applies ? YES : NO;
  }
}
