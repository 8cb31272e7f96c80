package aussage.html;

import java.util.ArrayDeque;
import java.util.Deque;

/** Elements and text, written so that they are always well formed and no text is taken for them. */
final class Markup {
  private static final char UNKNOWN = '\uFFFD';

  private final StringBuilder out = new StringBuilder();
  private final Deque<String> open = new ArrayDeque<>();

  /**
   * Begins an element.
   *
   * @param attributes names and values in turn
   */
  Markup open(String element, String... attributes) {
    tag(element, attributes).append('>');
    open.push(element);
    return this;
  }

  /** An element that is all attributes: {@code <circle/>}. */
  Markup empty(String element, String... attributes) {
    tag(element, attributes).append("/>");
    return this;
  }

  private StringBuilder tag(String element, String... attributes) {
    out.append('<').append(element);
    for (int i = 0; i < attributes.length; i += 2) {
      out.append(' ').append(attributes[i]).append("=\"");
      escape(attributes[i + 1]);
      out.append('"');
    }
    return out;
  }

  /** Text, whatever stands in it. */
  Markup text(String text) {
    escape(text);
    return this;
  }

  /** Ends the element begun last. */
  Markup close() {
    out.append("</").append(open.pop()).append('>');
    return this;
  }

  /** An element with nothing but text in it. */
  Markup element(String element, String text, String... attributes) {
    return open(element, attributes).text(text).close();
  }

  /** What this class has written before. */
  Markup append(Markup whole) {
    out.append(whole);
    return this;
  }

  /** A line end, for those who read the source. */
  Markup line() {
    out.append('\n');
    return this;
  }

  private void escape(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        case '\'' -> out.append("&#39;");
        default -> {
          if (Character.isHighSurrogate(c)
              && i + 1 < text.length()
              && Character.isLowSurrogate(text.charAt(i + 1))) {
            out.append(c).append(text.charAt(++i));
          } else {
            out.append(isAllowed(c) ? c : UNKNOWN);
          }
        }
      }
    }
  }

  /** What neither HTML nor XML can hold: control characters, lone surrogates, non-characters. */
  private static boolean isAllowed(char c) {
    return c == '\t' || c == '\n' || (c >= ' ' && c < '\uD800') || (c > '\uDFFF' && c < '\uFFFE');
  }

  /** What is written so far. */
  @Override
  public String toString() {
    if (!open.isEmpty()) {
      throw new IllegalStateException("not closed: " + open);
    }
    return out.toString();
  }
}
