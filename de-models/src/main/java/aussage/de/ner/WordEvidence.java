package aussage.de.ner;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * What one word says of classes: of its own, and of its neighbours'. Each sum is over the weights
 * of the features that depend on this word alone.
 *
 * @param form the word; "" for the places before and after the sentence
 * @param shape its capitals, digits and signs
 * @param cluster the number of the words that behave like it; "" outside of the sentence
 * @param own of its own class
 * @param asPrevious of the class of the word after it
 * @param asNext of the class of the word before it
 * @param asOneOfPrevious of the classes of the five words after it
 * @param asOneOfNext of the classes of the five words before it
 * @param ownPair of the pair of its class and that of the word before it
 * @param previousPair of the pair of the classes of itself and the word after it
 * @param nextPair of the pair of the classes of the two words before it
 */
record WordEvidence(
    String form,
    String shape,
    String cluster,
    double[] own,
    double[] asPrevious,
    double[] asNext,
    double[] asOneOfPrevious,
    double[] asOneOfNext,
    double[] ownPair,
    double[] previousPair,
    double[] nextPair) {
  private static final int LONGEST_NGRAM = 6;

  /** The evidence of a word. */
  static WordEvidence of(String form, EntityModel model) {
    String shape = model.shape(form);
    String cluster = model.cluster(form);
    return new WordEvidence(
        form,
        shape,
        cluster,
        own(form, shape, cluster, model),
        node(model, form + "-PW", cluster + "-PDISTSIM", shape + "-PTYPE"),
        node(model, form + "-NW", cluster + "-NDISTSIM", shape + "-NTYPE"),
        node(model, form + "-DISJP"),
        node(model, form + "-DISJN"),
        pair(
            model,
            "PSEQ",
            form + "-PSEQW",
            cluster + "-PSEQcDS",
            shape + "-PSEQcS",
            shape + "-TPS2"),
        pair(model, form + "-PSEQpW", cluster + "-PSEQpDS", shape + "-PSEQpS"),
        pair(model, shape + "-TNS1"));
  }

  /** The evidence of there being no word. The names are those that CoreNLP falls into. */
  static WordEvidence outside(EntityModel model) {
    double[] none = new double[0];
    return new WordEvidence(
        "",
        "",
        "",
        none,
        node(model, "-PW", "null-PDISTSIM", "-PTYPE"),
        node(model, "-NW", "null-NDISTSIM", "-NTYPE"),
        node(model, "-DISJP"),
        node(model, "-DISJN"),
        none,
        pair(model, "-PSEQpW", "-PSEQpDS", "-PSEQpS"),
        pair(model, "null-TNS1"));
  }

  private static double[] own(String form, String shape, String cluster, EntityModel model) {
    Set<String> names = new LinkedHashSet<>();
    names.add("###");
    names.add(form + "-WORD");
    names.add(cluster + "-DISTSIM");
    names.add(shape + "-TYPE");
    String bounded = '<' + form + '>';
    for (int end = 2; end <= Math.min(LONGEST_NGRAM, bounded.length()); end++) {
      names.add('#' + bounded.substring(0, end) + '#');
    }
    for (int begin = Math.max(0, bounded.length() - LONGEST_NGRAM);
        begin < bounded.length() - 1;
        begin++) {
      names.add('#' + bounded.substring(begin) + '#');
    }
    return node(model, names.toArray(String[]::new));
  }

  private static double[] node(EntityModel model, String... names) {
    double[] sums = new double[model.classes().size()];
    for (String name : names) {
      model.add(sums, name + "|C");
    }
    return sums;
  }

  private static double[] pair(EntityModel model, String... names) {
    double[] sums = new double[model.classes().size() * model.classes().size()];
    for (String name : names) {
      model.add(sums, name + "|CpC");
    }
    return sums;
  }

  /** Three letters or less, or none: then the word beyond it matters, too. */
  boolean isShort() {
    return form.length() <= 3;
  }

  /** "Rostock", not "SPD" and not "in". */
  boolean isCapitalized() {
    return form.length() >= 2
        && (Character.isUpperCase(form.charAt(0)) || Character.isTitleCase(form.charAt(0)))
        && !hasCapitalFrom(1);
  }

  /** "in", not "." and not "In". */
  boolean isLowerCase() {
    return hasLetter() && !hasCapitalFrom(0);
  }

  boolean hasLetter() {
    for (int i = 0; i < form.length(); i++) {
      if (Character.isLetter(form.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private boolean hasCapitalFrom(int begin) {
    for (int i = begin; i < form.length(); i++) {
      if (Character.isUpperCase(form.charAt(i))) {
        return true;
      }
    }
    return false;
  }
}
