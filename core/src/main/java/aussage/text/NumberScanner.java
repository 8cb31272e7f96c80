package aussage.text;

import static aussage.text.CharType.isFraction;
import static aussage.text.CharType.isGroupingBlank;
import static aussage.text.CharType.isHyphen;

import aussage.model.TokenKind;
import com.google.common.collect.ImmutableSet;

/**
 * Reads what begins with a digit or a sign before one: numbers with the signs inside of them,
 * dates, clock times, scores, ranges, and the words that numbers begin ("83-jährige").
 */
final class NumberScanner {
  private static final int GROUP = 3;
  private static final ImmutableSet<String> JOINING =
      ImmutableSet.of("und", "oder", "bis", "sowie");

  private final Source source;
  private final TokenBuffer tokens;
  private final WordScanner words;
  private final DotReader dots;

  NumberScanner(Source source, TokenBuffer tokens, WordScanner words) {
    this.source = source;
    this.tokens = tokens;
    this.words = words;
    this.dots = words.dots();
  }

  int scan(int begin) {
    return finish(begin, figuresEnd(begin, begin));
  }

  /** Whether a dash there is the sign of the number after it: not in "2000 -2005". */
  boolean maySign(int i) {
    int last = tokens.size() - 1;
    byte before = source.type(i - 1);
    boolean free = source.blankAt(i - 1) || before == CharType.OPEN || before == CharType.QUOTE;
    return free
        && !(tokens.gap() == TokenBuffer.Gap.BLANK
            && (tokens.is(last, TokenKind.NUMBER) || tokens.is(last, TokenKind.ORDINAL)));
  }

  /** "-5", "+3,5". */
  int scanSigned(int begin) {
    int end = figuresEnd(begin, begin + 1);
    if (source.letterAt(end) || isHyphen(source.at(end)) && source.letterAt(end + 1)) {
      return finish(begin, end);
    }
    return tokens.add(begin, end, TokenKind.NUMBER);
  }

  /** After the digits that begin there and all that belongs to the number. */
  private int figuresEnd(int begin, int from) {
    int end = isFraction(source.at(from)) ? from + 1 : source.digitsEnd(from);
    int limit = begin + WordScanner.LONGEST;
    boolean grouped = true;
    while (end < limit) {
      char c = source.at(end);
      if (isInnerSign(c) && source.digitAt(end + 1)) {
        grouped = false;
        end = source.digitsEnd(end + 1);
      } else if (isFraction(c)) {
        return end + 1;
      } else if (grouped && isGroup(begin, end, c)) {
        end += 1 + GROUP;
      } else {
        return end;
      }
    }
    return end;
  }

  private static boolean isInnerSign(char c) {
    return c == '.' || c == ',' || c == ':' || c == '/' || c == '-' || c == '–' || c == '‑'
        || c == '·';
  }

  /** Swiss thousands, with whatever sign the keyboard has for an apostrophe. */
  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '’' || c == '‘' || c == 'ʼ' || c == '´' || c == '`' || c == '′';
  }

  /** Whether a group of three digits follows after a blank or an apostrophe: "1 500", "1'500". */
  private boolean isGroup(int begin, int end, char c) {
    boolean plain = c == ' ';
    if (!plain && !isGroupingBlank(c) && !isApostrophe(c)) {
      return false;
    }
    if (source.digitsEnd(end + 1) - end - 1 != GROUP) {
      return false;
    }
    int first = source.digitsEnd(begin) - begin;
    if (first < 1 || first > GROUP || source.at(begin) == '0') {
      return false;
    }
    return !plain || mayGroupByBlank(end + 1 + GROUP);
  }

  /** Not in "Mai 2 300" nor in "5 300-1": nothing else that counts may stand around. */
  private boolean mayGroupByBlank(int after) {
    char next = source.at(after);
    if (source.letterAt(after) || next == '/' || next == ':' || isHyphen(next)) {
      return false;
    }
    int last = tokens.size() - 1;
    if (last < 0 || tokens.gap() != TokenBuffer.Gap.BLANK) {
      return true;
    }
    boolean counts = tokens.is(last, TokenKind.NUMBER) || tokens.is(last, TokenKind.ORDINAL);
    return !counts && !(tokens.length(last) <= 2 && tokens.startsUpper(last));
  }

  private int finish(int begin, int end) {
    char c = source.at(end);
    char next = source.at(end + 1);
    if (CharType.isLetter(c)) {
      return glued(begin, end);
    }
    if (isHyphen(c)) {
      return hyphen(begin, end);
    }
    if (c == '%' && (source.letterAt(end + 1) || isHyphen(next) && source.letterAt(end + 2))) {
      return tokens.add(begin, words.wordEnd(begin, end + 1), TokenKind.WORD);
    }
    if (c == '.' && isHyphen(next) && source.letterAt(end + 2)) {
      return tokens.add(begin, words.wordEnd(begin, end + 2), TokenKind.WORD);
    }
    if (c == '.' && isPrice(end)) {
      tokens.add(begin, end, TokenKind.NUMBER);
      return tokens.add(end, source.noCentsEnd(end), TokenKind.PUNCTUATION);
    }
    return c == '.' ? dots.number(begin, end) : tokens.add(begin, end, TokenKind.NUMBER);
  }

  /** "Fr. 850.–", but neither "vom 3.– 5. Mai" nor "die 3.- und 4.-Besten". */
  private boolean isPrice(int dot) {
    int end = source.noCentsEnd(dot);
    if (end == 0) {
      return false;
    }
    int next = source.nextVisible(end);
    return next < 0
        || !source.digitAt(next) && !JOINING.contains(Source.lower(source.wordAt(next)));
  }

  /** "83jährige", "90er-Jahre" are words; "20km" is a number and its unit. */
  private int glued(int begin, int end) {
    String letters = source.wordAt(end);
    int after = end + letters.length();
    boolean unit =
        Lexicon.GLUED_UNITS.contains(letters)
            && !isHyphen(source.at(after))
            && !source.digitAt(after);
    return unit
        ? tokens.add(begin, end, TokenKind.NUMBER)
        : tokens.add(begin, words.wordEnd(begin, end), TokenKind.WORD);
  }

  /** "400-Millionen-Dollar-Paket", "10-%-Marke", "3- bis 5-jährige"; else the hyphen is a dash. */
  private int hyphen(int begin, int end) {
    if (source.letterAt(end + 1)) {
      return tokens.add(begin, words.wordEnd(begin, end), TokenKind.WORD);
    }
    if (source.at(end + 1) == '%' && isHyphen(source.at(end + 2))) {
      return tokens.add(begin, words.wordEnd(begin, end + 2), TokenKind.WORD);
    }
    boolean completed =
        source.at(end + 1) == ','
            || source.at(end + 1) == ' ' && source.type(end + 2) == CharType.LOWER;
    return completed
        ? tokens.add(begin, end + 1, TokenKind.WORD)
        : tokens.add(begin, end, TokenKind.NUMBER);
  }
}
