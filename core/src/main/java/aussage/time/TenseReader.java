package aussage.time;

import aussage.model.Tense;
import aussage.syntax.Sentence;
import aussage.syntax.VerbForm;
import aussage.syntax.Word;
import java.util.Optional;

/**
 * The tense of the clause around a time expression: by the verb forms where a parser has read the
 * sentence, else by the commonest verbs and by endings.
 */
final class TenseReader {
  private final TenseWords words;

  TenseReader(TenseWords words) {
    this.words = words;
  }

  /** The tense that the verb nearest to the word speaks of; empty where no verb is known. */
  Optional<Tense> at(Sentence sentence, int word) {
    for (int distance = 0; distance < sentence.size(); distance++) {
      Optional<Tense> after = inReach(sentence, word, distance);
      Optional<Tense> found = after.isPresent() ? after : inReach(sentence, word, -distance);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private Optional<Tense> inReach(Sentence sentence, int word, int distance) {
    int at = word + distance;
    return at < 0 || at >= sentence.size() ? Optional.empty() : tense(sentence, sentence.word(at));
  }

  private Optional<Tense> tense(Sentence sentence, Word word) {
    if (sentence.isParsed()) {
      return word.upos().isVerbal() && word.isFinite() ? parsed(sentence, word) : Optional.empty();
    }
    return words.tense(sentence, word.index());
  }

  private static Optional<Tense> parsed(Sentence sentence, Word verb) {
    if (verb.isSurely(VerbForm.PRETERITE)) {
      return Optional.of(Tense.PAST);
    }
    return Optional.of(Tense.PRESENT);
  }
}
