/**
 * What the stages' rules are made of: a {@link aussage.rule.Rule} with id, reason and examples, and
 * the {@link aussage.rule.Table} that reads German knowledge from a resource file.
 */
@NullMarked
package aussage.rule;

import org.jspecify.annotations.NullMarked;
