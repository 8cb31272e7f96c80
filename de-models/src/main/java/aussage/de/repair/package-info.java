/**
 * Rules that mend the tags and trees of the models, before any stage reads them. Begin at {@link
 * aussage.de.repair.TagRules} and {@link aussage.de.repair.TreeRules}, which list all rules in
 * their order; they work on a {@link aussage.de.repair.Draft}.
 *
 * <h2>What the trees look like</h2>
 *
 * Universal Dependencies v2, with these choices kept everywhere:
 *
 * <ul>
 *   <li>Title and name: the title's noun is the head, the first part of the name its {@code appos},
 *       the other parts {@code flat} on the first: "Ministerin ← Eva (appos) ← Lang (flat)".
 *       Without a title the first part of the name is the head.
 *   <li>Objects in the dative are {@code iobj}, a label that the model does not have; {@code obj}
 *       is the accusative.
 *   <li>Voice goes by the verb forms: {@code nsubj:pass} and {@code aux:pass} with werden and a
 *       past participle, and with sein for a state ("ist stationiert"); future, and the perfect
 *       with sein ("ist eingetroffen"), have {@code nsubj} and {@code aux}.
 *   <li>„…“, so X; laut X; X zufolge; nach Angaben von X: {@code obl} of the head of what is said,
 *       the word so, laut, zufolge, nach its {@code case}.
 *   <li>„…“, sagte X; sagte, er komme; sagte, dass er komme: the words are {@code ccomp} of the
 *       reporting verb. A clause with dass on a noun is {@code acl}.
 *   <li>"Wie X mitteilt, …": {@code advcl} with wie as {@code mark}.
 *   <li>Relative clauses are {@code acl:relcl} on a noun that agrees with the pronoun; without
 *       other signs on the nearest.
 *   <li>A separated prefix is {@code compound:prt}; the verb's lemma has it: "wies … zurück" is
 *       zurückweisen.
 *   <li>als with a predicate is its {@code case}; adjectives are then {@code xcomp}, nouns {@code
 *       obl}.
 *   <li>werden without a participle or infinitive is a {@code cop}: "wurde Leiterin".
 *   <li>Two who share a verb ("Die SPD lobte den Plan, die Grünen den Termin"): what stands in the
 *       object's place is {@code conj} of the verb and has its subject as {@code nsubj}, where UD
 *       would raise the subject and use {@code orphan}. Where a second pair of phrases shares the
 *       subject too ("grenzt im Norden an Polen und im Osten an Litauen"), the last of them is
 *       {@code conj} of the verb and has the other as {@code orphan}.
 *   <li>haben, können and the like with an infinitive or participle are {@code aux} of it.
 * </ul>
 *
 * <h2>Repairs</h2>
 *
 * {@code TagRules} and {@code TreeRules} list all rules in their order. What has to be known of
 * single words lies in the tables beside this package: prepositions that nouns and verbs ask for
 * ({@code government.tsv}), nouns of time ({@code times.tsv}), endings of nouns for persons ({@code
 * person-nouns.tsv}). Among the tests, {@code RepairReport} is a program that counts how many
 * sentences of a text each rule touches and shows what it does to them, and {@code TreebankTest}
 * measures attachment on {@code treebank.conllu} and {@code treebank-2.conllu}, ninety sentences
 * annotated by hand.
 */
@NullMarked
package aussage.de.repair;

import org.jspecify.annotations.NullMarked;
