package aussage.de.repair;

import aussage.rule.Example;
import aussage.syntax.Upos;
import aussage.syntax.VerbForm;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** "Sie sagte, er sei krank, und fuhr ab": what goes on in the indicative goes on outside. */
final class CoordinationRule implements TreeRule {
  @Override
  public String id() {
    return "tree.coordination";
  }

  @Override
  public String reason() {
    return "After reported words the parser coordinates the next verb with them, though its mood or"
        + " its place shows that it goes with the reporting verb.";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.of(
            "Die Ministerin erklärte, die Lage sei ernst, und kündigte Hilfen an.",
            "conj(erklärte, kündigte)"),
        Example.of(
            "Er betonte, dass die Brücke sicher sei, und lobte die Arbeiter.",
            "conj(betonte, lobte)"),
        Example.nothing("Er sagte, er sei müde und habe Hunger."));
  }

  @Override
  public void apply(Draft draft) {
    for (int i = 1; i < draft.size(); i++) {
      int content = draft.head(i);
      if (!draft.label(i).equals("conj")
          || content < 0
          || content > i
          || draft.hasChild(i, "nsubj")
          || draft.hasChild(i, "mark")) {
        continue;
      }
      int finite = Clauses.finite(draft, i);
      int reporting = draft.is(content, "ccomp") ? draft.head(content) : -1;
      if (finite < 0 || reporting < 0 || reporting > i || draft.upos(finite - 1) != Upos.CCONJ) {
        continue;
      }
      int contentFinite = Clauses.finite(draft, content);
      boolean mood =
          contentFinite >= 0
              && canBeReported(draft, contentFinite)
              && !draft.can(contentFinite, reading -> isIndicative(reading.verbForm()))
              && !canBeReported(draft, finite);
      boolean place = draft.hasChild(content, "mark") && !isLast(draft, finite);
      if (mood || place) {
        draft.attach(i, reporting, "conj");
      }
    }
  }

  private static boolean canBeReported(Draft draft, int finite) {
    return draft.can(
        finite,
        reading ->
            reading.person() == 3
                && (reading.verbForm() == VerbForm.KONJUNKTIV_I
                    || reading.verbForm() == VerbForm.KONJUNKTIV_II
                        && !draft.can(finite, other -> other.verbForm() == VerbForm.PRETERITE)));
  }

  private static boolean isIndicative(@Nullable VerbForm form) {
    return form == VerbForm.PRESENT || form == VerbForm.PRETERITE;
  }

  private static boolean isLast(Draft draft, int finite) {
    return finite == draft.segments().end(finite) - 1;
  }
}
