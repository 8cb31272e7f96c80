package aussage.time;

/** Reads "v. Chr." and "n. Chr." behind a year or century. */
final class Era {
  private Era() {}

  /**
   * An era read.
   *
   * @param before whether it is before Christ
   * @param end the item after its last; where it began if none stands there
   */
  record Read(boolean before, int end) {}

  static Read read(TimeItems items, int at) {
    boolean before = items.is(at, "v") || items.is(at, "vor");
    boolean after = items.is(at, "n") || items.is(at, "nach");
    int next = items.is(at + 1, ".") ? at + 2 : at + 1;
    if (!before && !after
        || !items.isAny(next, "chr", "christus") && !items.isAny(next, "christi", "u")) {
      return new Read(false, at);
    }
    int end = next + 1;
    if (items.is(end, ".") && items.isGlued(end) && items.wordIndex(end) == items.wordIndex(next)) {
      end++;
    }
    if (items.is(end, "geburt")) {
      end++;
    }
    return new Read(before, end);
  }
}
