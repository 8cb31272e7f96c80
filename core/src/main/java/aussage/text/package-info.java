/**
 * Text in, tokens and sentences out, with offsets: the only tokenisation there is. Begin at {@link
 * aussage.text.TextReader}.
 *
 * <p>Also told apart here, by shape and position alone: headings, datelines and what belongs to the
 * page and not to the news.
 *
 * <pre>
 * String ─ TokenScanner                   one pass: words, numbers, links, quotation marks, signs
 *    ▼ TokenBuffer
 *    │   LineBreaks                       a break within a sentence, or the end of a paragraph
 *    │   RoleFinder ─ PageRule …          which passages are news
 *    ▼ Page of Passages
 *    │   Datelines                        "Kiel (dpa) –"
 *    │   SentenceSplitter ─ DotReader     "am 3. Mai", "Dr. Lang": a dot that ends nothing
 *    ▼ TokenizedText
 * </pre>
 */
@NullMarked
package aussage.text;

import org.jspecify.annotations.NullMarked;
