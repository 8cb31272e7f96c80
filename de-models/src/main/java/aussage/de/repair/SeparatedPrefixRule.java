package aussage.de.repair;

import aussage.de.morph.Prefixes;
import aussage.rule.Example;
import aussage.syntax.Reading;
import aussage.syntax.Upos;
import java.util.List;

/** "wies … zurück": the prefix at the clause's end belongs to its verb, also in the lemma. */
final class SeparatedPrefixRule implements TreeRule {
  private static final int FARTHEST = 45;

  @Override
  public String id() {
    return "tree.separated-prefix";
  }

  @Override
  public String reason() {
    return "The parser hangs far prefixes on nouns nearby; prefix and verb are one word of the"
        + " dictionary.";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.of(
            "Die Reederei kündigte nach dem Streit neue Pläne an.",
            "compound:prt(kündigte, an) lemma(kündigte, ankündigen)"),
        Example.of(
            "Die Firma gab bekannt, dass sie umzieht.",
            "compound:prt(gab, bekannt) lemma(gab, bekanntgeben)"),
        Example.nothing("Die Firma arbeitet mit vollem Einsatz."));
  }

  @Override
  public void apply(Draft draft) {
    for (int i = 1; i < draft.size(); i++) {
      if (Prefixes.isSeparable(draft.form(i)) && isLast(draft, i)) {
        join(draft, i);
      }
    }
    for (int i = 0; i < draft.size(); i++) {
      int prefix = draft.child(i, "compound:prt");
      if (prefix >= 0 && draft.isVerbal(i)) {
        String infinitive = infinitive(draft, i, draft.form(prefix));
        draft.lemma(i, infinitive.isEmpty() ? draft.lower(prefix) + draft.lemma(i) : infinitive);
      }
    }
  }

  /** At the end of its stretch, or before what is set behind the verb bracket. */
  private static boolean isLast(Draft draft, int i) {
    return i + 1 >= draft.segments().end(i)
        || draft.isForm(i + 1, "und", "oder", "sowie", "als", "wie")
        || draft.upos(i + 1) == Upos.SCONJ
        || draft.is(i, "compound:prt");
  }

  private static void join(Draft draft, int prefix) {
    if (draft.is(prefix, "compound:prt")
        && !infinitive(draft, draft.head(prefix), draft.form(prefix)).isEmpty()) {
      return;
    }
    int limit = Math.max(0, prefix - FARTHEST);
    for (int verb = prefix - 1; verb >= limit; verb--) {
      if (draft.upos(verb) == Upos.VERB
          && draft.isFinite(verb)
          && !Clauses.hasAuxiliary(draft, verb)
          && !draft.hasChild(verb, "compound:prt")
          && draft.segments().end(verb) != verb + 1
          && !infinitive(draft, verb, draft.form(prefix)).isEmpty()) {
        draft.attach(prefix, verb, "compound:prt");
        for (int child : draft.children(prefix)) {
          draft.attach(child, verb, draft.label(child));
        }
        return;
      }
      if (draft.upos(verb) == Upos.VERB
          && draft.isFinite(verb)
          && draft.segments().end(verb) == draft.segments().end(prefix)) {
        return;
      }
    }
  }

  /** The joined infinitive, if the dictionary has it; else "". */
  private static String infinitive(Draft draft, int verb, String prefix) {
    for (Reading reading : draft.readings(verb)) {
      String joined = prefix + reading.lemma();
      if (reading.verbForm() != null && draft.morphology().classes(joined).contains(Upos.VERB)) {
        return joined;
      }
    }
    return "";
  }
}
