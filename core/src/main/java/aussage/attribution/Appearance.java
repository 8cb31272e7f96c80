package aussage.attribution;

/**
 * A place where an article speaks of somebody.
 *
 * @param begin where the phrase begins in the text
 * @param participant whom it means
 * @param isSubject whether they act or speak there
 */
record Appearance(int begin, Participant participant, boolean isSubject) {}
