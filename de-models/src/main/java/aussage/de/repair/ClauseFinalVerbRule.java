package aussage.de.repair;

import aussage.rule.Example;
import aussage.syntax.Reading;
import aussage.syntax.Upos;
import aussage.syntax.VerbForm;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Finite verbs at the end of their clause that look like participles: "…, was ihn verärgert." */
final class ClauseFinalVerbRule implements TagRule {
  private static final Set<String> OPENING =
      Set.of(
          "der", "die", "das", "den", "dem", "deren", "dessen", "denen", "was", "wer", "wo", "wie",
          "wobei", "wodurch", "womit", "woran", "worauf", "woraus", "worin", "worüber", "wovon",
          "wozu", "wofür", "wogegen", "wann", "warum", "welche", "welcher", "welches");

  @Override
  public String id() {
    return "tag.clause-final-verb";
  }

  @Override
  public String reason() {
    return "A clause that a conjunction or pronoun opens ends with its finite verb; without"
        + " another one, what looks like a participle is it.";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.of("Der Hafen wächst, was die Anwohner verärgert.", "verärgert/VERB"),
        Example.of("Der Plan ist neu, weil er den Umbau kompliziert.", "kompliziert/VERB"),
        Example.nothing("Der Plan ist alt, weil er so kompliziert ist."),
        Example.nothing("Der Plan ist, wie alle sagen, sehr kompliziert."));
  }

  @Override
  public void apply(Draft draft, int i) {
    if (draft.upos(i) != Upos.ADJ || draft.isCapitalised(i) || !canBeFinite(draft, i)) {
      return;
    }
    int begin = draft.segments().begin(i);
    boolean last = i == draft.segments().end(i) - 1 || draft.upos(i + 1) == Upos.CCONJ;
    if (!last || !isSubordinate(draft, begin, i)) {
      return;
    }
    for (int k = begin; k < draft.segments().end(i); k++) {
      if (k != i && draft.isVerbal(k)) {
        return;
      }
    }
    draft.tag(i, Upos.VERB);
  }

  private static boolean isSubordinate(Draft draft, int begin, int verb) {
    if (verb - begin < 2 || !draft.isForm(draft.segments().borderBefore(begin), ",")) {
      return draft.upos(begin) == Upos.SCONJ && verb - begin >= 2;
    }
    int first = draft.upos(begin) == Upos.ADP ? begin + 1 : begin;
    return draft.upos(first) == Upos.SCONJ
        || OPENING.contains(draft.form(first).toLowerCase(Locale.ROOT))
            && (draft.upos(first) == Upos.PRON || draft.upos(first) == Upos.ADV);
  }

  private static boolean canBeFinite(Draft draft, int i) {
    for (Reading reading : draft.morphology().readings(draft.form(i), Upos.VERB)) {
      VerbForm form = reading.verbForm();
      boolean third = reading.person() == 3 && form != null && form.isFinite();
      if (third && form != VerbForm.IMPERATIVE) {
        return true;
      }
    }
    return false;
  }
}
