package aussage.claim;

import aussage.syntax.Word;
import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * All verbs of a clause that make one predicate: "soll … nicht eingesetzt worden sein".
 *
 * @param words its words in the order of the text: auxiliaries, modals, verb, separated prefix,
 *     "sich"; without the "zu" of an infinitive
 * @param main the full verb, of a predicative the copula
 * @param finite the finite verb; empty of infinitives, of headlines and of a predicate that shares
 *     it with another
 * @param modal the modal
 * @param prefix the separated prefix: "ab" of "lehnte … ab"
 * @param reflexive its "sich"
 * @param lemma the infinitive of the full verb, the prefix joined: "ablehnen"
 * @param voice active, passive or the state after it
 * @param withZu whether it has an infinitive with "zu": "zu bauen", "gebaut zu haben", "hat zu
 *     bauen"
 * @param shared whether auxiliaries are those of the predicate it is coordinated with
 */
record VerbGroup(
    ImmutableList<Word> words,
    Word main,
    Optional<Word> finite,
    Optional<Word> modal,
    Optional<Word> prefix,
    Optional<Word> reflexive,
    String lemma,
    Voice voice,
    boolean withZu,
    boolean shared) {

  /** Whether some word of the group has this lemma. */
  boolean has(String wanted) {
    for (Word word : words) {
      if (word.hasLemma(wanted)) {
        return true;
      }
    }
    return false;
  }

  /** Whether some word other than the full verb has this lemma. */
  boolean hasAuxiliary(String wanted) {
    for (Word word : words) {
      if (word.index() != main.index() && word.hasLemma(wanted)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word is one of it. */
  boolean contains(Word word) {
    for (Word own : words) {
      if (own.index() == word.index()) {
        return true;
      }
    }
    return false;
  }

  /** The same words as a participle that stands for a clause: "gegründet 1920". */
  VerbGroup asParticiple() {
    return new VerbGroup(
        words,
        main,
        Optional.empty(),
        modal,
        prefix,
        reflexive,
        lemma,
        Voice.PASSIVE,
        withZu,
        shared);
  }
}
