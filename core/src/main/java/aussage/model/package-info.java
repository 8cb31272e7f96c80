/**
 * The value types that users see: what is found in an article, each with its place in the text.
 * Begin at {@link ParsedArticle}.
 *
 * <p>Every offset is a UTF-16 code unit into the text exactly as it was given. The types know no
 * stage.
 */
@NullMarked
package aussage.model;

import org.jspecify.annotations.NullMarked;
