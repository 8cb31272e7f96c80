package aussage.claim;

import aussage.syntax.Sentence;
import aussage.syntax.Upos;
import aussage.syntax.Word;

/**
 * The subject of a clause.
 *
 * @param phrase the phrase; of a relative clause the antecedent
 * @param head its head in the tree
 * @param clause the clause whose words it stands among
 * @param stated whether the clause itself has it; false where it is shared, or that of the clause
 *     above
 */
record SubjectPhrase(Phrase phrase, Word head, Clause clause, boolean stated) {

  /** A name's last word, else the noun. */
  static String headForm(Sentence sentence, Word head) {
    Word last = head;
    if (head.upos().isNominal()) {
      for (Word child : sentence.children(head)) {
        boolean name = child.is("flat") || (child.is("appos") && isBareName(sentence, head, child));
        if (name && child.index() > last.index() && child.upos().isNominal()) {
          last = lastOfName(sentence, child);
        }
      }
    }
    return last.form();
  }

  /** "Präsident Jan Roth": a name directly behind its title, without a comma. */
  private static boolean isBareName(Sentence sentence, Word head, Word child) {
    return child.upos() == Upos.PROPN
        && child.index() > head.index()
        && sentence.word(child.index() - 1).upos() != Upos.PUNCT
        && head.upos() == Upos.NOUN;
  }

  private static Word lastOfName(Sentence sentence, Word head) {
    Word last = head;
    for (Word child : sentence.children(head, "flat")) {
      if (child.index() > last.index() && child.upos().isNominal()) {
        last = child;
      }
    }
    return last;
  }
}
