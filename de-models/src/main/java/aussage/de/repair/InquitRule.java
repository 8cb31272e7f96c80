package aussage.de.repair;

import aussage.model.TokenKind;
import aussage.rule.Example;
import aussage.syntax.Upos;
import java.util.List;

/** "…, sagte X": the reporting verb after the words is the head, the words its complement. */
final class InquitRule implements TreeRule {
  @Override
  public String id() {
    return "tree.inquit";
  }

  @Override
  public String reason() {
    return "The parser coordinates the reporting verb with the words it reports.";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.of(
            "Der Konzern habe versagt, erklärte die Gewerkschaft.",
            "root(erklärte) ccomp(erklärte, versagt) nsubj(erklärte, Gewerkschaft)"),
        Example.of(
            "„Wir bauen die Brücke neu“, führte er am Montag aus.",
            "root(führte) ccomp(führte, bauen) nsubj(führte, er)"),
        Example.of(
            "„Im Saal“, rief sie, „hat das niemand gesagt.“",
            "root(rief) ccomp(rief, gesagt) obl(gesagt, Saal)"),
        Example.nothing("Als das Schiff sank, rief der Kapitän um Hilfe."),
        Example.nothing("Der Mann, der im Wald lief, rief seine Frau."));
  }

  @Override
  public void apply(Draft draft) {
    for (int i = 1; i < draft.size() - 1; i++) {
      if (draft.isFinite(i) && draft.segments().begin(i) == i && isReporting(draft, i)) {
        mend(draft, i);
      }
    }
  }

  private static boolean isReporting(Draft draft, int finite) {
    int border = draft.segments().borderBefore(finite);
    int verb = verb(draft, finite);
    boolean quoted =
        border > 0
                && draft.kind(border - 1) == TokenKind.QUOTE_CLOSE
                && quotesClause(draft, border - 1)
            || draft.kind(finite - 1) == TokenKind.QUOTE_CLOSE;
    if (border < 1
        || draft.kind(finite - 1) == TokenKind.QUOTE_OPEN
        || !quoted && !Verbs.isSaying(draft.lemma(verb))
        || !draft.isForm(border, ",", "–", "-", "—")) {
      return false;
    }
    int subject = draft.child(verb, "nsubj");
    if (subject >= 0 && subject < finite && !draft.hasChild(subject, "cop")) {
      return false;
    }
    return subject > finite || opensNounPhrase(draft, finite + 1);
  }

  /** Whether there is a finite verb in the quotation that ends here. */
  private static boolean quotesClause(Draft draft, int close) {
    for (int i = close - 1; i >= 0; i--) {
      if (draft.kind(i) == TokenKind.QUOTE_OPEN) {
        return false;
      }
      if (draft.isFinite(i)) {
        return true;
      }
    }
    return true;
  }

  private static boolean opensNounPhrase(Draft draft, int i) {
    return draft.isNominal(i)
        || draft.upos(i) == Upos.DET
        || draft.upos(i) == Upos.PRON
        || draft.upos(i) == Upos.ADJ && draft.isNominal(i + 1);
  }

  private static int verb(Draft draft, int finite) {
    return Clauses.predicate(draft, finite);
  }

  private static void mend(Draft draft, int finite) {
    int verb = verb(draft, finite);
    if (verb < finite) {
      return;
    }
    int content = -1;
    for (int at = draft.head(verb); at >= 0; at = draft.head(at)) {
      if (at < finite) {
        content = at;
      }
    }
    if (content < 0) {
      for (int child : draft.children(verb)) {
        if (child < finite && content < 0 && isClause(draft, child)) {
          content = child;
        }
      }
    }
    int border = draft.segments().borderBefore(finite);
    boolean quoted = border > 0 && draft.kind(border - 1) == TokenKind.QUOTE_CLOSE;
    if (content < 0 || !isClause(draft, content) || !quoted && isSubordinate(draft, content)) {
      return;
    }
    draft.attach(content, verb, "ccomp");
  }

  private static boolean isClause(Draft draft, int i) {
    return Clauses.finite(draft, i) >= 0;
  }

  /** "Als …", "Wenn …": an adverbial clause stays one. */
  private static boolean isSubordinate(Draft draft, int content) {
    int mark = draft.child(content, "mark");
    return mark >= 0 && !draft.isForm(mark, "dass", "ob") || draft.is(content, "acl");
  }
}
