package aussage.de.repair;

import aussage.rule.Example;
import aussage.syntax.Reading;
import aussage.syntax.Upos;
import aussage.syntax.VerbForm;
import java.util.List;

/** Active or passive, told from the forms of auxiliary and verb. */
final class VoiceRule implements TreeRule {
  @Override
  public String id() {
    return "tree.voice";
  }

  @Override
  public String reason() {
    return "The parser takes most werden and sein for passives; only werden with a participle is"
        + " one, and sein with the participle of a verb whose perfect has haben.";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.of(
            "Die Fähren werden am Rennen teilnehmen.",
            "nsubj(teilnehmen, Fähren) aux(teilnehmen, werden)"),
        Example.of(
            "Die Gäste sind in Kiel eingetroffen.",
            "nsubj(eingetroffen, Gäste) aux(eingetroffen, sind)"),
        Example.of(
            "Die Wachen sind am Tor stationiert.",
            "nsubj:pass(stationiert, Wachen) aux:pass(stationiert, sind)"),
        Example.of(
            "Die Schleuse ist gesperrt worden.",
            "nsubj:pass(gesperrt, Schleuse) aux(gesperrt, ist) aux:pass(gesperrt, worden)"),
        Example.of(
            "Sie schrieb Opern, die in Kiel uraufgeführt wurden.",
            "nsubj:pass(uraufgeführt, die) aux:pass(uraufgeführt, wurden)"),
        Example.of("Der Winter wird kalt.", "nsubj(kalt, Winter) cop(kalt, wird)"),
        Example.of(
            "Über die Ursache wurde nichts bekannt.", "nsubj(bekannt, nichts) cop(bekannt, wurde)"),
        Example.nothing("Die Brücke wurde von Arbeitern gesperrt."));
  }

  @Override
  public void apply(Draft draft) {
    for (int i = 0; i < draft.size(); i++) {
      if (draft.readings(i).isEmpty()) {
        continue; // "uraufgeführt": what the dictionary does not know, the parser knows better.
      }
      if (draft.upos(i) == Upos.VERB && Clauses.hasAuxiliary(draft, i)) {
        labelAuxiliaries(draft, i);
        labelSubject(draft, i, isPassive(draft, i));
      } else if (draft.upos(i) == Upos.VERB && draft.isFinite(i) && !draft.is(i, "conj")) {
        labelSubject(draft, i, false);
      } else if (draft.upos(i) == Upos.ADJ && isBecoming(draft, i)) {
        draft.label(draft.child(i, "aux"), "cop");
        labelSubject(draft, i, false);
      }
    }
    for (int i = 0; i < draft.size(); i++) {
      if (draft.is(i, "conj")
          && draft.upos(i) == Upos.VERB
          && !Clauses.hasAuxiliary(draft, i)
          && isParticiple(draft, i)
          && isPassive(draft, draft.head(i))) {
        labelSubject(draft, i, true);
      }
    }
  }

  /** "wird kalt", "wurde bekannt": werden as the copula of what is an adjective by now. */
  private static boolean isBecoming(Draft draft, int adjective) {
    int auxiliary = draft.child(adjective, "aux");
    return auxiliary >= 0
        && draft.hasLemma(auxiliary, "werden")
        && draft.isFinite(auxiliary)
        && Clauses.finite(draft, adjective) == auxiliary
        && !draft.hasChild(adjective, "cop")
        && draft.morphology().classes(draft.form(adjective)).contains(Upos.ADJ)
        && (ParticipleRule.isOneToBecome(draft.lower(adjective))
            || !isParticiple(draft, adjective)
                && !draft.morphology().isParticiple(draft.form(adjective)));
  }

  private static boolean isPassive(Draft draft, int verb) {
    return draft.hasChild(verb, "aux:pass");
  }

  private static boolean isParticiple(Draft draft, int i) {
    return draft.canBe(i, VerbForm.PAST_PARTICIPLE);
  }

  private static void labelAuxiliaries(Draft draft, int verb) {
    boolean worden = false;
    boolean inner = false;
    for (int child : draft.children(verb)) {
      if (isAuxiliary(draft, child)) {
        worden |= draft.isForm(child, "worden");
        inner |=
            draft.isForm(child, "sein", "haben", "werden")
                && !draft.is(child, "cop")
                && isNonFinite(draft, verb, child);
      }
    }
    for (int child : draft.children(verb)) {
      if (isAuxiliary(draft, child)) {
        label(draft, verb, child, worden, inner);
      }
    }
  }

  /** "wird gesperrt werden": the second one stands at the end, after its participle. */
  private static boolean isNonFinite(Draft draft, int verb, int auxiliary) {
    int finite = Clauses.finite(draft, verb);
    return auxiliary > verb && finite != auxiliary && finite >= 0;
  }

  private static void label(Draft draft, int verb, int auxiliary, boolean worden, boolean inner) {
    boolean last = !inner || isNonFinite(draft, verb, auxiliary);
    switch (draft.lemma(auxiliary)) {
      case "werden" -> {
        if (draft.isForm(auxiliary, "worden")) {
          draft.label(auxiliary, "aux:pass");
        } else if (!isParticiple(draft, verb) || !last) {
          draft.label(auxiliary, "aux");
        } else if (!draft.canBe(verb, VerbForm.INFINITIVE)) {
          draft.label(auxiliary, "aux:pass");
        } else if (Verbs.hasPerfectWithSein(infinitive(draft, verb))) {
          draft.label(auxiliary, "aux"); // "werden geraten": there is no passive of it.
        }
      }
      case "sein" -> {
        if (isParticiple(draft, verb)) {
          boolean state = last && !worden && !Verbs.hasPerfectWithSein(participleOf(draft, verb));
          draft.label(auxiliary, state ? "aux:pass" : "aux");
        }
      }
      default -> draft.label(auxiliary, "aux");
    }
  }

  private static String participleOf(Draft draft, int verb) {
    return lemma(draft, verb, VerbForm.PAST_PARTICIPLE);
  }

  private static String infinitive(Draft draft, int verb) {
    return lemma(draft, verb, VerbForm.INFINITIVE);
  }

  private static String lemma(Draft draft, int verb, VerbForm form) {
    for (Reading reading : draft.readings(verb)) {
      if (reading.verbForm() == form) {
        return reading.lemma();
      }
    }
    return draft.lemma(verb);
  }

  private static boolean isAuxiliary(Draft draft, int child) {
    return (draft.is(child, "aux") || draft.is(child, "cop")) && draft.isVerbal(child);
  }

  private static void labelSubject(Draft draft, int verb, boolean passive) {
    for (int child : draft.children(verb)) {
      if (draft.is(child, "nsubj")) {
        draft.label(child, passive ? "nsubj:pass" : "nsubj");
      } else if (draft.is(child, "csubj")) {
        draft.label(child, passive ? "csubj:pass" : "csubj");
      } else if (!passive && draft.label(child).equals("obl:agent")) {
        draft.label(child, "obl");
      }
    }
  }
}
