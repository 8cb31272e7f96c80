package aussage.attribution;

import aussage.model.TokenKind;
import aussage.syntax.Document;
import aussage.syntax.Sentence;
import aussage.syntax.Upos;
import aussage.syntax.Word;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Pairs the quotation marks of an article. A mark that is not closed before the next one opens is
 * closed at the end of its paragraph.
 */
final class QuotationReader {
  /** A quotation that goes on for more sentences than this has lost its closing mark. */
  private static final int LONGEST_SENTENCES = 40;

  private final Document document;
  private final List<Quotation> found = new ArrayList<>();
  private @Nullable Sentence first;
  private int open;
  private int depth;
  private @Nullable Sentence paragraphEnd;

  private QuotationReader(Document document) {
    this.document = document;
  }

  /** All quotations that stand in no other, in order. */
  static List<Quotation> read(Document document) {
    QuotationReader reader = new QuotationReader(document);
    Sentence before = null;
    for (Sentence sentence : document.sentences()) {
      if (!sentence.role().isNews()) {
        continue;
      }
      if (before != null) {
        reader.between(before, sentence);
      }
      reader.read(sentence);
      before = sentence;
    }
    if (before != null) {
      reader.giveUp(before);
    }
    return reader.found;
  }

  private void between(Sentence before, Sentence after) {
    if (first == null) {
      return;
    }
    if (paragraphEnd == null && isParagraphBetween(before, after)) {
      paragraphEnd = before;
    }
    if (after.index() - first.index() > LONGEST_SENTENCES) {
      giveUp(before);
    }
  }

  private boolean isParagraphBetween(Sentence before, Sentence after) {
    return document.text().substring(before.span().end(), after.span().begin()).indexOf('\n') >= 0;
  }

  private void read(Sentence sentence) {
    for (Word word : sentence.words()) {
      if (word.kind() == TokenKind.QUOTE_OPEN) {
        if (first != null && paragraphEnd != null) {
          giveUp(sentence);
        }
        if (first == null) {
          first = sentence;
          open = word.index();
          depth = 0;
        }
        depth++;
      } else if (word.kind() == TokenKind.QUOTE_CLOSE && first != null) {
        depth--;
        if (depth <= 0 || isOuter(sentence, word)) {
          close(sentence, word.index());
        }
      }
    }
  }

  /** Whether the mark closes what the first one opened, whatever was left open inside. */
  private boolean isOuter(Sentence sentence, Word close) {
    String opened = first == null ? "" : first.word(open).form();
    boolean isPair =
        switch (opened) {
          case "„" -> close.form().equals("“") || close.form().equals("”");
          case "»" -> close.form().equals("«");
          case "«" -> close.form().equals("»");
          default -> false;
        };
    return isPair && !isClosedLater(opened, sentence, close);
  }

  /** „Die „Alte Liebe“ fährt“: before such a mark opens there is one more that closes. */
  private boolean isClosedLater(String opened, Sentence sentence, Word close) {
    int from = close.index() + 1;
    Sentence at = sentence;
    while (true) {
      for (int i = from; i < at.size(); i++) {
        String form = at.word(i).form();
        if (form.equals(opened)) {
          return false;
        }
        if (form.equals(close.form())) {
          return true;
        }
      }
      int next = at.index() + 1;
      if (next >= document.sentences().size()
          || next - sentence.index() > LONGEST_SENTENCES
          || isParagraphBetween(at, document.sentences().get(next))) {
        return false;
      }
      at = document.sentences().get(next);
      from = 0;
    }
  }

  private void close(Sentence last, int close) {
    if (first != null && (first.index() < last.index() || open < close)) {
      boolean isSpeech =
          first.isParsed() && (isSpeech(first, open, last, close) || goesOn(first, open));
      found.add(new Quotation(first, open, last, close, isSpeech));
    }
    first = null;
    paragraphEnd = null;
  }

  /** „…“, sagte sie, „…“: the second part of one speech; „…“ und „…“: one more. */
  private boolean goesOn(Sentence sentence, int at) {
    if (found.isEmpty() || at < 2) {
      return false;
    }
    Quotation before = found.get(found.size() - 1);
    String form = sentence.word(at - 1).form();
    boolean isNext =
        form.equals(",") || before.close() == at - 2 && WordClass.MEMBER_LINK.has(form);
    return isNext && before.isSpeech() && before.last().index() == sentence.index();
  }

  private void giveUp(Sentence at) {
    if (first != null) {
      Sentence last = paragraphEnd != null ? paragraphEnd : first.index() < at.index() ? first : at;
      close(last, last.size() - 1);
    }
  }

  /** „Nein“, sagte sie; „Nein“, so Lang: a verb or "so" right after the comma. */
  private static boolean isBeforeReport(Sentence sentence, int close) {
    return close + 2 < sentence.size()
        && sentence.word(close + 1).form().equals(",")
        && (VerbReading.mayBeFinite(sentence, close + 2)
            || sentence.word(close + 2).form().equals("so"));
  }

  /** "(kurz: „Hafenrat“)", "(auf Deutsch: „Alte Liebe“)". */
  private static boolean isInBracket(Sentence sentence, int open) {
    for (int at = open - 2; at >= 0 && at >= open - 5; at--) {
      if (sentence.word(at).form().equals("(")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSpeech(Sentence first, int open, Sentence last, int close) {
    if (first.index() != last.index()) {
      return true;
    }
    int finite = 0;
    for (int at = open + 1; at < close; at++) {
      if (VerbReading.mayBeFinite(first, at)) {
        finite++;
      }
    }
    if (open > 0 && WordClass.NAMED_THING.has(first.word(open - 1).form())) {
      return false;
    }
    TokenKind beforeClose = first.word(close - 1).kind();
    boolean isCapital =
        open + 1 < close && Character.isUpperCase(first.word(open + 1).form().codePointAt(0));
    boolean isShortName = // "die Partei „Die Neue.“"
        finite == 0 && close - open <= 4 && open > 0 && first.word(open - 1).upos() == Upos.NOUN;
    if (beforeClose == TokenKind.TERMINATOR && isCapital && !isShortName) {
      return true;
    }
    String before = open == 0 ? "" : first.word(open - 1).form();
    if (before.equals(":") && isInBracket(first, open)) {
      return false;
    }
    if (before.equals(":")) {
      return close - open > 2 || finite > 0;
    }
    if (open == 0 && isBeforeReport(first, close)) {
      return true;
    }
    boolean isAtStart = open == 0 && close - open > 3;
    if (isAtStart && close + 1 < first.size() && first.word(close + 1).form().equals(",")) {
      return true;
    }
    boolean isAnnounced =
        open == 0 || before.equals(",") || WordClass.SAYING_NOUN.has(first.word(open - 1).form());
    return finite > 0 && isCapital && close - open > 3 && isAnnounced;
  }
}
