package aussage.model;

import java.util.Comparator;

/**
 * A half-open range of UTF-16 offsets into the article's text, as {@link String#substring(int,
 * int)} takes it: in "Es kamen 40." the span [9, 11] is "40".
 *
 * @param begin the first code unit, inclusive, at least 0
 * @param end the code unit after the last, exclusive, at least {@code begin}
 */
public record Span(int begin, int end) implements Comparable<Span> {
  private static final Comparator<Span> ORDER =
      Comparator.comparingInt(Span::begin).thenComparingInt(Span::end);

  public Span {
    if (begin < 0 || end < begin) {
      throw new IllegalArgumentException("not a span: [" + begin + ", " + end + "]");
    }
  }

  /** The smallest span that holds both. */
  public static Span covering(Span first, Span second) {
    return new Span(Math.min(first.begin, second.begin), Math.max(first.end, second.end));
  }

  /** Reads what {@link #toString} writes: "[9, 11]". */
  public static Span parse(String text) {
    int comma = text.indexOf(", ");
    if (comma < 2 || text.charAt(0) != '[' || text.charAt(text.length() - 1) != ']') {
      throw new IllegalArgumentException("not a span: " + text);
    }
    return new Span(
        Integer.parseInt(text.substring(1, comma)),
        Integer.parseInt(text.substring(comma + 2, text.length() - 1)));
  }

  /** The number of UTF-16 code units. */
  public int length() {
    return end - begin;
  }

  /** Whether no code unit is in it. */
  public boolean isEmpty() {
    return begin == end;
  }

  /** Whether the other lies wholly in this one; equal spans do. */
  public boolean contains(Span other) {
    return begin <= other.begin && other.end <= end;
  }

  /** Whether the code unit at this offset is in the span. */
  public boolean contains(int offset) {
    return begin <= offset && offset < end;
  }

  /** Whether both share at least one code unit. */
  public boolean overlaps(Span other) {
    return Math.min(end, other.end) > Math.max(begin, other.begin);
  }

  /**
   * What stands there.
   *
   * @throws IndexOutOfBoundsException if the text is shorter than the span
   */
  public String in(String text) {
    return text.substring(begin, end);
  }

  @Override
  public int compareTo(Span other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return "[" + begin + ", " + end + "]";
  }
}
