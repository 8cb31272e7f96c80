package aussage.text;

import aussage.model.TokenKind;
import aussage.text.TokenBuffer.Dot;

/**
 * Reads what begins with a letter: words with all that German writes inside of them, links, and
 * abbreviations with their dots.
 */
final class WordScanner {
  /** Words are cut here, so that no later stage meets one without end. */
  static final int LONGEST = 1000;

  /** A domain's name is no longer (RFC 1035, 2.3.4). */
  private static final int LONGEST_DOMAIN = 253;

  /** The parts of names like "ver.di" are no longer. */
  private static final int SHORT = 4;

  private final Source source;
  private final TokenBuffer tokens;
  private final QuoteScanner quotes;
  private final DotReader dots;

  /** The next "@" not before the reader, so that text without one is not searched for addresses. */
  private int nextAt = -1;

  WordScanner(Source source, TokenBuffer tokens, QuoteScanner quotes) {
    this.source = source;
    this.tokens = tokens;
    this.quotes = quotes;
    this.dots = new DotReader(source, tokens);
  }

  DotReader dots() {
    return dots;
  }

  int scan(int begin) {
    int link = linkEnd(begin);
    return link > begin ? tokens.add(begin, link, TokenKind.LINK) : scanFrom(begin, begin);
  }

  /** Reads a word whose first letter stands at {@code inside}. */
  int scanFrom(int begin, int inside) {
    return finish(begin, wordEnd(begin, inside));
  }

  /** Reads on in a word that has come to {@code end}: dots, abbreviations, names of sites. */
  private int finish(int begin, int from) {
    int end = from;
    if (source.at(end) == '.') {
      if (goesOnAfterDot(begin, end + 1)) {
        return finish(begin, wordEnd(begin, end + 2));
      }
      int suffix = domainEnd(begin, end);
      if (suffix > end) {
        return tokens.add(begin, LinkScanner.pathEnd(source, suffix), TokenKind.LINK);
      }
      int acronym = acronymEnd(begin, end);
      int abbreviation = acronym > end ? acronym : 0;
      Dot dot = Dot.ENDS_BEFORE_OPENER;
      int listed = dots.abbreviationEnd(begin, end);
      if (listed > 0 && listed >= abbreviation) {
        abbreviation = listed;
        dot = dots.lastDot();
      }
      if (abbreviation > 0) {
        return goesOnAfterDot(begin, abbreviation)
            ? finish(begin, wordEnd(begin, abbreviation + 1))
            : tokens.add(begin, abbreviation, TokenKind.WORD, dot);
      }
      int name = nameEnd(begin, end);
      if (name > end) {
        return tokens.add(begin, name, TokenKind.WORD);
      }
      if (dots.isRomanOrdinal(begin, end)) {
        return tokens.add(begin, end + 1, TokenKind.ORDINAL);
      }
      if (dots.isInitial(begin, end)) {
        return tokens.add(begin, end + 1, TokenKind.WORD);
      }
    } else if (source.at(end) == '$' && end - begin <= 3 && source.type(begin) == CharType.UPPER) {
      return tokens.add(begin, end + 1, TokenKind.SYMBOL);
    }
    return tokens.add(begin, end, TokenKind.WORD);
  }

  /** Whether a word goes on after its dot: "F.A.Z.-Redakteur", "Dipl.-Ing.", "K.-o.-Tropfen". */
  private boolean goesOnAfterDot(int begin, int end) {
    return CharType.isHyphen(source.at(end)) && source.letterAt(end + 1) && end - begin < LONGEST;
  }

  private int linkEnd(int begin) {
    int address = LinkScanner.addressEnd(source, begin);
    if (address > begin) {
      return address;
    }
    if (nextAt < begin) {
      nextAt = source.indexOf('@', begin);
    }
    return LinkScanner.mailEnd(source, begin, nextAt);
  }

  /** After "spiegel.de" or "www.spiegel.de" with what follows it, or the end of the word. */
  private int domainEnd(int begin, int end) {
    int last = end;
    int dot = end;
    while (source.type(begin) != CharType.MARK && dot - begin < LONGEST_DOMAIN) {
      int suffixEnd = source.lettersEnd(dot + 1, LONGEST);
      if (suffixEnd - dot < 3) {
        break;
      }
      boolean goesOn = source.at(suffixEnd) == '.' && source.letterAt(suffixEnd + 1);
      if (isTopDomain(dot, suffixEnd) && (goesOn || !CharType.isHyphen(source.at(suffixEnd)))) {
        last = suffixEnd;
      }
      if (!goesOn) {
        break;
      }
      dot = suffixEnd;
    }
    return last;
  }

  private boolean isTopDomain(int dot, int suffixEnd) {
    String suffix = source.substring(dot + 1, suffixEnd);
    boolean capitals =
        source.type(dot - 1) == CharType.UPPER && source.type(dot + 1) == CharType.UPPER;
    return Lexicon.TOP_DOMAINS.contains(capitals ? Source.lower(suffix) : suffix);
  }

  /** After a name with a dot inside: "plan.pdf", "E.ON", "ver.di"; the end of the word if none. */
  private int nameEnd(int begin, int end) {
    int suffixEnd = source.lettersEnd(end + 1, Lexicon.LONGEST);
    if (suffixEnd == end + 1 || source.at(suffixEnd) == '.' && source.letterAt(suffixEnd + 1)) {
      return end;
    }
    boolean capitals = source.type(begin) == CharType.UPPER && end - begin == 1;
    for (int i = end + 1; i < suffixEnd; i++) {
      capitals &= source.type(i) == CharType.UPPER;
    }
    boolean small =
        source.type(begin) == CharType.LOWER
            && source.type(end + 1) == CharType.LOWER
            && end - begin <= SHORT
            && suffixEnd - end - 1 <= SHORT;
    boolean named =
        capitals || small || Lexicon.FILE_SUFFIXES.contains(source.substring(end + 1, suffixEnd));
    return named ? wordEnd(begin, suffixEnd) : end;
  }

  /** After "U.S.", "F.A.Z." or "e.V.": single letters, each with its dot; 0 if it is none. */
  private int acronymEnd(int begin, int end) {
    int dot = end;
    int letters = 1;
    if (end - begin != 1) {
      return 0;
    }
    while (source.letterAt(dot + 1) && source.at(dot + 2) == '.' && dot - begin < LONGEST) {
      dot += 2;
      letters++;
    }
    return letters > 1 ? dot + 1 : 0;
  }

  /** What an apostrophe has left of a word: "'s", "’ne", "'68er"; the begin if it is none. */
  int loose(int begin) {
    if (!source.blankAt(begin - 1) || quotes.singleOpen()) {
      return begin;
    }
    if (source.digitAt(begin + 1)
        && source.digitAt(begin + 2)
        && source.at(begin + 3) == 'e'
        && source.at(begin + 4) == 'r') {
      return tokens.add(begin, wordEnd(begin, begin + 3), TokenKind.WORD);
    }
    String letters = source.wordAt(begin + 1);
    int end = begin + 1 + letters.length();
    if (Lexicon.LOOSE.contains(letters) && !CharType.isApostrophe(source.at(end))) {
      return tokens.add(begin, end, TokenKind.WORD);
    }
    return source.letterAt(begin + 1) && !quotes.hasPartner(begin)
        ? scanFrom(begin, begin + 1)
        : begin;
  }

  /** After the word that goes on at {@code from}. */
  int wordEnd(int begin, int from) {
    int i = from;
    int limit = begin + LONGEST;
    while (i < limit) {
      byte type = source.type(i);
      if (type >= CharType.LOWER && type <= CharType.MARK) {
        i++;
        continue;
      }
      int next = joined(begin, i, type);
      if (next <= i) {
        return next < 0 ? -next : i;
      }
      i = next;
    }
    return i;
  }

  /**
   * Where a word goes on that meets another sign at {@code i}: {@code i} if it ends there, the
   * negative end if it ends with the sign.
   */
  private int joined(int begin, int i, byte type) {
    return switch (type) {
      case CharType.HYPHEN -> hyphen(i);
      case CharType.APOSTROPHE -> apostrophe(i);
      case CharType.INVISIBLE -> invisible(i);
      case CharType.PUNCTUATION -> inner(begin, i);
      case CharType.OPEN -> bracket(i);
      case CharType.SYMBOL -> plus(i);
      default -> i;
    };
  }

  private int hyphen(int i) {
    char next = source.at(i + 1);
    if (CharType.isLetterOrDigit(next)) {
      return i + 1;
    }
    if (next == '/' && source.letterAt(i + 2)) {
      return i + 2;
    }
    return CharType.isHyphen(next) || CharType.isHyphen(source.at(i - 1)) ? i : -(i + 1);
  }

  /** "geht's", "O'Neill"; "Hans'" unless it closes a quotation. */
  private int apostrophe(int i) {
    if (source.letterAt(i + 1)) {
      return i + 1;
    }
    char last = source.at(i - 1);
    boolean genitive = last == 's' || last == 'x' || last == 'z' || last == 'ß' || last == 'S';
    boolean mark = source.at(i) == '\'' || source.at(i) == '’';
    boolean free =
        genitive && mark && !quotes.singleOpen() && !CharType.isApostrophe(source.at(i + 1));
    return free ? -(i + 1) : i;
  }

  /** Soft hyphens and the like belong to the word where letters follow. */
  private int invisible(int i) {
    int next = i + 1;
    while (source.type(next) == CharType.INVISIBLE && next - i < LONGEST) {
      next++;
    }
    return source.letterAt(next) ? next : i;
  }

  /** "und/oder", {@code R&D}, "Bürger*innen", "Politiker:innen", "max_wert". */
  private int inner(int begin, int i) {
    char next = source.at(i + 1);
    return switch (source.at(i)) {
      case '/' -> goesOnAfterSlash(i + 1) ? i + 1 : i;
      case '&' -> CharType.of(next) == CharType.UPPER && i - begin <= 3 ? i + 1 : i;
      case '*', '_' -> source.letterAt(i + 1) ? i + 1 : i;
      case ':' -> isGenderEnding(i) ? i + 1 : i;
      case '#' -> i - begin == 1 && !CharType.isLetterOrDigit(next) ? -(i + 1) : i;
      default -> i;
    };
  }

  private boolean goesOnAfterSlash(int i) {
    return source.letterAt(i) || CharType.isHyphen(source.at(i)) && source.letterAt(i + 1);
  }

  /** "Politiker:innen", "Kanzler:in", "jede:r"; not "Er rief:nein". */
  private boolean isGenderEnding(int i) {
    if (source.type(i - 1) != CharType.LOWER || source.type(i + 1) != CharType.LOWER) {
      return false;
    }
    boolean in = source.at(i + 1) == 'i' && source.at(i + 2) == 'n';
    return in || !source.letterAt(i + 2) || !source.letterAt(i + 3);
  }

  /** "Lehrer(innen)", "Lehrer(in)". */
  private int bracket(int i) {
    if (source.at(i) != '(' || source.at(i + 1) != 'i' || source.at(i + 2) != 'n') {
      return i;
    }
    if (source.at(i + 3) == ')') {
      return -(i + 4);
    }
    boolean plural = source.at(i + 3) == 'n' && source.at(i + 4) == 'e' && source.at(i + 5) == 'n';
    return plural && source.at(i + 6) == ')' ? -(i + 7) : i;
  }

  /** "C++", "Canal+". */
  private int plus(int i) {
    if (source.at(i) != '+') {
      return i;
    }
    int end = source.at(i + 1) == '+' ? i + 2 : i + 1;
    char next = source.at(end);
    return CharType.isLetterOrDigit(next) || next == '+' ? i : -end;
  }
}
