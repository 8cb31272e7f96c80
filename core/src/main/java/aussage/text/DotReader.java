package aussage.text;

import aussage.model.TokenKind;
import aussage.text.Lexicon.Abbreviation;
import aussage.text.TokenBuffer.Dot;
import aussage.text.TokenBuffer.Gap;
import java.util.Set;

/**
 * Decides what a dot after a word or number is: part of an abbreviation, of an ordinal, or a full
 * stop. It looks at the word before and at the next word, no further.
 *
 * <p>Rules of thumb: before a lower-case word a number's dot makes an ordinal; so it does before a
 * month, and before another noun where an article, "am", "zum" and the like stand before the number
 * or the noun is one that is counted in order. Before a word that opens sentences ("Der", "Er",
 * "Nach") it is a full stop.
 */
final class DotReader {
  /** Abbreviations have no more parts than "v. l. n. r.". */
  private static final int MOST_PARTS = 4;

  private static final int LONGEST_ORDINAL = 4;
  private static final int SHORTEST_ADJECTIVE = 6;

  private final Source source;
  private final TokenBuffer tokens;
  private Dot lastDot = Dot.NEVER_ENDS;

  DotReader(Source source, TokenBuffer tokens) {
    this.source = source;
    this.tokens = tokens;
  }

  /** Whether the dot of the abbreviation found last may end a sentence. */
  Dot lastDot() {
    return lastDot;
  }

  /**
   * After the longest abbreviation whose first word ends at {@code end}, where its dot stands; 0 if
   * it is none. Its parts may have blanks between them.
   */
  int abbreviationEnd(int begin, int end) {
    if (end - begin > Lexicon.LONGEST) {
      return streetEnd(end);
    }
    int part = lastPart(begin, end);
    StringBuilder key = new StringBuilder(Lexicon.LONGEST);
    key.append(source.substring(part, end)).append('.');
    if (part > begin
        && source.at(part - 2) == '.'
        && Lexicon.abbreviation(key.toString()) != null) {
      lastDot = Dot.ENDS_BEFORE_OPENER;
      return end + 1;
    }
    int found = accept(key, end + 1);
    int dot = end;
    for (int parts = 1; parts < MOST_PARTS && key.length() < Lexicon.LONGEST; parts++) {
      int next = dot + 1;
      if (source.at(next) == ' ' || CharType.isGroupingBlank(source.at(next))) {
        next++;
      }
      int nextEnd = source.lettersEnd(next, Lexicon.LONGEST);
      if (nextEnd == next || source.at(nextEnd) != '.') {
        break;
      }
      key.append(source.substring(next, nextEnd)).append('.');
      dot = nextEnd;
      found = Math.max(found, accept(key, dot + 1));
    }
    return found > 0 ? found : streetEnd(end);
  }

  /** Of "Dipl.-Ing" the part after the hyphen. */
  private int lastPart(int begin, int end) {
    int i = end;
    while (i > begin && !CharType.isHyphen(source.at(i - 1)) && source.at(i - 1) != '/') {
      i--;
    }
    return i;
  }

  private int accept(CharSequence key, int end) {
    Abbreviation abbreviation = Lexicon.abbreviation(key.toString());
    if (abbreviation == null) {
      abbreviation = Lexicon.capitalized(key.toString());
      // A capital stands at the start ("Vgl. Seite 3") or in a name ("der Dt. Wetterdienst").
      if (abbreviation != null && !startsSentence() && !follows(Lexicon.Follower.CAPITAL, end)) {
        return 0;
      }
    }
    if (abbreviation == null || !follows(abbreviation.follower(), end)) {
      return 0;
    }
    lastDot = abbreviation.dot();
    return end;
  }

  private boolean follows(Lexicon.Follower follower, int from) {
    if (follower == Lexicon.Follower.ANY) {
      return true;
    }
    if (follower == Lexicon.Follower.AFTER_NUMBER) {
      return tokens.is(tokens.size() - 1, TokenKind.NUMBER);
    }
    int next = source.nextVisible(source.at(from) == ',' ? from + 1 : from);
    byte type = next < 0 ? CharType.NEWLINE : source.type(next);
    boolean joined = next == from && (type == CharType.DASH || type == CharType.HYPHEN); // Mo.–Fr.
    boolean number = type == CharType.DIGIT || joined;
    boolean capital = type == CharType.UPPER;
    return switch (follower) {
      case ANY, AFTER_NUMBER -> true;
      case NUMBER -> number;
      case CAPITAL -> capital && !opensSentence(next);
      case CAPITAL_OR_NUMBER -> number || capital && !opensSentence(next);
      case LOWER_OR_NUMBER -> number || type == CharType.LOWER;
    };
  }

  /** "Hauptstr." */
  private int streetEnd(int end) {
    boolean street =
        source.at(end - 3) == 's'
            && source.at(end - 2) == 't'
            && source.at(end - 1) == 'r'
            && source.letterAt(end - 4);
    if (street) {
      lastDot = Dot.ENDS_BEFORE_OPENER;
    }
    return street ? end + 1 : 0;
  }

  /** "W." in "George W. Bush"; not "C." in "Vitamin C. Das". */
  boolean isInitial(int begin, int end) {
    if (end - begin != 1 || source.type(begin) != CharType.UPPER) {
      return false;
    }
    int next = source.nextVisible(end + 1);
    if (next < 0) {
      return false;
    }
    byte type = source.type(next);
    return switch (type) {
      case CharType.UPPER -> !opensSentence(next);
      case CharType.LOWER -> true;
      case CharType.PUNCTUATION, CharType.OPEN, CharType.CLOSE -> next == end + 1;
      default -> false;
    };
  }

  /** "II." in "Wilhelm II. war", "im II. Weltkrieg". */
  boolean isRomanOrdinal(int begin, int end) {
    for (int i = begin; i < end; i++) {
      char c = source.at(i);
      if (c != 'I' && c != 'V' && c != 'X') {
        return false;
      }
    }
    int next = pastQuote(source.nextVisible(end + 1));
    if (next < 0 || end - begin > 6) {
      return false;
    }
    int last = tokens.size() - 1;
    boolean afterName =
        last >= 0
            && tokens.gap() == Gap.BLANK
            && tokens.startsUpper(last)
            && tokens.length(last) > 1;
    return switch (source.type(next)) {
      case CharType.LOWER -> afterName || end - begin > 1;
      case CharType.PUNCTUATION, CharType.CLOSE -> afterName && next == end + 1;
      case CharType.UPPER ->
          !opensSentence(next) && (isCounted(next) || !afterName && ordinalMayFollow());
      default -> false;
    };
  }

  /** Reads the dot after a number of digits and inner signs. */
  int number(int begin, int end) {
    int after = end + 1;
    if (source.type(after) == CharType.TERMINATOR) {
      return tokens.add(begin, end, TokenKind.NUMBER);
    }
    boolean plain = source.digitsEnd(begin) == end;
    boolean day = plain ? isDay(begin, end) : isDayAndMonth(begin, end);
    TokenKind kind = plain ? TokenKind.ORDINAL : TokenKind.NUMBER;
    if (!day && (!plain || end - begin > LONGEST_ORDINAL)) {
      return tokens.add(begin, end, TokenKind.NUMBER);
    }
    return switch (follower(begin, end, plain, day)) {
      case NEVER_ENDS, ENDS_BEFORE_OPENER, ENDS_BEFORE_CAPITAL -> tokens.add(begin, after, kind);
      case ENDS ->
          dayMayEnd(plain)
              ? tokens.add(begin, after, kind, Dot.ENDS)
              : tokens.add(begin, end, TokenKind.NUMBER);
    };
  }

  /** {@link Dot#ENDS} if the dot is a full stop. */
  private Dot follower(int begin, int end, boolean plain, boolean day) {
    int next = pastQuote(source.nextVisible(end + 1));
    if (next < 0) {
      return Dot.ENDS;
    }
    char c = source.at(next);
    boolean touches = next == end + 1;
    boolean goesOn =
        switch (CharType.of(c)) {
          case CharType.LOWER -> true;
          case CharType.UPPER -> goesOnBeforeCapital(begin, next, plain, day, touches);
          case CharType.DIGIT ->
              day && (plain ? isDateBefore(next) : source.digitsEnd(next) == next + 4);
          case CharType.PUNCTUATION -> touches && c != '*' && c != '|' && c != '\\';
          case CharType.CLOSE, CharType.HYPHEN, CharType.DASH -> touches || day;
          case CharType.OPEN -> day;
          default -> false;
        };
    return goesOn ? Dot.NEVER_ENDS : Dot.ENDS;
  }

  private boolean goesOnBeforeCapital(
      int begin, int next, boolean plain, boolean day, boolean touches) {
    String word = Source.lower(source.wordAt(next));
    if (Lexicon.MONTHS.contains(word)) {
      return day || touches;
    }
    boolean year = source.digitsEnd(begin) - begin == LONGEST_ORDINAL;
    if (opensSentence(next)) {
      return plain && startsSentence() && !touches && !year;
    }
    if (!plain) {
      return true;
    }
    return !year
        && (Lexicon.ORDINAL_NOUNS.contains(word)
            || startsSentence()
            || followsOpening()
            || ordinalMayFollow());
  }

  /** What stands in the quotation that opens there: die 22. „kleine Messe“. */
  private int pastQuote(int next) {
    boolean opens =
        next > 0
            && source.type(next) == CharType.QUOTE
            && source.blankAt(next - 1)
            && !source.blankAt(next + 1);
    return opens ? next + 1 : next;
  }

  /** The month in figures, or after that the year: "24. 10. 2024". */
  private boolean isDateBefore(int next) {
    int end = source.digitsEnd(next);
    return end - next <= 2 && source.at(end) == '.'
        || end - next == 4 && tokens.is(tokens.size() - 1, TokenKind.ORDINAL);
  }

  /** Whether the word before asks for a noun, so that a number between is an ordinal. */
  private boolean ordinalMayFollow() {
    return lastWordIn(Lexicon.BEFORE_ORDINAL) || followsAdjective();
  }

  /** "der verlorene 2. Satz": a small word with an adjective's ending. */
  private boolean followsAdjective() {
    int last = tokens.size() - 1;
    if (!tokens.is(last, TokenKind.WORD)
        || tokens.length(last) < SHORTEST_ADJECTIVE
        || !tokens.startsLower(last)) {
      return false;
    }
    char end = tokens.last(last);
    char before = source.at(tokens.end(last) - 2);
    return end == 'e' || before == 'e' && (end == 'n' || end == 'r' || end == 's' || end == 'm');
  }

  /** „4. Winterfest“, (1. Klasse), "1. Lang, 2. Roth". */
  private boolean followsOpening() {
    int last = tokens.size() - 1;
    return tokens.is(last, TokenKind.QUOTE_OPEN)
        || tokens.isSign(last, '(')
        || tokens.isSign(last, ',');
  }

  /** "am 3.", "den 60."; of days with their month also "bis 3.5." */
  private boolean dayMayEnd(boolean plain) {
    return lastWordIn(Lexicon.BEFORE_ORDINAL_END) || !plain && lastWordIn(Lexicon.BEFORE_DAY);
  }

  private boolean lastWordIn(Set<String> words) {
    int last = tokens.size() - 1;
    return last >= 0
        && tokens.is(last, TokenKind.WORD)
        && tokens.length(last) <= Lexicon.LONGEST
        && words.contains(Source.lower(tokens.surface(last)));
  }

  private boolean isCounted(int next) {
    return Lexicon.ORDINAL_NOUNS.contains(Source.lower(source.wordAt(next)));
  }

  private boolean opensSentence(int next) {
    return Lexicon.OPENERS.contains(source.wordAt(next));
  }

  /** Whether nothing of a sentence stands before: the number may count a list. */
  private boolean startsSentence() {
    int last = tokens.size() - 1;
    return last < 0
        || tokens.gap().ordinal() >= Gap.LINE.ordinal()
        || tokens.is(last, TokenKind.TERMINATOR);
  }

  private boolean isDay(int begin, int end) {
    return end - begin <= 2 && value(begin, end) >= 1 && value(begin, end) <= 31;
  }

  /** "24.10", "3.5". */
  private boolean isDayAndMonth(int begin, int end) {
    int dot = source.digitsEnd(begin);
    return isDay(begin, dot)
        && source.at(dot) == '.'
        && end - dot <= 3
        && source.digitsEnd(dot + 1) == end
        && value(dot + 1, end) >= 1
        && value(dot + 1, end) <= 12;
  }

  private int value(int begin, int end) {
    int value = 0;
    for (int i = begin; i < end; i++) {
      value = value * 10 + (source.at(i) - '0');
    }
    return value;
  }
}
