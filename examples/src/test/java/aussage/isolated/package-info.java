/** The library in class loaders of its own. Begin at {@link aussage.isolated.Isolated}. */
@NullMarked
package aussage.isolated;

import org.jspecify.annotations.NullMarked;
