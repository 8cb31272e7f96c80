package aussage.attribution;

import aussage.model.Span;
import aussage.syntax.Sentence;

/**
 * Words in quotation marks, perhaps over several sentences.
 *
 * @param first the sentence that it begins in
 * @param open the index of the opening mark there
 * @param last the sentence that it ends in
 * @param close the index of the closing mark there; where it is missing, of the last word
 * @param isSpeech whether it stands for itself; else it is a piece of the sentence around it
 */
record Quotation(Sentence first, int open, Sentence last, int close, boolean isSpeech) {
  Span span() {
    return new Span(first.word(open).begin(), last.word(close).end());
  }

  boolean isInOneSentence() {
    return first.index() == last.index();
  }

  /** Whether the sentence has words of it. */
  boolean touches(Sentence sentence) {
    return first.index() <= sentence.index() && sentence.index() <= last.index();
  }

  /** The first word of it in this sentence. */
  int firstIn(Sentence sentence) {
    return sentence.index() == first.index() ? open : 0;
  }

  /** The last word of it in this sentence. */
  int lastIn(Sentence sentence) {
    return sentence.index() == last.index() ? close : sentence.size() - 1;
  }
}
