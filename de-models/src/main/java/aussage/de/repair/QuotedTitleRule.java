package aussage.de.repair;

import aussage.model.TokenKind;
import aussage.rule.Example;
import aussage.syntax.Upos;
import java.util.List;
import java.util.stream.IntStream;

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
        mend(draft, i - 1, i + 1, draft.closing(i));
      }
    }
  }

  private static void mend(Draft draft, int noun, int begin, int end) {
    int head = end - begin > LONGEST ? -1 : draft.top(begin, end);
    if (head >= 0
        && IntStream.range(begin, end).noneMatch(i -> draft.isVerbal(i) || draft.is(i, "case"))
        && draft.isNominal(head)
        && draft.head(head) >= 0
        && draft.isVerbal(draft.head(head))
        && draft.isWithin(noun, draft.head(head))
        && !draft.isWithin(noun, head)
        && !Verbs.isNaming(draft.lemma(draft.head(head)))) {
      draft.attach(head, noun, "appos");
    }
  }
}
