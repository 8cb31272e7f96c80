package aussage.de.repair;

import aussage.rule.Example;
import aussage.syntax.Numerus;
import aussage.syntax.Upos;
import java.util.List;

/** "…, zehn von ihnen schwebten in Lebensgefahr": a bare number before the verb is its subject. */
final class PartSubjectRule implements TreeRule {
  @Override
  public String id() {
    return "tree.part-subject";
  }

  @Override
  public String reason() {
    return "The parser hangs a number without a noun on the clause before, and its verb on it.";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.of(
            "40 Gäste wurden verletzt, zehn von ihnen schwebten am Abend noch in Lebensgefahr.",
            "conj(verletzt, schwebten) nsubj(schwebten, zehn) nmod(zehn, ihnen)"),
        Example.of("Drei der Täter flohen, einer wurde gefasst.", "nsubj(flohen, Drei)"),
        Example.of(
            "Das Feuer zerstörte 40 Häuser, weitere 20 wurden beschädigt.",
            "conj(zerstörte, beschädigt) nsubj:pass(beschädigt, 20)"),
        Example.of("Die Stadt hat 40 Busse, zwölf davon fahren nachts.", "nsubj(fahren, zwölf)"),
        Example.of(
            "Die Polizei teilte mit, zehn von ihnen seien verletzt.", "nsubj:pass(verletzt, zehn)"),
        Example.nothing("40 Gäste, zehn davon verletzt, blieben in Kiel."),
        Example.nothing("Zehn davon verkaufte er."),
        Example.nothing("2019 fehlten Helfer."),
        Example.nothing("Zehn Gäste blieben in Kiel."));
  }

  @Override
  public void apply(Draft draft) {
    for (int begin = 0; begin + 1 < draft.size(); begin++) {
      if (draft.segments().begin(begin) == begin) {
        int number = draft.isForm(begin, "weitere") ? begin + 1 : begin;
        int finite = draft.upos(number) == Upos.NUM ? behindPart(draft, number) : -1;
        boolean alone = finite == number + 1 && Times.isYear(draft.form(number));
        if (finite >= 0 && !alone && isPlural(draft, finite)) {
          mend(draft, number, Clauses.predicate(draft, finite));
        }
      }
    }
  }

  /** "schwebten", but not "verletzt", which only "ihr" has for its plural. */
  private static boolean isPlural(Draft draft, int finite) {
    return draft.can(
        finite, reading -> reading.numerus() == Numerus.PLURAL && reading.person() == 3);
  }

  /** The finite verb right behind "zehn", "zehn davon", "zehn von ihnen", "zehn der Täter". */
  private static int behindPart(Draft draft, int number) {
    int next = number + 1;
    int whole = draft.child(number, "nmod");
    if (draft.isForm(next, "davon")) {
      next++;
    } else if (draft.isForm(next, "von") && draft.upos(next + 1) == Upos.PRON) {
      next += 2;
    } else if (whole > next && draft.leftEdge(whole) == next && draft.upos(next) == Upos.DET) {
      next = whole + 1;
    }
    return next < draft.size() && draft.isFinite(next) ? next : -1;
  }

  private static void mend(Draft draft, int number, int verb) {
    if (verb < number || Clauses.subject(draft, verb) >= 0 || draft.hasChild(verb, "mark")) {
      return;
    }
    boolean below = draft.isWithin(verb, number);
    int above = Clauses.verbAbove(draft, number);
    if (below && above < 0) {
      return;
    }
    if (below) {
      draft.attach(verb, above, "conj");
    } else if (draft.is(verb, "xcomp") || draft.is(verb, "acl")) {
      draft.label(verb, "conj");
    }
    draft.attach(number, verb, Clauses.subjectLabel(draft, verb));
  }
}
