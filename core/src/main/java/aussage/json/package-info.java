/**
 * Articles from JSON Lines, and what was found in them back into JSON Lines. Begin at {@link
 * aussage.json.ArticleReader} and {@link aussage.json.ArticleJson}.
 *
 * <p>One article in, one article out, a line each, UTF-8. In:
 *
 * <pre>{@code {"id": "hafen-1", "text": "Am Dienstag kamen 40 Schiffe.", "date": "2024-10-24"}}
 * </pre>
 *
 * <p>{@code id} and {@code text} are required, {@code date} is the day of publication; other fields
 * are copied to the output under {@code "extra"}. Out:
 *
 * <pre>{@code
 * {"id": "hafen-1", "date": "2024-10-24", "quantities": [], "dateRefs": [], "attributions": [], "claims": []}
 * }</pre>
 *
 * <p>or, where a line is no article, {@code {"id": null, "line": 17, "error": "…"}} in its place.
 * The whole form is told by the JSON Schema {@code aussage-1.schema.json} beside this package.
 * Offsets are UTF-16 code units, a span is {@code [begin, end]}, numbers are written in full and
 * never rounded. Within version 1 fields are added, never renamed.
 *
 * <p>This package alone needs Jackson's {@code jackson-core}.
 */
@NullMarked
package aussage.json;

import org.jspecify.annotations.NullMarked;
