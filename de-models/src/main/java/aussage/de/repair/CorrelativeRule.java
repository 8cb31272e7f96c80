package aussage.de.repair;

import aussage.rule.Example;
import aussage.syntax.Upos;
import java.util.List;

/** "weder der Fahrer noch der Beifahrer": conjunctions of two parts. */
final class CorrelativeRule implements TreeRule {
  /** How many words behind the first part the second may stand. */
  private static final int REACH = 20;

  @Override
  public String id() {
    return "tree.correlative";
  }

  @Override
  public String reason() {
    return "weder and sowohl open a coordination as noch and als auch go on with it; the parser takes"
        + " them for phrases that the first part hangs on.";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.of(
            "Weder der Fahrer noch der Beifahrer trug einen Helm.",
            "nsubj(trug, Fahrer) cc(Fahrer, Weder) conj(Fahrer, Beifahrer) cc(Beifahrer, noch)"),
        Example.of(
            "Die Stadt baut weder eine Schule noch ein Bad.",
            "obj(baut, Schule) cc(Schule, weder) conj(Schule, Bad)"),
        Example.of(
            "Sowohl die Stadt als auch das Land zahlen.",
            "root(zahlen) nsubj(zahlen, Stadt) conj(Stadt, Land) cc(Land, als)"),
        Example.of(
            "Sie gehörte sowohl dem Rat als auch dem Verein an.",
            "iobj(gehörte, Rat) conj(Rat, Verein)"),
        Example.of(
            "Der Antrag wurde nicht vom Stadtrat, sondern vom Kreistag abgelehnt.",
            "root(abgelehnt) nsubj:pass(abgelehnt, Antrag) obl(abgelehnt, Stadtrat)"
                + " conj(Stadtrat, Kreistag)"),
        Example.of(
            "Die Figur wurde nicht aus Holz, sondern aus Ton gefertigt.",
            "root(gefertigt) nsubj:pass(gefertigt, Figur) obl(gefertigt, Holz) conj(Holz, Ton)"),
        Example.nothing("Die Brücke soll nicht saniert, sondern abgerissen werden."),
        Example.nothing("Er kam nicht, sondern wurde vom Rat vertreten."),
        Example.nothing("Der Plan wurde weder geprüft noch beschlossen."));
  }

  @Override
  public void apply(Draft draft) {
    for (int i = 0; i < draft.size(); i++) {
      if (draft.upos(i) == Upos.CCONJ && draft.isForm(i, "weder")) {
        int first = first(draft, i);
        if (first >= 0) {
          mend(draft, i, first);
        }
      } else if (draft.isForm(i, "sowohl")) {
        both(draft, i);
      } else if (draft.isForm(i, "sondern")) {
        instead(draft, i);
      }
    }
  }

  /** "sowohl die Stadt als auch das Land" before the finite verb. */
  private static void both(Draft draft, int opening) {
    int als = opening + 1;
    int limit = Math.min(draft.size() - 3, opening + REACH);
    while (als < limit && !(draft.isForm(als, "als") && draft.isForm(als + 1, "auch"))) {
      if (draft.isVerbal(als)) {
        return;
      }
      als++;
    }
    int first = als < limit ? head(draft, opening + 1, als) : -1;
    int second = first < 0 ? -1 : head(draft, als + 2, draft.segments().end(als));
    if (second < 0 || draft.upos(first) != draft.upos(second) || !draft.isNominal(first)) {
      return;
    }
    int verb = draft.head(first) >= 0 ? draft.head(first) : draft.head(second);
    int above = draft.isWithin(verb, second) || verb == first ? draft.head(second) : verb;
    if (draft.is(first, "conj") && draft.head(first) < opening && draft.isVerbal(above)) {
      draft.label(first, draft.hasChild(first, "case") ? "obl" : "obj"); // Case tells more below.
    }
    if (draft.head(first) < 0 && draft.isFinite(above)) {
      draft.attach(first, above, draft.hasChild(first, "case") ? "obl" : "nsubj");
    }
    draft.attach(second, first, "conj");
    draft.attach(als, second, "cc");
    draft.attach(als + 1, second, "advmod");
    draft.attach(opening, first, "cc");
  }

  /** "wurde nicht in Ulm, sondern in Linz gebaut": the verb stands behind both. */
  private static void instead(Draft draft, int sondern) {
    int verb = draft.head(sondern);
    int comma = sondern - 1;
    if (comma < 1 || !draft.isForm(comma, ",")) {
      return;
    }
    int begin = draft.segments().begin(comma - 1);
    int finite = comma;
    while (finite >= begin && draft.upos(finite) != Upos.AUX) {
      finite--;
    }
    int first = verb > sondern && draft.is(verb, "conj") ? draft.head(verb) : -1;
    if (first <= finite
        || finite <= begin
        || first >= comma
        || !draft.isFinite(finite)
        || !draft.isForm(finite + 1, "nicht")
        || !draft.isNominal(first) && draft.upos(first) != Upos.NUM
        || draft.upos(verb) != Upos.VERB
        || verb + 1 != draft.segments().end(verb)) {
      return;
    }
    int second = second(draft, first, sondern, verb);
    int subject = draft.top(begin, finite);
    if (second >= 0 && subject >= 0) {
      draft.attach(finite, verb, "aux");
      draft.attach(first, verb, "obl");
      draft.attach(subject, verb, draft.isNominal(subject) ? "nsubj" : draft.label(subject));
      for (int child : draft.children(subject)) {
        if (child > verb) {
          draft.attach(child, verb, draft.label(child)); // what the root so far had
        }
      }
      draft.attach(finite + 1, first, "advmod");
      draft.attach(second, first, "conj");
      draft.attach(sondern, second, "cc");
      draft.attach(comma, second, "punct");
    }
  }

  /** What stands for the first phrase, with the same preposition as it; else -1. */
  private static int second(Draft draft, int first, int sondern, int verb) {
    int own = draft.child(first, "case");
    for (int child : draft.children(verb)) {
      int other = draft.child(child, "case");
      if (child > sondern
          && own >= 0
          && other == sondern + 1
          && draft.lemma(own).equals(draft.lemma(other))) {
        return child;
      }
    }
    return -1;
  }

  /** The only word of the stretch whose head stands outside of it; else -1. */
  private static int head(Draft draft, int from, int to) {
    for (int i = from; i < to; i++) {
      if (draft.isNominal(i)
          && (draft.head(i) < from || draft.head(i) >= to || draft.isVerbal(draft.head(i)))) {
        return i;
      }
    }
    return -1;
  }

  /** What the part behind noch is coordinated with; -1 if that does not stand between the two. */
  private static int first(Draft draft, int weder) {
    int limit = Math.min(draft.size(), weder + REACH);
    for (int i = weder + 1; i < limit; i++) {
      if (draft.isForm(i, "noch") && draft.upos(i) == Upos.CCONJ) {
        int second = draft.head(i);
        int first = second < 0 || !draft.is(second, "conj") ? -1 : draft.head(second);
        return weder < first && first < i ? first : -1;
      }
    }
    return -1;
  }

  private static void mend(Draft draft, int weder, int first) {
    int verb = draft.head(weder);
    if (draft.head(first) == weder && verb >= 0) {
      String label = draft.hasChild(first, "case") ? "obl" : "obj"; // Case tells more below.
      draft.attach(first, verb, draft.isNominal(first) ? label : draft.label(first));
    }
    draft.attach(weder, first, "cc");
  }
}
