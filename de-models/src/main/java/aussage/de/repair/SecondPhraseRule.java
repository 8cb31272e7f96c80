package aussage.de.repair;

import aussage.rule.Example;
import aussage.syntax.Case;
import aussage.syntax.Upos;
import java.util.List;

/** Two phrases side by side that the parser took for one: "das der frühere Minister". */
final class SecondPhraseRule implements TreeRule {
  @Override
  public String id() {
    return "tree.second-phrase";
  }

  @Override
  public String reason() {
    return "A noun has one article: what stands before it is a pronoun. \"nichts\" right behind a"
        + " noun is a phrase of its own, so is what is counted behind a day, and a number belongs to"
        + " \"weitere\" behind it.";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.of(
            "Ganz anders sieht das der frühere Nationalspieler Uwe Roth.",
            "obj(sieht, das) nsubj(sieht, Nationalspieler)"),
        Example.of(
            "Daran ändere der Umbau nichts, sagte er.", "nsubj(ändere, Umbau) obj(ändere, nichts)"),
        Example.of(
            "Bei dem Unfall sind drei Menschen getötet und 21 weitere verletzt worden.",
            "nsubj:pass(verletzt, weitere) nummod(weitere, 21)"),
        Example.of(
            "Bei dem Brand vom Montag starben im Dorf 21 Menschen.", "nsubj(starben, Menschen)"),
        Example.of(
            "Damit starben bei dem Brand vom Montag 21 Menschen.",
            "nsubj(starben, Menschen) nmod(Brand, Montag)"),
        Example.nothing("Sie starb am Montag, dem dritten Tag der Reise."),
        Example.nothing("All die Boote sind gesunken."),
        Example.nothing("Er sah das den Kindern gehörende Boot."),
        Example.nothing("Sie sah nichts Neues."),
        Example.nothing("Im Saal saßen 21 weitere Gäste."));
  }

  @Override
  public void apply(Draft draft) {
    for (int i = 1; i + 1 < draft.size(); i++) {
      if (isSecondArticle(draft, i)) {
        release(draft, i, draft.head(i));
      } else if (draft.isForm(i, "nichts")) {
        nothing(draft, i);
      } else if (draft.upos(i) == Upos.NUM && draft.isForm(i + 1, "weitere", "weiterer")) {
        more(draft, i);
      } else if (draft.is(i, "appos") && draft.hasChild(i, "nummod")) {
        behindDay(draft, i);
      }
    }
  }

  /** A word that can stand alone, before the article of the noun that both hang on. */
  private static boolean isSecondArticle(Draft draft, int i) {
    int noun = draft.head(i);
    return draft.isForm(i, "das", "dies", "dieser", "keiner", "jeder", "einer")
        && draft.is(i, "det")
        && noun > i
        && draft.isNominal(noun)
        && draft.upos(i + 1) == Upos.DET
        && draft.head(i + 1) == noun
        && Clauses.isBare(draft, noun)
        && draft.head(noun) >= 0
        && (draft.is(noun, "nsubj") || draft.label(noun).equals("obj"))
        && !draft.hasChild(draft.head(noun), "cop");
  }

  private static void release(Draft draft, int pronoun, int noun) {
    int verb = draft.head(noun);
    int finite = Clauses.finite(draft, verb);
    boolean thing = draft.isForm(pronoun, "das", "dies");
    boolean acts =
        thing
            && finite >= 0
            && Clauses.canBeSubject(draft, noun, finite)
            && Clauses.allows(draft, noun, Case.NOMINATIVE);
    draft.tag(pronoun, Upos.PRON);
    draft.attach(pronoun, verb, acts ? "obj" : "nsubj");
    draft.label(noun, acts ? "nsubj" : "obj");
  }

  /** "ein Verbot nichts" is no phrase; "nichts Neues", "nichts als Ärger" are. */
  private static void nothing(Draft draft, int i) {
    int noun = draft.head(i);
    int verb = noun < 0 ? -1 : draft.head(noun);
    if (noun != i - 1
        || verb < 0
        || !draft.isNominal(noun)
        || !draft.isVerbal(verb)
        || draft.hasChild(verb, "obj")
        || draft.isForm(i + 1, "als", "anderes", "mehr")
        || draft.isNominal(i + 1)) {
      return;
    }
    draft.attach(i, verb, "obj");
  }

  /** "vom Montag 21 Menschen": no day is people. */
  private static void behindDay(Draft draft, int noun) {
    int day = draft.head(noun);
    int verb = Clauses.verbAbove(draft, day);
    int finite = verb < 0 ? -1 : Clauses.finite(draft, verb);
    if (day == draft.leftEdge(noun) - 1
        && Times.isDate(draft.lemma(day))
        && !Times.isTime(draft.lemma(noun))
        && finite >= 0
        && Clauses.subject(draft, verb) < 0
        && Clauses.canBeSubject(draft, noun, finite)) {
      draft.attach(noun, verb, Clauses.subjectLabel(draft, verb));
    }
  }

  private static void more(Draft draft, int number) {
    int more = number + 1;
    if (draft.head(number) != more
        && draft.head(number) == draft.head(more)
        && (draft.is(more, "nsubj") || draft.label(more).equals("obj"))) {
      draft.attach(number, more, "nummod");
    }
  }
}
