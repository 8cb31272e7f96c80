package aussage.attribution;

/**
 * A noun with what stands before it, without its attributes.
 *
 * @param head its head word; of a name the last part
 * @param end after its last word
 */
record NounCore(int head, int end) {}
