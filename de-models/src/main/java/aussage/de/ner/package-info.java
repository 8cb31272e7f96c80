/**
 * Names: words in, the class of the name that each is a part of out. Begin at {@link
 * aussage.de.ner.EntityTagger}.
 *
 * <p>The method is a conditional random field over pairs of neighbours (Finkel, Grenager and
 * Manning, "Incorporating Non-local Information into Information Extraction Systems", ACL 2005).
 * The weights are CoreNLP's German model, and so are the results: {@code CRFClassifier} is the
 * oracle of the tests.
 *
 * <p>CoreNLP spends its time on building some 46 strings for each word and looking them up. Most of
 * them depend on one word alone: {@link aussage.de.ner.WordEvidence} holds the sum of their
 * weights, once for each word.
 */
@NullMarked
package aussage.de.ner;

import org.jspecify.annotations.NullMarked;
