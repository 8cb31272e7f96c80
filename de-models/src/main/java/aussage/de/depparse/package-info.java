/**
 * Dependency trees: words and tags in, heads and labels out. Begin at {@link
 * aussage.de.depparse.TransitionParser}.
 *
 * <p>The method is that of Chen and Manning, "A Fast and Accurate Dependency Parser using Neural
 * Networks" (EMNLP 2014): an arc-standard transition system whose next step a small network chooses
 * from 48 features of the state. The weights are CoreNLP's German model, and so are the trees:
 * {@code DependencyParser.predict} is the oracle of the tests. Only the arithmetic is arranged
 * anew.
 *
 * <p>A feature's share of the hidden layer does not depend on the other features. {@link
 * aussage.de.depparse.FeatureVectors} keeps these shares, as differences from the feature being
 * absent; {@link aussage.de.depparse.StateScorer} adds the few that a state has; {@link
 * aussage.de.depparse.FloatVectors} has the loops.
 */
@NullMarked
package aussage.de.depparse;

import org.jspecify.annotations.NullMarked;
