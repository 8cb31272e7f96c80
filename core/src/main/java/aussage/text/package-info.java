/**
 * Text in, tokens and sentences out, with offsets: the only tokenisation there is. Begin at {@link
 * aussage.text.TextReader}.
 *
 * <p>Also told apart here, by shape and position alone: headings, datelines and what belongs to the
 * page and not to the news.
 */
@NullMarked
package aussage.text;

import org.jspecify.annotations.NullMarked;
