package aussage.de.repair;

import aussage.rule.Example;
import aussage.syntax.Case;
import aussage.syntax.Upos;
import aussage.syntax.VerbForm;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** "Sie wurde 1950 Leiterin der Schule": werden without another verb is a copula. */
final class BecomingRule implements TreeRule {
  @Override
  public String id() {
    return "tree.becoming";
  }

  @Override
  public String reason() {
    return "The parser takes werden for the auxiliary of a passive even where no participle is"
        + " there, and the noun that somebody becomes for an apposition or a second subject.";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.of(
            "Sie wurde Ärztin in Linz und starb 1980.",
            "root(Ärztin) nsubj(Ärztin, Sie) cop(Ärztin, wurde) conj(Ärztin, starb)"),
        Example.of(
            "1931 wurde sie Leiterin der Klinik.",
            "root(Leiterin) nsubj(Leiterin, sie) cop(Leiterin, wurde)"),
        Example.of(
            "Nach dem Abitur wurde er Geselle bei Otto Kern.",
            "nsubj(Geselle, er) cop(Geselle, wurde) obl(Geselle, Abitur)"),
        Example.of(
            "Der Hof wurde im Jahr 1820 Sitz des Amtes.",
            "nsubj(Sitz, Hof) cop(Sitz, wurde) obl(Sitz, Jahr)"),
        Example.of("Der Bau wurde ein teurer Spaß.", "nsubj(Spaß, Bau) cop(Spaß, wurde)"),
        Example.of(
            "Der Hafen wurde zum Mittelpunkt der Stadt.",
            "nsubj(Mittelpunkt, Hafen) cop(Mittelpunkt, wurde)"),
        Example.of(
            "Neuer Wirt wurde der Italiener Carlo Neri.",
            "nsubj(Wirt, Italiener) cop(Wirt, wurde)"),
        Example.of(
            "Er lobte den Mann, der im Mai Trainer wurde.",
            "nsubj(Trainer, der) cop(Trainer, wurde) acl:relcl(Mann, Trainer)"),
        Example.nothing("Zum Vorsitzenden wurde Karl Ruf gewählt."),
        Example.nothing("Am Abend wurde die Polizei gerufen."),
        Example.nothing("Der Winter wird kalt."),
        Example.nothing("Die Fähren werden am Rennen teilnehmen."),
        Example.nothing("Gerettet wurde die Frau von einem Nachbarn."));
  }

  /** The stretch of a clause between its borders, what becomes and what it becomes. */
  private record Becoming(int begin, int end, int subject, int predicate) {}

  @Override
  public void apply(Draft draft) {
    for (int i = 1; i < draft.size(); i++) {
      if (draft.hasLemma(i, "werden") && draft.isFinite(i) && !isDone(draft, i)) {
        Becoming found = find(draft, i);
        if (found != null) {
          mend(draft, i, found);
        }
      }
    }
  }

  /** Whether it is the auxiliary of a verb, or a copula with a subject, already. */
  private static boolean isDone(Draft draft, int werden) {
    int head = draft.head(werden);
    if (head < 0) {
      return false;
    }
    boolean auxiliary = draft.is(werden, "aux") && draft.isVerbal(head);
    int subject = draft.child(head, "nsubj");
    boolean bare = subject >= 0 && draft.upos(draft.leftEdge(subject)) != Upos.ADP;
    return auxiliary || draft.is(werden, "cop") && bare;
  }

  private static @Nullable Becoming find(Draft draft, int werden) {
    int begin = draft.segments().begin(werden);
    int end = end(draft, werden);
    if (hasOtherPredicate(draft, begin, werden, end)) {
      return null;
    }
    boolean last = werden == end - 1;
    boolean fronted = !last && draft.upos(begin) != Upos.ADP;
    int first = last || fronted ? noun(draft, begin, werden) : -1;
    int subject = first >= 0 ? first : noun(draft, werden + 1, end);
    if (subject < 0) {
      return null;
    }
    int predicate =
        last
            ? lastNoun(draft, subject + 1, werden)
            : noun(draft, Math.max(werden, subject) + 1, end);
    if (predicate < 0) {
      predicate = purpose(draft, last ? subject : werden, last ? werden : end);
    }
    if (predicate < 0 || draft.upos(predicate) != Upos.NOUN) {
      return null;
    }
    boolean turned = first >= 0 && !last && isNew(draft, first) && !isNew(draft, predicate);
    Becoming found =
        turned
            ? new Becoming(begin, end, predicate, subject)
            : new Becoming(begin, end, subject, predicate);
    boolean predicative = draft.upos(found.predicate()) == Upos.NOUN;
    return predicative && Clauses.agree(draft, found.subject(), werden) ? found : null;
  }

  /** The clause ends at a comma, or where another finite verb follows "und". */
  private static int end(Draft draft, int werden) {
    int end = draft.segments().end(werden);
    for (int i = werden + 1; i < end; i++) {
      if (draft.upos(i) == Upos.CCONJ) {
        for (int k = i + 1; k < end; k++) {
          if (draft.isFinite(k)) {
            return i;
          }
        }
      }
    }
    return end;
  }

  /** "wurde gerufen", "wird kalt", "Gerettet wurde". */
  private static boolean hasOtherPredicate(Draft draft, int begin, int werden, int end) {
    for (int i = begin; i < end; i++) {
      boolean verb = draft.isVerbal(i) || isParticiple(draft, i);
      if (i != werden && verb) {
        return true;
      }
    }
    int last = werden == end - 1 ? werden - 1 : end - 1;
    return isState(draft, last)
        || werden == begin + 1
            && (isState(draft, begin) || draft.morphology().isParticiple(draft.lower(begin)))
        || draft.isForm(werden - 1, "zu");
  }

  private static boolean isParticiple(Draft draft, int i) {
    boolean ending =
        draft.can(i, reading -> reading.verbForm() != null && reading.grammaticalCase() != null);
    return !ending
        && (draft.canBe(i, VerbForm.PAST_PARTICIPLE)
            || draft.upos(i) == Upos.ADJ && draft.morphology().isParticiple(draft.lower(i)));
  }

  /** An adjective without an ending. */
  private static boolean isState(Draft draft, int i) {
    return draft.upos(i) == Upos.ADJ
        && (draft.readings(i).isEmpty()
            || draft.can(i, reading -> reading.grammaticalCase() == null));
  }

  /** The first noun or pronoun that can be in the nominative and is no part of another phrase. */
  private static int noun(Draft draft, int from, int to) {
    for (int i = from; i < to; i++) {
      if (isNominative(draft, i, from)) {
        return i;
      }
    }
    return -1;
  }

  private static int lastNoun(Draft draft, int from, int to) {
    for (int i = to - 1; i >= from; i--) {
      if (draft.upos(i) == Upos.NOUN && isNominative(draft, i, from)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isNominative(Draft draft, int i, int from) {
    boolean noun = draft.isNominal(i) || draft.upos(i) == Upos.PRON;
    return noun
        && Clauses.isBare(draft, i)
        && Clauses.allows(draft, i, Case.NOMINATIVE)
        && !draft.is(i, "flat")
        && !draft.is(i, "compound")
        && !draft.is(i, "conj")
        && !draft.isForm(i, "sich", "es")
        && !Times.isTime(draft.lemma(i))
        && !isBeside(draft, i, from);
  }

  /** A name behind its title, and what follows a preposition that hangs elsewhere. */
  private static boolean isBeside(Draft draft, int i, int from) {
    int before = draft.leftEdge(i) - 1;
    boolean name = draft.upos(i) == Upos.PROPN && before >= from && draft.head(i) == before;
    return name || draft.upos(before) == Upos.ADP && draft.head(before) != before - 1;
  }

  /** "zum Mittelpunkt": what it becomes with "zu". */
  private static int purpose(Draft draft, int from, int to) {
    for (int i = from + 1; i < to; i++) {
      boolean zu = draft.isForm(draft.child(i, "case"), "zu", "zum", "zur");
      if (zu && draft.upos(i) == Upos.NOUN && !Times.isTime(draft.lemma(i))) {
        return i;
      }
    }
    return -1;
  }

  /** Without an article: "Neuer Wirt wurde …". */
  private static boolean isNew(Draft draft, int noun) {
    return draft.upos(noun) == Upos.NOUN
        && !draft.hasChild(noun, "det")
        && !draft.hasChild(noun, "nummod");
  }

  private static void mend(Draft draft, int werden, Becoming found) {
    int predicate = found.predicate();
    int subject = found.subject();
    int top = top(draft, werden, found);
    if (draft.is(top, "aux") || draft.is(top, "cop")) {
      return; // "Wer Kanzler wird, ist offen": it got into another clause.
    }
    if (top != predicate && draft.head(top) < 0) {
      draft.makeRoot(predicate, "obl");
    } else if (top != predicate) {
      draft.attach(predicate, draft.head(top), draft.label(top));
    }
    int[][] former = {draft.children(werden), draft.children(subject), draft.children(top)};
    draft.attach(werden, predicate, "cop");
    draft.tag(werden, Upos.AUX);
    draft.attach(subject, predicate, "nsubj");
    if (top != predicate && top != subject && top != werden) {
      draft.attach(top, predicate, draft.isNominal(top) || isNumber(draft, top) ? "obl" : "advmod");
    }
    for (int[] children : former) {
      for (int child : children) {
        boolean own = child == predicate || child == subject || child == werden || child == top;
        boolean outside = child < found.begin() || child >= found.end();
        boolean apart = draft.head(child) != werden && child < werden == draft.head(child) < werden;
        if (!own
            && draft.head(child) != predicate
            && (outside ? isOfClause(draft, child) : !apart)) {
          draft.attach(child, predicate, labelInClause(draft, child));
        }
      }
    }
    int edge = draft.child(predicate, "det");
    for (int child : draft.children(predicate)) {
      boolean before = child < predicate && (edge < 0 || child < edge);
      boolean adjunct = before && draft.is(child, "nmod");
      if (adjunct && (!Clauses.isBare(draft, child) || isNumber(draft, child))) {
        draft.label(child, "obl");
      }
    }
  }

  private static boolean isNumber(Draft draft, int i) {
    return draft.upos(i) == Upos.NUM;
  }

  private static boolean isOfClause(Draft draft, int child) {
    return draft.is(child, "conj")
        || draft.is(child, "cc")
        || draft.is(child, "punct")
        || draft.is(child, "advcl")
        || draft.is(child, "parataxis");
  }

  private static String labelInClause(Draft draft, int child) {
    boolean phrase = draft.isNominal(child) || isNumber(draft, child);
    boolean argument =
        draft.is(child, "nmod")
            || draft.is(child, "nsubj")
            || draft.is(child, "obj")
            || draft.is(child, "xcomp")
            || draft.is(child, "appos");
    return phrase && argument ? "obl" : draft.label(child);
  }

  /** The word of the stretch that hangs outside of it. */
  private static int top(Draft draft, int werden, Becoming found) {
    int at = werden;
    while (draft.head(at) >= found.begin() && draft.head(at) < found.end()) {
      at = draft.head(at);
    }
    return at;
  }
}
