package aussage.text;

import aussage.model.TokenKind;

/** Finds the lines, and the beginnings of paragraphs, that say when and where a text is from. */
final class Datelines {
  private static final int LONGEST_LINE = 24;
  private static final int LONGEST_PREFIX = 16;
  private static final int MOST_PLACE_WORDS = 4;

  private Datelines() {}

  /** "22.10.2024", "2024-10-22", "22/10/24". */
  static boolean isDate(TokenBuffer tokens, int token) {
    if (!tokens.is(token, TokenKind.NUMBER)
        || tokens.length(token) > 10
        || tokens.length(token) < 6) {
      return false;
    }
    String number = tokens.surface(token);
    char separator = 0;
    int separators = 0;
    for (int i = 0; i < number.length(); i++) {
      char c = number.charAt(i);
      if (!CharType.isDigit(c)) {
        if (c != '.' && c != '/' && c != '-' || separators > 0 && c != separator) {
          return false;
        }
        separator = c;
        separators++;
      }
    }
    return separators == 2;
  }

  /** Whether a full date in figures stands in the line, or a month with its day or year. */
  static boolean hasDate(Page page, Passage line) {
    for (int i = line.begin(); i < line.end(); i++) {
      boolean month = page.isWord(i, Page.MONTH) && isMonthOfDate(page.tokens(), i);
      if (month || isDate(page.tokens(), i)) {
        return true;
      }
    }
    return false;
  }

  /**
   * A line of nothing but a date, words like "Stand" or "Uhr", and a place or name apart from it.
   */
  static boolean isDateline(Page page, int index) {
    Passage line = page.passage(index);
    if (line.length() > LONGEST_LINE || line.links() > 0 || line.numbers() == 0) {
      return false;
    }
    boolean dated = false;
    int others = 0;
    for (int i = line.begin(); i < line.end(); i++) {
      switch (page.tokens().kind(i)) {
        case WORD -> {
          if (page.isWord(i, Page.MONTH)) {
            dated |= isMonthOfDate(page.tokens(), i);
          } else if (!isClockWord(page, i)) {
            if (page.tokens().startsLower(i) || !standsApart(page, line, i)) {
              return false;
            }
            others++;
          }
        }
        case NUMBER -> dated |= isDate(page.tokens(), i);
        case TERMINATOR -> {
          if (i != line.end() - 1 || page.tokens().first(i) != '.') {
            return false;
          }
        }
        case QUOTE_OPEN, QUOTE_CLOSE, LINK -> {
          return false;
        }
        case ORDINAL, PUNCTUATION, SYMBOL -> {}
      }
    }
    return dated && others <= MOST_PLACE_WORDS;
  }

  /** A month with a day before it or a year after it. */
  private static boolean isMonthOfDate(TokenBuffer tokens, int month) {
    boolean day = tokens.is(month - 1, TokenKind.ORDINAL) || tokens.is(month - 1, TokenKind.NUMBER);
    int year = tokens.isSign(month + 1, ',') ? month + 2 : month + 1;
    return day || tokens.is(year, TokenKind.NUMBER) && tokens.length(year) == 4;
  }

  /** Whether the words around a word that is no date's are divided from the date by a sign. */
  private static boolean standsApart(Page page, Passage line, int token) {
    int from = token;
    while (from > line.begin() && isOther(page, from - 1)) {
      from--;
    }
    int to = token + 1;
    while (to < line.end() && isOther(page, to)) {
      to++;
    }
    return isBorder(page, line, from - 1) && isBorder(page, line, to);
  }

  private static boolean isOther(Page page, int token) {
    return page.tokens().is(token, TokenKind.WORD)
        && !isClockWord(page, token)
        && !page.isWord(token, Page.MONTH);
  }

  /** "Stand", "Uhr", "Lesezeit", "Min." */
  private static boolean isClockWord(Page page, int token) {
    return page.isWord(token, Page.DATELINE)
        || page.isWord(token, Page.AGE)
        || page.isWord(token, Page.SPAN);
  }

  private static boolean isBorder(Page page, Passage line, int token) {
    return token < line.begin()
        || token >= line.end()
        || page.tokens().is(token, TokenKind.PUNCTUATION)
        || page.tokens().is(token, TokenKind.SYMBOL)
        || isDate(page.tokens(), token)
        || page.tokens().is(token, TokenKind.WORD) && page.word(token).equals("von");
  }

  /**
   * The token after the dateline that a paragraph begins with, its dash included; the paragraph's
   * begin if it has none. "Kiel (dpa) –", "KIEL, 3. Mai (Reuters) -", "Kiel/Lübeck (afp)", "KIEL.".
   */
  static int prefixEnd(Page page, Passage paragraph, boolean opensText) {
    TokenBuffer tokens = page.tokens();
    int limit = Math.min(paragraph.end() - 1, paragraph.begin() + LONGEST_PREFIX);
    int i = placeEnd(page, paragraph.begin(), limit);
    if (i == paragraph.begin() || i >= limit) {
      return paragraph.begin();
    }
    int placeWords = i - paragraph.begin();
    boolean shouted = isShouted(tokens, paragraph.begin(), i);
    boolean agency = false;
    boolean dated = false;
    while (i < limit) {
      if (tokens.isSign(i, '(')) {
        int close = closing(tokens, i, limit);
        if (close < 0) {
          return paragraph.begin();
        }
        agency |= isAgency(page, i + 1, close);
        i = close + 1;
      } else if (tokens.isSign(i, ',') && isDateWord(page, i + 1)) {
        i++;
      } else if (isDateWord(page, i)) {
        dated |= page.isWord(i, Page.MONTH) || isDate(tokens, i);
        i++;
      } else {
        break;
      }
    }
    boolean sure = agency || dated || shouted;
    boolean likely = sure || opensText && placeWords == 1;
    return borderEnd(tokens, paragraph, i, agency, sure, likely);
  }

  private static int borderEnd(
      TokenBuffer tokens, Passage paragraph, int i, boolean agency, boolean sure, boolean likely) {
    if (i >= paragraph.end() - 1) {
      return paragraph.begin();
    }
    if (isDash(tokens, i)) {
      boolean opens = tokens.gap(i + 1) != TokenBuffer.Gap.NONE && !tokens.startsLower(i + 1);
      boolean closed = !sure && hasDashWithin(tokens, i + 1, paragraph.end());
      return likely && opens && !closed ? i + 1 : paragraph.begin();
    }
    boolean stop = tokens.isSign(i, ':') || tokens.isSign(i, '.');
    if (sure && stop && tokens.startsUpper(i + 1) && i > paragraph.begin()) {
      return i + 1;
    }
    return agency && tokens.startsUpper(i) ? i : paragraph.begin();
  }

  /** "Kanzler – Chef der Regierung – …" is an aside between two dashes. */
  private static boolean hasDashWithin(TokenBuffer tokens, int from, int end) {
    for (int i = from; i < Math.min(end, from + LONGEST_PREFIX); i++) {
      if (isDash(tokens, i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isDash(TokenBuffer tokens, int token) {
    return tokens.is(token, TokenKind.PUNCTUATION)
        && (CharType.of(tokens.first(token)) == CharType.DASH
            || CharType.isHyphen(tokens.first(token)));
  }

  /** After one to four capitalised words: "Kiel", "Kiel/Lübeck", "Frankfurt am Main". */
  private static int placeEnd(Page page, int begin, int limit) {
    TokenBuffer tokens = page.tokens();
    int i = begin;
    while (i < limit && i - begin < MOST_PLACE_WORDS) {
      boolean word = tokens.is(i, TokenKind.WORD);
      boolean name =
          word
              && tokens.startsUpper(i)
              && !page.isWord(i, Page.MONTH)
              && !Lexicon.OPENERS.contains(tokens.surface(i));
      boolean inside = i > begin && i + 1 < limit && tokens.startsUpper(i + 1);
      boolean link = word && inside && isLink(tokens.surface(i)) || inside && tokens.isSign(i, '/');
      if (!name && !link) {
        break;
      }
      i++;
    }
    return i;
  }

  private static boolean isLink(String word) {
    return switch (word) {
      case "am", "an", "der", "im", "in", "bei", "und", "ob", "a." -> true;
      default -> false;
    };
  }

  private static boolean isShouted(TokenBuffer tokens, int begin, int end) {
    for (int i = begin; i < end; i++) {
      if (tokens.length(i) < 3
          || !tokens.isUpper(tokens.begin(i) + 1)
          || !tokens.isUpper(tokens.end(i) - 1)) {
        return false;
      }
    }
    return true;
  }

  private static int closing(TokenBuffer tokens, int open, int limit) {
    for (int i = open + 1; i < Math.min(limit, open + 8); i++) {
      if (tokens.isSign(i, ')')) {
        return i;
      }
    }
    return -1;
  }

  /** An agency's name or a sign like it: "dpa", "dpa/lno", "Reuters". */
  private static boolean isAgency(Page page, int from, int to) {
    if (to <= from || !page.tokens().is(from, TokenKind.WORD)) {
      return false;
    }
    String word = page.word(from);
    int slash = word.indexOf('/');
    boolean known = Page.AGENCY.contains(slash > 0 ? word.substring(0, slash) : word);
    return known || to - from == 1 && page.tokens().startsLower(from) && word.length() <= 5;
  }

  private static boolean isDateWord(Page page, int token) {
    TokenBuffer tokens = page.tokens();
    return tokens.is(token, TokenKind.ORDINAL)
        || tokens.is(token, TokenKind.NUMBER)
        || page.isWord(token, Page.MONTH)
        || page.isWord(token, Page.DATELINE)
            && (tokens.startsLower(token) || tokens.isSign(token - 1, ','));
  }
}
