package aussage.attribution;

import aussage.model.Span;
import aussage.model.TokenKind;
import aussage.syntax.Sentence;
import aussage.syntax.Word;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Turns sets of words into spans with clean ends. */
final class ContentReader {
  private ContentReader() {}

  /**
   * The spans of these words: signs between two of them belong to them, signs and conjunctions at
   * their ends do not, quotation marks that have their partner do.
   */
  static List<Span> spans(Sentence sentence, BitSet words) {
    List<Span> spans = new ArrayList<>();
    int from = nextWord(sentence, words, 0);
    while (from >= 0) {
      int to = from;
      int next = nextWord(sentence, words, to + 1);
      while (next >= 0 && isAllSigns(sentence, words, to + 1, next)) {
        to = next;
        next = nextWord(sentence, words, to + 1);
      }
      addTrimmed(sentence, from, to, spans);
      from = next;
    }
    return spans;
  }

  private static int nextWord(Sentence sentence, BitSet words, int from) {
    int at = words.nextSetBit(from);
    while (at >= 0 && isSign(sentence.word(at))) {
      at = words.nextSetBit(at + 1);
    }
    return at;
  }

  private static boolean isSign(Word word) {
    return word.kind() == TokenKind.PUNCTUATION
        || word.kind() == TokenKind.TERMINATOR
        || word.kind() == TokenKind.QUOTE_OPEN
        || word.kind() == TokenKind.QUOTE_CLOSE;
  }

  private static boolean isAllSigns(Sentence sentence, BitSet words, int from, int end) {
    for (int at = from; at < end; at++) {
      if (!isSign(sentence.word(at)) && !words.get(at)) {
        return false;
      }
    }
    return true;
  }

  private static void addTrimmed(Sentence sentence, int from, int to, List<Span> spans) {
    int first = from;
    int last = to;
    while (last > first && WordClass.EDGE_CONJUNCTION.has(sentence.word(last).form())) {
      last--;
    }
    if (first < last
        && first > 0
        && WordClass.EDGE_CONJUNCTION.has(sentence.word(first).form())
        && sentence.word(first - 1).kind() != TokenKind.QUOTE_OPEN) {
      first++;
    }
    if (isAllQuoted(sentence, first, last)) {
      first--;
      last++;
    }
    while (first > 0 && opensBefore(sentence, first, last)) {
      first--;
    }
    while (last + 1 < sentence.size() && closesAfter(sentence, first, last)) {
      last++;
    }
    spans.add(sentence.span(first, last + 1));
  }

  /** "Man habe, so Lang, „alles versucht“": both marks belong to what they enclose. */
  private static boolean isAllQuoted(Sentence sentence, int first, int last) {
    return first > 0
        && last + 1 < sentence.size()
        && sentence.word(first - 1).kind() == TokenKind.QUOTE_OPEN
        && sentence.word(last + 1).kind() == TokenKind.QUOTE_CLOSE
        && balance(sentence, first, last) == 0;
  }

  private static boolean opensBefore(Sentence sentence, int first, int last) {
    Word before = sentence.word(first - 1);
    return (before.kind() == TokenKind.QUOTE_OPEN || before.form().equals("("))
        && balance(sentence, first, last) < 0;
  }

  private static boolean closesAfter(Sentence sentence, int first, int last) {
    Word after = sentence.word(last + 1);
    return (after.kind() == TokenKind.QUOTE_CLOSE || after.form().equals(")"))
        && balance(sentence, first, last) > 0;
  }

  private static int balance(Sentence sentence, int first, int last) {
    int open = 0;
    for (int at = first; at <= last; at++) {
      Word word = sentence.word(at);
      if (word.kind() == TokenKind.QUOTE_OPEN || word.form().equals("(")) {
        open++;
      } else if (word.kind() == TokenKind.QUOTE_CLOSE || word.form().equals(")")) {
        open--;
      }
    }
    return open;
  }

  /** From the first to the last of these words, with the full stop where they end the sentence. */
  static Span whole(Sentence sentence, int first, int last) {
    int end = last;
    while (end + 1 < sentence.size()
        && (sentence.word(end + 1).kind() == TokenKind.QUOTE_CLOSE
            || sentence.word(end + 1).form().equals(")"))) {
      end++;
    }
    if (end + 1 == sentence.size() - 1 && sentence.word(end + 1).kind() == TokenKind.TERMINATOR) {
      end++;
    }
    return sentence.span(first, end + 1);
  }

  /** The smallest span around all of these. */
  static Span covering(Span first, List<Span> others) {
    Span all = first;
    for (Span other : others) {
      all = Span.covering(all, other);
    }
    return all;
  }
}
