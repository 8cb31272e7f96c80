/**
 * One small program for each question that users have. Run them as
 *
 * <pre>
 * {@code java -cp examples/target/aussage.jar aussage.examples.WhoSaysWhat}
 * </pre>
 *
 * <p>Begin at {@link aussage.examples.ParseOneArticle}.
 */
@NullMarked
package aussage.examples;

import org.jspecify.annotations.NullMarked;
