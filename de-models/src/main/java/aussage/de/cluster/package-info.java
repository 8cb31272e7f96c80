/**
 * Clusters of words that behave alike (Clark 2003), which the tagger and the entity recogniser use
 * for words that training has not seen. Begin at {@link aussage.de.cluster.WordClusters}.
 */
@NullMarked
package aussage.de.cluster;

import org.jspecify.annotations.NullMarked;
