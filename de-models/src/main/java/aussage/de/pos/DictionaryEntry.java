package aussage.de.pos;

/**
 * What the training text had for a word.
 *
 * @param count how often it stood there
 * @param tags the numbers of its tags
 * @param firstTag the most frequent one's name
 */
record DictionaryEntry(int count, int[] tags, String firstTag) {}
