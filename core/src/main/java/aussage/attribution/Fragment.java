package aussage.attribution;

import aussage.model.TokenKind;
import aussage.syntax.Sentence;

/**
 * A stretch of words between two borders: punctuation, or "und" where a finite verb stands on
 * either side of it.
 *
 * @param first its first word
 * @param end after its last word
 * @param border what stands before it
 * @param opener the index of the conjunction, pronoun or question word that opens a clause; -1
 *     without
 * @param kind of the clause that the opener opens; MAIN without
 * @param finite the index of its finite verb, -1 without
 * @param zuInfinitive the index of its infinitive with "zu", -1 without
 */
record Fragment(
    int first, int end, Border border, int opener, Clause.Kind kind, int finite, int zuInfinitive) {
  /** What stands before a fragment. */
  enum Border {
    START,
    COMMA,
    COLON,
    /** Also a full stop inside the sentence. */
    SEMICOLON,
    /** "und" and the like. */
    CONJUNCTION,
    /** A quotation that stands for itself. */
    QUOTATION;

    /** Whether no clause goes on after it. */
    boolean isStrong() {
      return this == COLON || this == SEMICOLON;
    }
  }

  /** Whether the sentence ends before this word, or a mark stands there that may end a clause. */
  static boolean mayEndBefore(Sentence sentence, int at) {
    return at >= sentence.size()
        || sentence.word(at).kind() == TokenKind.PUNCTUATION
        || sentence.word(at).kind() == TokenKind.TERMINATOR;
  }

  /** The same with nothing that opens it. */
  Fragment asMain(int newFinite) {
    return new Fragment(first, end, border, -1, Clause.Kind.MAIN, newFinite, zuInfinitive);
  }

  boolean isOpened() {
    return opener >= 0;
  }

  boolean hasFinite() {
    return finite >= 0;
  }

  /** Whether the finite verb ends it and is not alone. */
  boolean isVerbLast() {
    return finite == end - 1 && finite > first + 1;
  }
}
