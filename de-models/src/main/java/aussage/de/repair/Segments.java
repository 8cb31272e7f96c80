package aussage.de.repair;

import aussage.model.TokenKind;

/**
 * The stretches between commas and their like, which German sets at every clause border. Quotation
 * marks count as part of the stretch they stand in.
 */
final class Segments {
  private final Draft draft;
  private final int[] begins;
  private final int[] ends;

  Segments(Draft draft) {
    this.draft = draft;
    begins = new int[draft.size()];
    ends = new int[draft.size()];
    int begin = 0;
    for (int i = 0; i < draft.size(); i++) {
      if (isBorder(i)) {
        begins[i] = i;
        ends[i] = i;
        fill(begin, i);
        begin = i + 1;
      }
    }
    fill(begin, draft.size());
  }

  private void fill(int begin, int end) {
    for (int k = begin; k < end; k++) {
      begins[k] = begin;
      ends[k] = end;
    }
  }

  private boolean isBorder(int i) {
    return draft.kind(i) == TokenKind.TERMINATOR
        || draft.kind(i) == TokenKind.PUNCTUATION
            && draft.isForm(i, ",", ";", ":", "–", "—", "-", "(", ")", "[", "]");
  }

  /** The first word of the stretch, after quotation marks. */
  int begin(int i) {
    int at = begins[i];
    while (at < ends[i] - 1 && isQuote(at)) {
      at++;
    }
    return at;
  }

  /** The place after the last word of the stretch, quotation marks left out. */
  int end(int i) {
    int at = ends[i];
    while (at > begins[i] + 1 && isQuote(at - 1)) {
      at--;
    }
    return at;
  }

  /** Whether the stretch begins with this word, and a comma stands before it. */
  boolean opensBehindComma(int i) {
    return begin(i) == i && draft.isForm(borderBefore(i), ",");
  }

  /** The border before the stretch; -1 at the piece's beginning. */
  int borderBefore(int i) {
    return begins[i] - 1;
  }

  /** The border after the stretch; the piece's size at its end. */
  int borderAfter(int i) {
    return ends[i];
  }

  private boolean isQuote(int i) {
    return draft.kind(i) == TokenKind.QUOTE_OPEN || draft.kind(i) == TokenKind.QUOTE_CLOSE;
  }
}
