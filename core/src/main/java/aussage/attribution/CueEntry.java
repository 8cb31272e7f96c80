package aussage.attribution;

import aussage.model.Stance;
import aussage.syntax.Word;
import java.util.List;
import java.util.Set;

/**
 * A word or phrase that reports, as the lexicon has it.
 *
 * @param lemma the full verb ("zurückweisen") or the noun ("Angabe")
 * @param words what else has to stand in the clause: "Meinung" with "sein"; empty for a single word
 * @param takes the forms of its content
 * @param prepositions those that introduce what is said: "vor" with "warnen"
 * @param stance how its subject stands to the content
 * @param negated the stance where the cue is negated
 * @param addressee "dative", "accusative" or prepositions of whom it is said to
 * @param factive whether the content holds for the source even when the cue is negated
 */
record CueEntry(
    String lemma,
    List<String> words,
    Set<Complement> takes,
    Set<String> prepositions,
    Stance stance,
    Stance negated,
    List<String> addressee,
    boolean factive) {
  CueEntry {
    words = List.copyOf(words);
    takes = Set.copyOf(takes);
    prepositions = Set.copyOf(prepositions);
    addressee = List.copyOf(addressee);
  }

  /** Whether it is a verb whose subject says something: not "klar sein", "freuen". */
  boolean isOfOneWhoSpeaks() {
    return words.isEmpty() && stance != Stance.JUDGES;
  }

  boolean takes(Complement form) {
    return takes.contains(form);
  }

  /** Whether a noun phrase can name what is said, with a preposition or without. */
  boolean namesContent() {
    return takes(Complement.OBJECT) || !prepositions.isEmpty();
  }

  /** Whether what is said stands behind this preposition, contracted with an article or not. */
  boolean takesPreposition(Word preposition) {
    return prepositions.contains(preposition.lemma());
  }

  Stance stance(boolean isNegated) {
    return isNegated ? negated : stance;
  }
}
