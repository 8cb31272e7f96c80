/**
 * What the stages' rules are made of: a {@link aussage.rule.Rule} with id, reason and examples, the
 * {@link aussage.rule.Table} that reads German knowledge from a resource file, the {@link
 * aussage.rule.WordClasses} that a stage's {@code words.tsv} lists, {@link aussage.rule.WordSet},
 * the {@link aussage.rule.FormTable} that knows a word by any of its capitals, and the {@link
 * aussage.rule.CompoundTable} that knows "Landesregierung" by its "Regierung".
 */
@NullMarked
package aussage.rule;

import org.jspecify.annotations.NullMarked;
