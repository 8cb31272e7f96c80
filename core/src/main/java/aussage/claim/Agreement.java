package aussage.claim;

import aussage.syntax.Case;
import aussage.syntax.Reading;
import aussage.syntax.Sentence;
import aussage.syntax.Upos;
import aussage.syntax.Word;
import java.util.EnumSet;
import java.util.Set;

/** The cases that a noun phrase may have, by its noun and its article together. */
final class Agreement {
  private Agreement() {}

  /** All cases that noun and article both allow; those of one where the other is not known. */
  static Set<Case> cases(Sentence sentence, Word noun) {
    Set<Case> cases = noun.cases();
    for (Word child : sentence.children(noun)) {
      if (child.is("det") || child.is("amod")) {
        Set<Case> shared = shared(child, noun, cases);
        if (!shared.isEmpty()) {
          cases = shared;
        }
      }
    }
    return cases;
  }

  /**
   * Whether a phrase is surely a dative: its article or pronoun ends in -em ("einem Bericht"). The
   * dictionary's cases are no proof, it may lack a reading.
   */
  static boolean isDative(Sentence sentence, Word head) {
    if (head.upos() == Upos.PRON && hasDativeEnding(head)) {
      return true;
    }
    for (Word child : sentence.children(head, "det")) {
      if (child.index() < head.index() && hasDativeEnding(child)) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasDativeEnding(Word word) {
    boolean pronominal = word.upos() == Upos.DET || word.upos() == Upos.PRON;
    return pronominal && word.form().endsWith("em");
  }

  private static Set<Case> shared(Word article, Word noun, Set<Case> allowed) {
    Set<Case> shared = EnumSet.noneOf(Case.class);
    for (Reading a : article.readings()) {
      Case wanted = a.grammaticalCase();
      if (wanted != null && (noun.readings().isEmpty() || fits(a, noun, allowed))) {
        shared.add(wanted);
      }
    }
    return shared;
  }

  private static boolean fits(Reading article, Word noun, Set<Case> allowed) {
    for (Reading n : noun.readings()) {
      boolean number = article.numerus() == null || article.numerus() == n.numerus();
      boolean gender =
          article.gender() == null || n.gender() == null || article.gender() == n.gender();
      if (n.grammaticalCase() == article.grammaticalCase()
          && number
          && gender
          && (allowed.isEmpty() || allowed.contains(article.grammaticalCase()))) {
        return true;
      }
    }
    return false;
  }
}
