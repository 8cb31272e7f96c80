package aussage.de.repair;

import aussage.model.TokenKind;
import aussage.rule.Example;
import aussage.syntax.Upos;
import java.util.List;

/** "des Albums „Blaue Nacht“": a title in quotation marks belongs to the noun right before it. */
final class QuotedTitleRule implements TreeRule {
  private static final int LONGEST = 8;

  @Override
  public String id() {
    return "tree.quoted-title";
  }

  @Override
  public String reason() {
    return "The parser takes a quoted title behind the noun for what it names as an object or a"
        + " subject of the verb.";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.of(
            "Das Lied wurde auf einer Neuauflage des Albums „Blaue Nacht“ gedruckt.",
            "appos(Albums, Nacht)"),
        Example.nothing("Er nannte den Plan „eine Schande“."),
        Example.nothing("Gestern sang die Sängerin „Blaue Nacht“."));
  }

  @Override
  public void apply(Draft draft) {
    for (int i = 1; i + 1 < draft.size(); i++) {
      if (draft.kind(i) == TokenKind.QUOTE_OPEN
          && draft.upos(i - 1) == Upos.NOUN
          && !PersonNouns.contains(draft, i - 1)
          && !PersonNouns.isBody(draft, i - 1)) {
        mend(draft, i - 1, i + 1);
      }
    }
  }

  private static void mend(Draft draft, int noun, int begin) {
    int end = begin;
    while (end < draft.size() && draft.kind(end) != TokenKind.QUOTE_CLOSE) {
      end++;
    }
    if (end == begin || end == draft.size() || end - begin > LONGEST) {
      return;
    }
    int head = head(draft, begin, end);
    if (head >= 0
        && draft.isNominal(head)
        && draft.head(head) >= 0
        && draft.isVerbal(draft.head(head))
        && draft.isWithin(noun, draft.head(head))
        && !draft.isWithin(noun, head)
        && !Verbs.isNaming(draft.lemma(draft.head(head)))) {
      draft.attach(head, noun, "appos");
    }
  }

  /** The word between the marks that hangs on one outside; -1 if several do. */
  private static int head(Draft draft, int begin, int end) {
    int found = -1;
    for (int i = begin; i < end; i++) {
      boolean outside = draft.head(i) < begin || draft.head(i) >= end;
      if (draft.isVerbal(i) || draft.is(i, "case") || outside && found >= 0) {
        return -1;
      }
      found = outside ? i : found;
    }
    return found;
  }
}
