package aussage.de.depparse;

/**
 * The 48 features of a state, in the order of Chen and Manning: 18 words, their 18 tags, and the 12
 * labels that those of them have which hang on something.
 *
 * <p>The 18 positions: the third, second and first word of the stack, the first three of the
 * buffer; then for the first and for the second word of the stack six words below it: its first
 * left, first right, second left and second right child, the first left child of the first left
 * one, the first right child of the first right one.
 */
final class Features {
  static final int POSITIONS = 18;

  /** Positions on stack and buffer, before those of children. */
  static final int MAIN_POSITIONS = 6;

  static final int THIRD = 0;
  static final int SECOND = 1;
  static final int FIRST = 2;
  static final int BUFFER = 3;

  /** The first child position of the first word of the stack; that of the second follows. */
  static final int CHILDREN = MAIN_POSITIONS;

  static final int CHILDREN_OF_ONE = 6;

  /** Words, tags, labels. */
  static final int COUNT = 2 * POSITIONS + POSITIONS - MAIN_POSITIONS;

  private Features() {}

  /** The feature of the tag at a position; that of the word is the position itself. */
  static int tag(int position) {
    return POSITIONS + position;
  }

  /** The feature of the label at a child position. */
  static int label(int position) {
    return 2 * POSITIONS + position - MAIN_POSITIONS;
  }
}
