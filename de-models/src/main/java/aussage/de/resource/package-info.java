/**
 * The files of other artifacts: models and dictionary, each verified while it is read. Begin at
 * {@link aussage.de.resource.PinnedFile}.
 */
@NullMarked
package aussage.de.resource;

import org.jspecify.annotations.NullMarked;
