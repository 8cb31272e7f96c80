package aussage.de.repair;

import aussage.rule.Example;
import aussage.rule.Table;
import aussage.syntax.Upos;
import aussage.syntax.VerbForm;
import com.google.common.collect.ImmutableMap;
import java.util.List;

/** Participles beside "werden" and "sein" that the tagger takes for adjectives. */
final class ParticipleRule implements TagRule {
  /** The form, and whether it is an adjective beside "werden" as well. */
  private static final ImmutableMap<String, Boolean> ADJECTIVES =
      Table.read(ParticipleRule.class, "participle-adjectives.tsv").stream()
          .collect(
              ImmutableMap.toImmutableMap(
                  row -> row.get("form"), row -> row.get("werden").equals("yes")));

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
        Example.of("Ein Streik werde nicht ausgeschlossen.", "ausgeschlossen/VERB"),
        Example.of("Entstanden ist ein Buch über den Hafen.", "Entstanden/VERB"),
        Example.of("Vorausgegangen war ein Streit um den Hafen.", "Vorausgegangen/VERB"),
        Example.nothing("Bekannt ist der Ort für seinen Wein."),
        Example.of("Umgekehrt sind Häuser ohne Keller weniger gefährdet.", "root(gefährdet)"),
        Example.nothing("Geschehen ist Geschehen."),
        Example.nothing("Verfahren werden eingestellt."),
        Example.nothing("Ein Streik ist ausgeschlossen."),
        Example.nothing("Der Maler wurde erst spät berühmt."),
        Example.nothing("Die Trainerin ist besorgt."),
        Example.nothing("Der Verein ist ein begehrter Gegner."));
  }

  @Override
  public void apply(Draft draft, int i) {
    boolean first = isFirst(draft, i);
    if (draft.upos(i) != Upos.ADJ && !(first && isNoNoun(draft, i))
        || draft.isCapitalised(i) && !first
        || draft.isNominal(i + 1)
        || !draft.morphology().isParticiple(draft.lower(i))) {
      return;
    }
    int auxiliary = auxiliary(draft, i);
    if (auxiliary >= 0 && !isAdjective(draft, i, auxiliary)) {
      draft.tag(i, Upos.VERB);
    }
  }

  /** "Entstanden ist …": right before the only other verb of the stretch a capital says nothing. */
  private static boolean isFirst(Draft draft, int i) {
    if (draft.segments().begin(i) != i
        || !draft.isBeginning(i)
        || !isAuxiliary(draft, i + 1)
        || !draft.isFinite(i + 1)) {
      return false;
    }
    for (int k = i + 2; k < draft.segments().end(i); k++) {
      boolean participle =
          draft.upos(k) == Upos.ADJ && draft.morphology().isParticiple(draft.form(k));
      if (draft.isVerbal(k) || participle) {
        return false;
      }
    }
    return true;
  }

  private static boolean isNoNoun(Draft draft, int i) {
    return draft.isNominal(i) && !draft.morphology().classes(draft.form(i)).contains(Upos.NOUN);
  }

  private static boolean isAdjective(Draft draft, int i, int auxiliary) {
    Boolean withWerden = ADJECTIVES.get(draft.lower(i));
    return withWerden != null && (withWerden || !draft.hasLemma(auxiliary, "werden"));
  }

  /** Whether a participle is an adjective beside "werden" too: "wurde bekannt". */
  static boolean isOneToBecome(String form) {
    return ADJECTIVES.getOrDefault(form, false);
  }

  private static int auxiliary(Draft draft, int i) {
    if (isAuxiliary(draft, i + 1)) {
      return i + 1;
    }
    return endsClause(draft, i) ? auxiliaryBefore(draft, i) : -1;
  }

  private static boolean endsClause(Draft draft, int i) {
    return i == draft.segments().end(i) - 1 || draft.upos(i + 1) == Upos.CCONJ;
  }

  /** The auxiliary of a main clause: the only verb of its stretch, before the participle. */
  private static int auxiliaryBefore(Draft draft, int i) {
    int limit = Math.max(draft.segments().begin(i), i - REACH);
    for (int k = i - 1; k >= limit; k--) {
      if (draft.isVerbal(k)) {
        return isAuxiliary(draft, k) && draft.isFinite(k) ? k : -1;
      }
    }
    return -1;
  }

  private static boolean isAuxiliary(Draft draft, int i) {
    return draft.isVerbal(i)
            && (draft.hasLemma(i, "werden") || draft.hasLemma(i, "sein"))
            && !isCommand(draft, i)
        || draft.isForm(i, "worden", "sein");
  }

  /** "Sei gegrüßt!", not "er sei verhaftet". */
  private static boolean isCommand(Draft draft, int i) {
    return draft.canBe(i, VerbForm.IMPERATIVE) && i == draft.segments().begin(i);
  }
}
