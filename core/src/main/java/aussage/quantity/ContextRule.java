package aussage.quantity;

import aussage.rule.Example;
import aussage.rule.Rule;
import java.util.List;
import java.util.function.Predicate;

/**
 * A context in which a number is no quantity.
 *
 * @param excludes whether this draft stands in such a context
 */
record ContextRule(String id, String reason, Predicate<Draft> excludes, List<Example> examples)
    implements Rule {
  static ContextRule of(String id, String reason, Predicate<Draft> excludes, Example... examples) {
    return new ContextRule(id, reason, excludes, List.of(examples));
  }
}
