package aussage.claim;

import aussage.model.Span;
import aussage.syntax.Sentence;
import aussage.syntax.Word;

/**
 * A run of words of a sentence: a whole phrase.
 *
 * @param first the index of its first word
 * @param end the index after its last word
 * @param head the index of its head
 */
record Phrase(int first, int end, int head) {
  Phrase {
    if (first > head || head >= end) {
      throw new IllegalArgumentException("head " + head + " outside of " + first + " to " + end);
    }
  }

  /** Its place in the text. */
  Span span(Sentence sentence) {
    return sentence.span(first, end);
  }

  /** Its head. */
  Word headWord(Sentence sentence) {
    return sentence.word(head);
  }

  /** Whether the word at this index belongs to it. */
  boolean contains(int index) {
    return first <= index && index < end;
  }

  /** Whether both have a word in common. */
  boolean overlaps(Phrase other) {
    return first < other.end && other.first < end;
  }

  /** The same phrase without what stands before this word. */
  Phrase from(int newFirst) {
    return new Phrase(newFirst, end, Math.max(head, newFirst));
  }
}
