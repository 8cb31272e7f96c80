package aussage.syntax;

import org.jspecify.annotations.Nullable;

/**
 * One reading that the dictionary has for a form; most forms have several. What a word class does
 * not have is null, 0 for the person: "Soldaten" has among others (Soldat, NOUN, DATIVE, PLURAL,
 * MASCULINE).
 *
 * @param lemma the dictionary form
 * @param upos the word class, AUX for auxiliaries and modals
 * @param grammaticalCase of nouns, adjectives, articles, pronouns; of a preposition the case it
 *     governs
 * @param numerus singular or plural
 * @param gender of nouns, adjectives, articles, pronouns in the singular
 * @param person of finite verbs and pronouns, 1 to 3; 0 for others
 * @param verbForm of verbs
 * @param definite of an article whether it is definite; false for others
 */
public record Reading(
    String lemma,
    Upos upos,
    @Nullable Case grammaticalCase,
    @Nullable Numerus numerus,
    @Nullable Gender gender,
    int person,
    @Nullable VerbForm verbForm,
    boolean definite) {
  /** The same reading of another word, a compound with this one as its last part. */
  public Reading withLemma(String newLemma) {
    return new Reading(
        newLemma, upos, grammaticalCase, numerus, gender, person, verbForm, definite);
  }

  /** The same reading with another word class. */
  public Reading tagged(Upos newUpos) {
    return new Reading(
        lemma, newUpos, grammaticalCase, numerus, gender, person, verbForm, definite);
  }

  /** The same reading, its case left open. */
  public Reading withoutCase() {
    return new Reading(lemma, upos, null, numerus, gender, person, verbForm, definite);
  }
}
