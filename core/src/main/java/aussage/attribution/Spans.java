package aussage.attribution;

import aussage.model.Span;
import aussage.model.TokenKind;
import aussage.syntax.Sentence;

/** Spans of a sentence. */
final class Spans {
  private Spans() {}

  /** The span, with the full stop where it ends the sentence. */
  static Span withStop(Sentence sentence, Span span) {
    int last = sentence.size() - 1;
    while (last > 0 && sentence.word(last).begin() >= span.end()) {
      last--;
    }
    int first = 0;
    while (first < last && sentence.word(first).end() <= span.begin()) {
      first++;
    }
    return ContentReader.whole(sentence, first, last);
  }

  /** The same for a span that may reach into other sentences with a quotation. */
  static Span withStop(Sentence sentence, Span span, Quotation quotation) {
    if (span.end() > sentence.span().end()) {
      return span;
    }
    int last = sentence.size() - 1;
    boolean isBeforeStop =
        last > 0 && sentence.word(last - 1).end() == span.end() && last > quotation.close();
    return isBeforeStop && sentence.word(last).kind() == TokenKind.TERMINATOR
        ? new Span(span.begin(), sentence.word(last).end())
        : span;
  }
}
