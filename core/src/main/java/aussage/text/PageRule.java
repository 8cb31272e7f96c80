package aussage.text;

import aussage.model.SentenceRole;
import aussage.rule.Example;
import aussage.rule.Rule;
import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * Tells what a passage is to the page. The examples are pages; expected are the roles of their
 * passages, a letter each: H(eading), D(ateline), B(oilerplate), and T(ext) for the body.
 *
 * @param role what a passage is that the rule holds for
 * @param test whether it holds
 */
record PageRule(String id, String reason, SentenceRole role, Test test, List<Example> examples)
    implements Rule {

  /** Looks at a passage and at what stands around it. */
  @FunctionalInterface
  interface Test {
    boolean holds(Page page, int index);
  }

  static PageRule of(String id, SentenceRole role, String reason, Test test, Example... examples) {
    return new PageRule(id, reason, role, test, ImmutableList.copyOf(examples));
  }
}
