package aussage.time;

/**
 * One thing that a word can be.
 *
 * @param type its class
 * @param code what it stands for, see {@link WordClass}
 * @param number a number that goes with it, 0 where none does
 */
record Sense(WordClass type, String code, int number) {}
