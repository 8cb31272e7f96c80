package aussage.de.repair;

import aussage.rule.Example;
import aussage.syntax.Case;
import aussage.syntax.Upos;
import java.util.List;
import java.util.Set;

/** A noun phrase without a preposition is another noun's attribute in the genitive only. */
final class BareAttributeRule implements TreeRule {
  private static final Set<Case> GENITIVE = Set.of(Case.GENITIVE);
  private static final Set<Case> DATIVE = Set.of(Case.DATIVE);
  private static final Set<Case> STRAIGHT = Set.of(Case.NOMINATIVE, Case.ACCUSATIVE, Case.DATIVE);

  @Override
  public String id() {
    return "tree.bare-attribute";
  }

  @Override
  public String reason() {
    return "The parser hangs objects on the noun before them.";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.of(
            "Sie haben am 12. Juli dem Verein einen Hinweis gegeben.",
            "iobj(gegeben, Verein) obj(gegeben, Hinweis)"),
        Example.nothing("Sie kündigte an, die Zahl der Lehrerstellen zu verdoppeln."),
        Example.nothing("Der Sprecher des Vereins lobte die Stadt."));
  }

  /** A phrase that can be nothing but a genitive, right after a noun, is the noun's. */
  private static void genitive(Draft draft, int i) {
    boolean argument =
        draft.is(i, "nsubj")
            || draft.label(i).equals("obj")
            || draft.label(i).equals("obl")
            || draft.label(i).equals("obl:arg");
    if (!argument
        || draft.upos(i) != Upos.NOUN
        || !Clauses.isBare(draft, i)
        || !draft.isOnly(i, GENITIVE)) {
      return;
    }
    int before = draft.leftEdge(i) - 1;
    if (before >= 0 && draft.isNominal(before) && !draft.isWithin(before, i)) {
      draft.attach(i, before, "nmod");
    }
  }

  /** "betrug der Umsatz 16 Millionen Kronen": an amount after the subject is the object. */
  private static void measure(Draft draft, int i) {
    int subject = draft.head(i);
    if (!draft.label(i).equals("nmod")
        || subject < 0
        || subject > i
        || !draft.is(subject, "nsubj")
        || !Clauses.isBare(draft, i)
        || draft.hasChild(i, "det")
        || draft.child(i, "nummod") < 0 && draft.child(i, "nmod") != i - 1) {
      return;
    }
    int verb = draft.head(subject);
    if (draft.upos(verb) == Upos.VERB && verb < subject && !draft.hasChild(verb, "obj")) {
      draft.attach(i, verb, "obj");
    }
  }

  /** Where the article does not agree, the dictionary does not know the noun: "der Lehrstellen". */
  private static boolean isMisread(Draft draft, int noun) {
    int article = draft.child(noun, "det");
    return article >= 0
        && (Phrases.mask(draft.readings(article)) & Phrases.mask(draft.readings(noun))) == 0;
  }

  @Override
  public void apply(Draft draft) {
    for (int i = 1; i < draft.size(); i++) {
      genitive(draft, i);
      measure(draft, i);
      if (!draft.label(i).equals("nmod")
          || draft.upos(i) != Upos.NOUN
          || !Clauses.isBare(draft, i)
          || !draft.hasChild(i, "det") && !draft.hasChild(i, "amod")
          || draft.head(i) > i
          || !draft.isOnly(i, STRAIGHT)
          || isMisread(draft, i)) {
        continue;
      }
      int verb = draft.head(i);
      while (verb >= 0 && !draft.isVerbal(verb)) {
        verb = draft.head(verb);
      }
      if (verb < 0 || draft.segments().begin(verb) != draft.segments().begin(i)) {
        continue;
      }
      if (draft.isOnly(i, DATIVE)) {
        if (!draft.hasChild(verb, "iobj")) {
          draft.attach(i, verb, "iobj");
        }
      } else if (!draft.hasChild(verb, "obj")) {
        draft.attach(i, verb, "obj");
      } else if (!draft.hasChild(verb, "nsubj")) {
        draft.attach(i, verb, "nsubj");
      }
    }
  }
}
