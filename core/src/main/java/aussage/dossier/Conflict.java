package aussage.dossier;

/**
 * Two figures that cannot both be true although they speak of the same time.
 *
 * @param first index of a figure of the topic
 * @param second index of a later one
 */
public record Conflict(int first, int second) {}
