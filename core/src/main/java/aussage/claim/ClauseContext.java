package aussage.claim;

import aussage.model.Attribution;
import aussage.model.TokenKind;
import aussage.syntax.Sentence;
import aussage.syntax.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A clause with all that was found of it: what the rules of polarity, certainty, tense and speech
 * act read.
 *
 * @param clause the clause
 * @param subject its subject
 * @param parts its other parts in order
 * @param attributions those whose content its predicate stands in, outermost first
 * @param siblings all clauses of the sentence
 */
record ClauseContext(
    Clause clause,
    Optional<SubjectPhrase> subject,
    List<Part> parts,
    List<Attribution> attributions,
    List<Clause> siblings) {

  Sentence sentence() {
    return clause.sentence();
  }

  /** The clauses that depend on this one, not those coordinated with it. */
  List<Clause> dependents() {
    List<Clause> dependents = new ArrayList<>();
    for (Clause other : siblings) {
      if (!other.coordinated() && other.parent().filter(p -> p == clause).isPresent()) {
        dependents.add(other);
      }
    }
    return dependents;
  }

  /** The sign that ends the clause: the first terminator behind its last word; empty for none. */
  String terminator() {
    Sentence sentence = sentence();
    for (int i = Math.max(0, clause.words().length() - 1); i < sentence.size(); i++) {
      Word word = sentence.word(i);
      if (word.kind() == TokenKind.TERMINATOR) {
        return word.form();
      }
    }
    return "";
  }
}
