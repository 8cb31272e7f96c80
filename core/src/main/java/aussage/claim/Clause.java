package aussage.claim;

import aussage.syntax.Sentence;
import aussage.syntax.Word;
import com.google.common.collect.ImmutableList;
import java.util.BitSet;
import java.util.Optional;

/**
 * A clause of a sentence: a predicate with all that belongs to it.
 *
 * @param sentence where it stands
 * @param head the word that stands highest in the tree: the full verb, or the predicative
 * @param heads the head and the verbs below it; their dependents are the clause's
 * @param kind how it stands to its parent
 * @param parent the clause it depends on or is coordinated with
 * @param coordinated whether it is coordinated with its parent
 * @param mark its conjunction: "dass", "weil"
 * @param verbs its verbs
 * @param words the indexes of its own words, without those of clauses below it
 * @param all the indexes of all its words, with the clauses below it
 */
record Clause(
    Sentence sentence,
    Word head,
    ImmutableList<Word> heads,
    ClauseKind kind,
    Optional<Clause> parent,
    boolean coordinated,
    Optional<Word> mark,
    VerbGroup verbs,
    BitSet words,
    BitSet all) {

  /** Whether the head is a predicative and not a verb. */
  boolean isCopular() {
    if (isGapped()) {
      return parent.filter(Clause::isCopular).isPresent();
    }
    return verbs.main().index() != head.index() && !heads.contains(verbs.main());
  }

  /**
   * Whether it shares the verb of its parent: "die SPD lobte den Plan, die Grünen den Termin",
   * "grenzt im Norden an Polen und im Osten an Litauen".
   */
  boolean isGapped() {
    return isGapped(sentence, head);
  }

  /** Whether a word is the complement of a clause that shares the verb of another one. */
  static boolean isGapped(Sentence sentence, Word word) {
    return word.is("conj")
        && !word.upos().isVerbal()
        && (sentence.child(word, "nsubj").filter(s -> s.index() < word.index()).isPresent()
            || sentence.child(word, "orphan").isPresent())
        && sentence.child(word, "cop").isEmpty()
        && sentence.child(word, "aux").isEmpty()
        && !VerbGroupFinder.isParticiple(word);
  }

  /** Whether a word hangs on one of its heads. */
  boolean isAtVerb(Word word) {
    for (Word verb : heads) {
      if (verb.index() == word.head()) {
        return true;
      }
    }
    return false;
  }

  /** Whether its conjunction is this one. */
  boolean isMarkedBy(String conjunction) {
    return mark.filter(m -> m.form().equalsIgnoreCase(conjunction)).isPresent();
  }

  /** The clause whose conjunction and kind this one shares: itself, or the first it follows. */
  Clause leader() {
    Clause at = this;
    while (at.coordinated && at.parent.isPresent()) {
      at = at.parent.get();
    }
    return at;
  }

  /** The clause that the leader depends on. */
  Optional<Clause> governor() {
    return leader().parent();
  }

  @Override
  public String toString() {
    return kind + " " + verbs.lemma() + " " + words;
  }
}
