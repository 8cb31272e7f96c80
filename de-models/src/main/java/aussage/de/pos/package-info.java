/**
 * Parts of speech: words in, tags out. Begin at {@link aussage.de.pos.PosTagger}.
 *
 * <p>The method is a maximum entropy Markov model (Toutanova and Manning, "Enriching the Knowledge
 * Sources Used in a Maximum Entropy Part-of-Speech Tagger", EMNLP 2000): the probability of a tag
 * given the two tags before it and the words around. The weights are CoreNLP's German model, and so
 * are the tags: {@code MaxentTagger} is the oracle of the tests.
 *
 * <p>What a word says of its tag is summed once for each word, {@link aussage.de.pos.WordFeatures};
 * what two tags say of the next one is a table, {@link aussage.de.pos.TaggerModel}.
 */
@NullMarked
package aussage.de.pos;

import org.jspecify.annotations.NullMarked;
