/**
 * CoreNLP's German models and a German dictionary behind {@link aussage.syntax.SyntaxParser}. Begin
 * at {@link aussage.de.GermanSyntaxParser}; {@link java.util.ServiceLoader} finds it, so that
 * applications need not name it.
 *
 * <pre>
 * Sentence ─ SentenceCut                  too long: pieces, each with a root of its own
 *    │  ModelInput                        contractions in two ("in dem"), plain quotation marks
 *    ├─ pos, ner                          tags and names: CoreNLP's weights, our inference
 *    ├─ repair: Names, TagRules           a table of well-known bodies; tags mended
 *    ├─ ClauseCut                         clauses beside a colon, semicolon or dash: each by itself
 *    ├─ InsertionCut                      "…“, sagte X, „…", relative clauses within: apart
 *    ├─ depparse                          heads and labels: CoreNLP's weights, our inference
 *    ├─ morph                             readings and lemmas, by the dictionary
 *    ├─ repair: TreeRules                 the tree mended, {@link aussage.de.repair}
 *    ▼ Sentence that knows more
 * </pre>
 *
 * <p>Models and dictionary are read as data and verified meanwhile, {@link aussage.de.resource}.
 * Contractions ("im") are split for the models and are one preposition afterwards. A long sentence
 * is cut at {@code ; : ,} or "und". What the trees look like is told in {@link aussage.de.repair}.
 *
 * <h2>Licence</h2>
 *
 * CoreNLP and its models are under the GPL, so this module, and what is distributed together with
 * it, is under the GPL, version 3 or later. The dictionary german-pos-dict is CC BY-SA 4.0; see
 * NOTICE.
 */
@NullMarked
package aussage.de;

import org.jspecify.annotations.NullMarked;
