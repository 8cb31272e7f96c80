package aussage.de.repair;

import aussage.rule.Example;
import aussage.rule.Table;
import aussage.syntax.Upos;
import aussage.syntax.VerbForm;
import com.google.common.collect.ImmutableSet;
import java.util.List;

/** Participles beside "werden" and "sein" that the tagger takes for adjectives. */
final class ParticipleRule implements TagRule {
  private static final ImmutableSet<String> ADJECTIVES =
      Table.read(ParticipleRule.class, "participle-adjectives.tsv").stream()
          .map(row -> row.get("form"))
          .collect(ImmutableSet.toImmutableSet());

  private static final int REACH = 30;

  @Override
  public String id() {
    return "tag.participle";
  }

  @Override
  public String reason() {
    return "At the end of a clause with werden or sein a participle is the verb, but for those that"
        + " are adjectives by now.";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.of("Der Vertrag, der im Mai besiegelt wurde, gilt.", "besiegelt/VERB"),
        Example.of("Die Straße ist seit Montag gesperrt.", "gesperrt/VERB"),
        Example.nothing("Die Trainerin ist besorgt."),
        Example.nothing("Der Verein ist ein begehrter Gegner."));
  }

  @Override
  public void apply(Draft draft, int i) {
    if (draft.upos(i) != Upos.ADJ
        || draft.isCapitalised(i)
        || draft.isNominal(i + 1)
        || ADJECTIVES.contains(draft.lower(i))
        || !draft.morphology().isParticiple(draft.form(i))) {
      return;
    }
    if (isAuxiliary(draft, i + 1) || (endsClause(draft, i) && hasAuxiliaryBefore(draft, i))) {
      draft.tag(i, Upos.VERB);
    }
  }

  private static boolean endsClause(Draft draft, int i) {
    return i == draft.segments().end(i) - 1 || draft.upos(i + 1) == Upos.CCONJ;
  }

  /** The auxiliary of a main clause: the only verb of its stretch, before the participle. */
  private static boolean hasAuxiliaryBefore(Draft draft, int i) {
    int limit = Math.max(draft.segments().begin(i), i - REACH);
    for (int k = i - 1; k >= limit; k--) {
      if (draft.isVerbal(k)) {
        return isAuxiliary(draft, k) && draft.isFinite(k);
      }
    }
    return false;
  }

  private static boolean isAuxiliary(Draft draft, int i) {
    return draft.isVerbal(i)
            && (draft.hasLemma(i, "werden") || draft.hasLemma(i, "sein"))
            && !draft.canBe(i, VerbForm.IMPERATIVE)
        || draft.isForm(i, "worden", "sein");
  }
}
