package aussage.de.repair;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import aussage.rule.Example;
import aussage.rule.Rule;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the examples of all rules through the real models. */
@Tag("models")
class RulesTest {
  static Stream<Arguments> examples() {
    List<Arguments> all = new ArrayList<>();
    for (TagRule rule : TagRules.ALL) {
      rule.examples().forEach(example -> all.add(Arguments.of(rule.id(), rule, example)));
    }
    for (TreeRule rule : TreeRules.ALL) {
      rule.examples().forEach(example -> all.add(Arguments.of(rule.id(), rule, example)));
    }
    return all.stream();
  }

  @ParameterizedTest(name = "{0}: {2}")
  @MethodSource("examples")
  void doesAsItsExamplesSay(String id, Rule rule, Example example) {
    if (example.expected().isEmpty()) {
      assertEquals(0, changesBy(rule, example.text()), "changes");
      return;
    }
    Draft draft = Trees.hung(example.text());
    TreeRules.apply(draft);
    String found = Trees.describe(draft);
    for (String expected : example.expected().replace(", ", ",").split(" ")) {
      assertTrue(
          (" " + found).contains(" " + expected + " "), expected + " is missing in " + found);
    }
  }

  /** What one rule changes after all rules before it. */
  private static int changesBy(Rule rule, String text) {
    Draft draft;
    if (rule instanceof TagRule tagRule) {
      draft = Trees.tagged(text);
      for (TagRule before : TagRules.ALL.subList(0, TagRules.ALL.indexOf(tagRule))) {
        applyAll(before, draft);
      }
      int changes = draft.changes();
      applyAll(tagRule, draft);
      return draft.changes() - changes;
    }
    draft = Trees.hung(text);
    for (TreeRule before : TreeRules.ALL.subList(0, TreeRules.ALL.indexOf(rule))) {
      before.apply(draft);
    }
    int changes = draft.changes();
    ((TreeRule) rule).apply(draft);
    return draft.changes() - changes;
  }

  private static void applyAll(TagRule rule, Draft draft) {
    for (int i = 0; i < draft.size(); i++) {
      rule.apply(draft, i);
    }
  }

  @Test
  void haveIdsOfTheirOwn() {
    Set<String> ids = new HashSet<>();
    Stream.concat(TagRules.ALL.stream(), TreeRules.ALL.stream())
        .forEach(rule -> assertTrue(ids.add(rule.id()), rule.id()));
  }
}
