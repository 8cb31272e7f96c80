/**
 * The program {@code aussage}: articles in, what they say out. Begin at {@link aussage.cli.Main}.
 */
@NullMarked
package aussage.cli;

import org.jspecify.annotations.NullMarked;
