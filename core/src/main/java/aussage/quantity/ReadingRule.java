package aussage.quantity;

import aussage.rule.Example;
import aussage.rule.Rule;
import java.util.List;

/** What a step of the extractor reads, with examples; the test runs them. */
record ReadingRule(String id, String reason, List<Example> examples) implements Rule {
  ReadingRule(String id, String reason, Example... examples) {
    this(id, reason, List.of(examples));
  }
}
