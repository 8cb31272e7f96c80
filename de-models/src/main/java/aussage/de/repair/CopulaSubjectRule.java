package aussage.de.repair;

import aussage.rule.Example;
import aussage.syntax.Upos;
import aussage.syntax.VerbForm;
import java.util.List;
import java.util.Set;

/** "Damals war das Dorf am See klein": what sein says of a noun is the adjective, not the noun. */
final class CopulaSubjectRule implements TreeRule {
  private static final String[] FREQUENCIES = {
    "stündlich", "täglich", "wöchentlich", "monatlich", "jährlich"
  };

  @Override
  public String id() {
    return "tree.copula-subject";
  }

  @Override
  public String reason() {
    return "Where a noun has a form of sein but no subject, and the clause ends or begins with an"
        + " adjective or participle without an ending, the parser took the subject for the"
        + " predicate.";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.of(
            "In der Region sind Funde aus der Römerzeit selten.",
            "root(selten) nsubj(selten, Funde) cop(selten, sind) obl(selten, Region)"),
        Example.of(
            "Im Vergleich zum Vorjahr sind die Mieten in den Städten etwas höher.",
            "root(höher) nsubj(höher, Mieten) advmod(höher, etwas)"),
        Example.of(
            "Ungewöhnlich war die Höhe der Strafe.",
            "root(Ungewöhnlich) nsubj(Ungewöhnlich, Höhe) cop(Ungewöhnlich, war)"),
        Example.of(
            "Im Mai ist der Plan der Kantone, die Straße zu sperren, gescheitert.",
            "root(gescheitert) nsubj(gescheitert, Plan) aux(gescheitert, ist) obl(gescheitert, Mai)"),
        Example.of(
            "Nach dem Bericht ist Eva Lang, Wirtin in Tirol, überfallen worden.",
            "nsubj:pass(überfallen, Eva) aux(überfallen, ist) obl(überfallen, Bericht)"),
        Example.of("Im Zoo waren 60 Pfleger krank.", "nsubj(krank, Pfleger)"),
        Example.nothing("Die Mauer ist 60 Meter lang."),
        Example.of("Bekannt ist der Fuhrpark.", "root(Bekannt) nsubj(Bekannt, Fuhrpark)"),
        Example.nothing("Täglich sind es acht Fahrten."),
        Example.nothing("Überall war Wasser."),
        Example.nothing("Der Bericht ist ein Urteil über die Werft."),
        Example.nothing("Ein Grund ist das Wetter gewesen."));
  }

  @Override
  public void apply(Draft draft) {
    for (int i = 0; i < draft.size(); i++) {
      int counted = draft.upos(i) == Upos.ADJ ? counted(draft, i) : -1;
      if (counted >= 0) {
        draft.label(counted, "nsubj");
      }
      int sein = draft.isNominal(i) ? draft.child(i, "cop") : -1;
      if (sein >= 0
          && draft.hasLemma(sein, "sein")
          && draft.isFinite(sein)
          && Clauses.isBare(draft, i)
          && !hasSubject(draft, i)) {
        int predicate = predicate(draft, i, sein);
        if (predicate >= 0) {
          mend(draft, i, sein, predicate);
        }
      }
    }
  }

  /**
   * "Im Zoo waren 60 Pfleger krank": without another subject no measure of the adjective; or -1.
   */
  private static int counted(Draft draft, int adjective) {
    int sein = draft.child(adjective, "cop");
    if (sein < 0 || sein > adjective || !draft.isFinite(sein) || hasSubject(draft, adjective)) {
      return -1;
    }
    for (int child : draft.children(adjective)) {
      if (child > sein
          && child < adjective
          && (draft.is(child, "nmod") || draft.is(child, "obl"))
          && draft.upos(child) == Upos.NOUN
          && draft.hasChild(child, "nummod")
          && !Times.isTime(draft.lemma(child))
          && Clauses.canBeSubject(draft, child, sein)) {
        return child;
      }
    }
    return -1;
  }

  private static boolean hasSubject(Draft draft, int head) {
    for (int child : draft.children(head)) {
      boolean noun =
          draft.is(child, "nsubj") && Clauses.isBare(draft, child) && !isFirstState(draft, child);
      if (noun || draft.is(child, "csubj") || draft.is(child, "expl")) {
        return true;
      }
    }
    return false;
  }

  /** "Bekannt ist der Fuhrpark": an adjective without article and ending is no subject. */
  private static boolean isFirstState(Draft draft, int i) {
    return draft.upos(i) == Upos.ADJ
        && draft.segments().begin(i) == i
        && draft.children(i).length == 0
        && draft.is(i + 1, "cop")
        && draft.can(i, reading -> reading.grammaticalCase() == null);
  }

  private static int predicate(Draft draft, int noun, int sein) {
    if (sein > noun || draft.segments().begin(sein) != draft.segments().begin(noun)) {
      return -1;
    }
    int head = draft.head(noun);
    boolean argument =
        draft.label(noun).equals("obj")
            || draft.is(noun, "nsubj")
            || draft.is(noun, "obl")
            || draft.is(noun, "xcomp");
    if (argument
        && head > noun
        && isState(draft, head)
        && Clauses.finiteAuxiliary(draft, head) < 0) {
      return head;
    }
    int last = last(draft, noun);
    return last >= 0 ? last : first(draft, noun, sein);
  }

  /** What ends the noun's stretch, or a later one without a finite verb of its own. */
  private static int last(Draft draft, int noun) {
    boolean infinite = true;
    for (int i = noun + 1; i < draft.size(); i++) {
      infinite &= !draft.isFinite(i) || draft.canBe(i, VerbForm.PAST_PARTICIPLE);
      if (draft.segments().end(i) != i + 1) {
        continue;
      }
      int last = draft.isForm(i, "worden") ? i - 1 : i;
      if (infinite && last > noun && isState(draft, last) && isBelow(draft, last, noun)) {
        return last;
      }
      infinite = true;
    }
    return -1;
  }

  /** The adjective that stands alone before the verb: "Neu ist …"; not "Täglich sind …". */
  private static int first(Draft draft, int noun, int sein) {
    int first = sein - 1;
    boolean alone =
        first >= 0
            && draft.head(first) == noun
            && draft.leftEdge(first) == draft.segments().begin(sein)
            && (draft.upos(first) == Upos.ADJ || draft.upos(first) == Upos.ADV)
            && !draft.isForm(first, FREQUENCIES);
    Set<Upos> classes = alone ? draft.morphology().classes(draft.lower(first)) : Set.of();
    return classes.contains(Upos.ADJ) && !classes.contains(Upos.ADV) ? first : -1;
  }

  /** An adjective without an ending, or a participle: "selten", "gesperrt". */
  private static boolean isState(Draft draft, int i) {
    boolean adjective =
        draft.upos(i) == Upos.ADJ
            && (draft.readings(i).isEmpty()
                || draft.can(i, reading -> reading.grammaticalCase() == null));
    boolean participle = draft.upos(i) == Upos.VERB && draft.canBe(i, VerbForm.PAST_PARTICIPLE);
    return !draft.isCapitalised(i) && (adjective || participle);
  }

  /** Whether it hangs on the noun by what belongs to noun phrases, and in no clause below it. */
  private static boolean isBelow(Draft draft, int word, int noun) {
    int at = word;
    while (at >= 0 && at != noun) {
      boolean clause =
          at != word && (draft.isVerbal(at) || draft.is(at, "acl") || draft.is(at, "conj"));
      boolean ofClause = draft.is(at, "conj") && at == word || draft.hasChild(at, "mark");
      if (clause || ofClause || draft.hasChild(at, "nsubj")) {
        return false;
      }
      at = draft.head(at);
    }
    return at == noun;
  }

  private static void mend(Draft draft, int noun, int sein, int predicate) {
    int[] children = draft.children(noun);
    boolean participle = draft.upos(predicate) == Upos.VERB;
    if (draft.upos(predicate) == Upos.ADV) {
      draft.tag(predicate, Upos.ADJ);
    }
    if (draft.head(noun) == predicate) {
      draft.label(noun, "nsubj");
    } else if (draft.head(noun) == Draft.ROOT) {
      draft.makeRoot(predicate, "nsubj");
    } else {
      draft.attach(predicate, draft.head(noun), draft.label(noun));
    }
    draft.attach(noun, predicate, "nsubj");
    for (int child : children) {
      if (child == predicate) {
        continue;
      }
      boolean loose = child < sein || child > predicate && predicate > noun;
      boolean adverb =
          draft.is(child, "advmod") && (child > noun || child < draft.child(noun, "det"));
      if (child == sein) {
        draft.attach(child, predicate, participle ? "aux" : "cop");
      } else if (loose || adverb || draft.is(child, "punct")) {
        boolean phrase = draft.is(child, "nsubj") || draft.is(child, "nmod");
        draft.attach(child, predicate, phrase ? "obl" : draft.label(child));
      }
    }
  }
}
