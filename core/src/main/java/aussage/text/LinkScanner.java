package aussage.text;

/** Finds where web addresses, mail addresses, handles and hash tags end. */
final class LinkScanner {
  /** The part of a mail address before the sign. */
  private static final int LONGEST_LOCAL_PART = 64;

  private static final int LONGEST_DOMAIN = 255;

  private LinkScanner() {}

  /** After the web address that begins there with a scheme or "www.", or the begin if none does. */
  static int addressEnd(Source source, int begin) {
    int body = afterScheme(source, begin);
    return body < 0 ? begin : pathEnd(source, body);
  }

  private static int afterScheme(Source source, int begin) {
    char c = source.at(begin);
    if (c != 'h' && c != 'H' && c != 'f' && c != 'w' && c != 'W') {
      return -1;
    }
    int i = begin;
    while (i - begin < 6 && source.letterAt(i)) {
      i++;
    }
    boolean scheme = source.at(i) == ':' && source.at(i + 1) == '/' && source.at(i + 2) == '/';
    if (scheme && i - begin >= 3) {
      return source.blankAt(i + 3) ? -1 : i + 3;
    }
    boolean www =
        i - begin == 3 && source.at(i) == '.' && c != 'h' && c != 'f' && isWww(source, begin);
    return www && CharType.isLetterOrDigit(source.at(i + 1)) ? i + 1 : -1;
  }

  private static boolean isWww(Source source, int begin) {
    return Source.lower(source.substring(begin, begin + 3)).equals("www");
  }

  /**
   * After the path: up to a blank or a mark that no address has, without the punctuation that
   * closes.
   */
  static int pathEnd(Source source, int from) {
    int end = from;
    int brackets = 0;
    while (!source.blankAt(end) && !isForeign(source.at(end))) {
      char c = source.at(end);
      if (c == '(') {
        brackets++;
      } else if (c == ')') {
        brackets--;
        if (brackets < 0) {
          break;
        }
      }
      end++;
    }
    while (end > from && closesSentence(source.at(end - 1))) {
      end--;
    }
    return end;
  }

  private static boolean isForeign(char c) {
    byte type = CharType.of(c);
    return type == CharType.QUOTE
        || c == '<'
        || c == '>'
        || c == '|'
        || c == '…'
        || c == '’'
        || c == '‘';
  }

  private static boolean closesSentence(char c) {
    return c == '.' || c == ',' || c == ';' || c == ':' || c == '!' || c == '?' || c == '\''
        || c == '*';
  }

  /** After the mail address that begins there, or the begin if none does. */
  static int mailEnd(Source source, int begin, int sign) {
    if (sign - begin > LONGEST_LOCAL_PART || sign <= begin) {
      return begin;
    }
    for (int i = begin; i < sign; i++) {
      char c = source.at(i);
      if (!CharType.isLetterOrDigit(c) && c != '.' && c != '_' && c != '-' && c != '+') {
        return begin;
      }
    }
    int end = sign + 1;
    int dot = -1;
    while (end - sign < LONGEST_DOMAIN && isDomainSign(source.at(end))) {
      if (source.at(end) == '.') {
        if (!CharType.isLetterOrDigit(source.at(end + 1))) {
          break;
        }
        dot = end;
      }
      end++;
    }
    return dot > sign + 1 && end - dot > 2 ? end : begin;
  }

  private static boolean isDomainSign(char c) {
    return CharType.isLetterOrDigit(c) || c == '-' || c == '.';
  }

  /** After "@name" or "#tag", or the begin if no name follows the sign. */
  static int handleEnd(Source source, int begin) {
    int end = begin + 1;
    while (CharType.isLetterOrDigit(source.at(end)) || source.at(end) == '_') {
      end++;
    }
    return end > begin + 1 ? end : begin;
  }
}
