package aussage.cli;

import java.util.ArrayList;
import java.util.List;

/** A run of words in several styles, which can be broken into lines. */
final class StyledText {
  private final StringBuilder text = new StringBuilder();
  private final List<Style> styles = new ArrayList<>();

  StyledText append(String words, Style style) {
    text.append(words);
    for (int i = 0; i < words.length(); i++) {
      styles.add(style);
    }
    return this;
  }

  StyledText append(String words) {
    return append(words, Style.PLAIN);
  }

  boolean isEmpty() {
    return text.isEmpty();
  }

  /** Gives what stands from begin to end, as offsets into this text, another style. */
  void style(int begin, int end, Style style) {
    for (int i = Math.max(0, begin); i < Math.min(end, styles.size()); i++) {
      styles.set(i, style);
    }
  }

  /**
   * Writes it in lines: blanks and line ends within count as one blank.
   *
   * @param indent columns before the first line, which stand in {@code out} already
   * @param hang columns before every other line
   * @param width columns of a line; a longer word stands alone
   * @param coloured whether styles show
   */
  void writeTo(StringBuilder out, int indent, int hang, int width, boolean coloured) {
    int column = indent;
    boolean first = true;
    int at = 0;
    while (at < text.length()) {
      int begin = at;
      while (begin < text.length() && isBlank(text.charAt(begin))) {
        begin++;
      }
      at = begin;
      while (at < text.length() && !isBlank(text.charAt(at))) {
        at++;
      }
      if (at == begin) {
        break;
      }
      int columns = text.codePointCount(begin, at);
      if (!first && column + 1 + columns > width) {
        out.append('\n').append(" ".repeat(hang));
        column = hang;
      } else if (!first) {
        out.append(blankBefore(begin, coloured));
        column++;
      }
      out.append(painted(begin, at, coloured));
      column += columns;
      first = false;
    }
    out.append('\n');
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isISOControl(c);
  }

  /** The blank between two words of one style has that style, so that a phrase is one run. */
  private String blankBefore(int begin, boolean coloured) {
    return coloured ? styles.get(begin - 1).paint(" ") : " ";
  }

  private String painted(int begin, int end, boolean coloured) {
    if (!coloured) {
      return text.substring(begin, end);
    }
    StringBuilder out = new StringBuilder();
    int run = begin;
    for (int i = begin; i < end; i++) {
      if (i + 1 == end || styles.get(i + 1) != styles.get(run)) {
        out.append(styles.get(run).paint(text.substring(run, i + 1)));
        run = i + 1;
      }
    }
    return out.toString();
  }
}
