package aussage.de.repair;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import aussage.rule.Example;
import aussage.rule.Table;
import com.google.common.collect.ImmutableSet;
import java.util.List;

/** "hat jetzt neue Busse bestellt": jetzt belongs to the clause, not to the noun. */
final class ClauseAdverbRule implements TreeRule {
  private static final ImmutableSet<String> OF_CLAUSES =
      Table.read(ClauseAdverbRule.class, "clause-adverbs.tsv").stream()
          .flatMap(row -> row.list("adverbs").stream())
          .collect(toImmutableSet());

  @Override
  public String id() {
    return "tree.clause-adverb";
  }

  @Override
  public String reason() {
    return "The parser hangs adverbs before a subject or object on its noun; there they belong to"
        + " the verb unless they single out the noun.";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.of("Die Stadt hat jetzt neue Busse bestellt.", "advmod(bestellt, jetzt)"),
        Example.nothing("Gestern Abend brannte ein Schuppen."),
        Example.nothing("Auch das Gericht schwieg."));
  }

  @Override
  public void apply(Draft draft) {
    for (int i = 0; i + 1 < draft.size(); i++) {
      int noun = draft.head(i);
      if (noun > i
          && draft.is(i, "advmod")
          && OF_CLAUSES.contains(draft.lower(i))
          && draft.isNominal(noun)
          && !Times.isTime(draft.lemma(noun)) // "gestern Abend"
          && (draft.is(noun, "nsubj") || draft.label(noun).equals("obj"))
          && draft.head(noun) >= 0
          && opensPhrase(draft, i, noun)) {
        draft.attach(i, draft.head(noun), "advmod");
      }
    }
  }

  /** Whether only other adverbs of the noun stand before it. */
  private static boolean opensPhrase(Draft draft, int adverb, int noun) {
    for (int child : draft.children(noun)) {
      if (child < adverb && !draft.is(child, "advmod") && !draft.isPunctuation(child)) {
        return false;
      }
    }
    return true;
  }
}
