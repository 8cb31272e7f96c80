/**
 * Parsed articles and dossiers as one page for a browser: no network, for phone, desk and paper.
 * Begin at {@link aussage.html.HtmlReport}.
 *
 * <p>The page is German, as the articles are. What was found is marked in place; pointing at a mark
 * or moving to it with the keyboard shows value, source and certainty. The look lies in {@code
 * report.css}, what it does in {@code report.js}, both beside this package; without the script all
 * can still be read.
 *
 * <pre>
 * HtmlReport ─ ArticleSection ─ MarkedText   the article, its findings marked
 *            │                └ SourceList   its claims by source
 *            └ DossierSections ─ FigureChart  the figures on one matter over time
 *                              └ FigureTable  the same as a table
 * </pre>
 */
@NullMarked
package aussage.html;

import org.jspecify.annotations.NullMarked;
