package aussage.de.repair;

import aussage.rule.Example;
import java.util.List;
import java.util.function.ObjIntConsumer;

/**
 * A tag rule of a few lines.
 *
 * @param change mends the word at this place if the rule is for it
 */
record Mend(String id, String reason, List<Example> examples, ObjIntConsumer<Draft> change)
    implements TagRule {
  @Override
  public void apply(Draft draft, int i) {
    change.accept(draft, i);
  }
}
