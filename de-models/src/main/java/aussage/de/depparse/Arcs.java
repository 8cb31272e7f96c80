package aussage.de.depparse;

import java.util.List;

/**
 * A dependency tree over a run of words.
 *
 * @param heads for each word the index of its head, from 0; -1 for the root
 * @param labels for each word the Universal Dependencies label of that arc
 */
public record Arcs(int[] heads, List<String> labels) {}
