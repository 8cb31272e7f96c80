package aussage.de.pos;

/**
 * The kinds of features in the order in which the model numbers them. Those after {@link #TAG} are
 * used for rare words only.
 */
enum Template {
  PREVIOUS_WORD,
  WORD,
  NEXT_WORD,
  TWO_TAGS,
  TAG,
  HAS_UPPER_CASE,
  HAS_DIGIT,
  HAS_DASH,
  NO_LOWER_CASE,
  LETTER_DIGIT_DASH,
  COMPANY,
  ALL_UPPER_CASE,
  UPPER_CASE_DIGIT_DASH,
  /** The tag that the dictionary has for the first word of a sentence in lower case. */
  LOWER_CASE_TAG_AT_START,
  /** The same for capitalised words elsewhere. */
  LOWER_CASE_TAG_ELSEWHERE,
  UPPER_CASE_AT_START,
  SUFFIX_1,
  SUFFIX_2,
  SUFFIX_3,
  SUFFIX_4,
  SUFFIX_5,
  SUFFIX_6,
  SUFFIX_7,
  SUFFIX_8,
  SUFFIX_9,
  SUFFIX_10,
  PREFIX_1,
  PREFIX_2,
  PREFIX_3,
  PREFIX_4,
  PREFIX_5,
  PREFIX_6,
  PREFIX_7,
  PREFIX_8,
  PREFIX_9,
  PREFIX_10,
  SHAPE_TWO_BEFORE,
  SHAPE_BEFORE,
  SHAPE,
  SHAPE_AFTER,
  SHAPE_TWO_AFTER,
  CLUSTER_BEFORE,
  CLUSTER,
  CLUSTER_AFTER,
  THREE_CLUSTERS,
  THREE_SHAPES;

  /** The longest prefixes and suffixes that count. */
  static final int LONGEST_AFFIX = 10;

  private static final Template[] ALL = values();

  /** A template by number. */
  static Template of(int number) {
    return ALL[number];
  }

  static Template suffix(int length) {
    return ALL[SUFFIX_1.ordinal() + length - 1];
  }

  static Template prefix(int length) {
    return ALL[PREFIX_1.ordinal() + length - 1];
  }
}
