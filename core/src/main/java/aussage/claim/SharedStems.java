package aussage.claim;

import aussage.claim.FactPlanner.Piece;
import aussage.syntax.Sentence;
import aussage.syntax.Upos;
import aussage.syntax.Word;
import java.util.ArrayList;
import java.util.List;

/**
 * Parts what is coordinated in the last attribute of a phrase: "Mehl aus Roggen und Weizen" tells
 * of "Mehl aus Roggen" and of "Mehl aus Weizen".
 */
final class SharedStems {
  private final Sentence sentence;

  SharedStems(Sentence sentence) {
    this.sentence = sentence;
  }

  /** The phrase, once for each conjunct of its last attribute. */
  List<Piece> of(Phrase phrase, String before) {
    Word first = lastAttribute(phrase);
    List<Word> conjuncts = conjuncts(phrase, first);
    if (conjuncts.size() < 2) {
      return List.of(new Piece(phrase, before));
    }
    List<Piece> pieces = new ArrayList<>();
    Phrase head = new Phrase(phrase.first(), endBefore(conjuncts.get(1)), phrase.head());
    pieces.add(new Piece(head, before));
    for (int i = 1; i < conjuncts.size(); i++) {
      Word conjunct = conjuncts.get(i);
      int from = begin(conjunct);
      int to = i + 1 < conjuncts.size() ? endBefore(conjuncts.get(i + 1)) : phrase.end();
      String stem = text(phrase.first(), endOfStem(first, conjunct));
      pieces.add(new Piece(new Phrase(from, to, conjunct.index()), before + stem));
    }
    return pieces;
  }

  /** The last attribute of the last attribute …; the head itself where it has none. */
  private Word lastAttribute(Phrase phrase) {
    Word at = phrase.headWord(sentence);
    while (true) {
      Word last = at;
      for (Word child : sentence.children(at, "nmod")) {
        if (child.index() > last.index() && phrase.contains(child.index())) {
          last = child;
        }
      }
      if (last == at
          || !conjuncts(phrase, last).isEmpty()
          || !sentence.children(at, "conj").isEmpty()) {
        return last;
      }
      at = last;
    }
  }

  /** The noun and those coordinated with it, if they close the phrase; none if it stands alone. */
  private List<Word> conjuncts(Phrase phrase, Word first) {
    List<Word> found = new ArrayList<>();
    boolean whole = first.index() <= phrase.head();
    boolean together =
        sentence
            .child(first, "case")
            .filter(c -> c.form().equals("zwischen") || c.form().equals("wie"))
            .isPresent();
    if (whole || together || first.form().endsWith("-")) {
      return found;
    }
    found.add(first);
    int last = first.index();
    for (Word child : sentence.children(first, "conj")) {
      boolean noun = child.upos().isNominal() && !child.form().endsWith("-");
      boolean inOrder = sentence.subtree(child).nextSetBit(0) > last; // arcs may cross
      if (!noun || !inOrder || !phrase.contains(child.index())) {
        return List.of();
      }
      found.add(child);
      last = child.index();
    }
    int end = sentence.subtree(first).length();
    return found.size() > 1 && end >= phrase.end() ? found : List.of();
  }

  /** Where a conjunct begins, without the conjunction before it. */
  private int begin(Word noun) {
    int from = sentence.subtree(noun).nextSetBit(0);
    while (from < noun.index() && isLoose(from)) {
      from++;
    }
    return from;
  }

  /** A conjunct has the preposition of the first, and its article, unless it has one itself. */
  private int endOfStem(Word first, Word conjunct) {
    if (sentence.child(conjunct, "case").isPresent()) {
      return begin(first);
    }
    return sentence.child(conjunct, "det").isPresent() ? behindCase(first) : behindArticle(first);
  }

  private int endBefore(Word conjunct) {
    int end = sentence.subtree(conjunct).nextSetBit(0);
    while (end > 0 && isLoose(end - 1)) {
      end--;
    }
    return end;
  }

  private boolean isLoose(int at) {
    Upos upos = sentence.word(at).upos();
    return upos == Upos.PUNCT || upos == Upos.CCONJ;
  }

  private int behindCase(Word noun) {
    int from = begin(noun);
    while (from < noun.index() && sentence.word(from).is("case")) {
      from++;
    }
    return from;
  }

  private int behindArticle(Word noun) {
    int from = behindCase(noun);
    boolean article =
        from < noun.index()
            && sentence.word(from).is("det")
            && sentence.word(from).head() == noun.index();
    return article ? from + 1 : from;
  }

  /** The words as they stand, with a blank behind them. */
  private String text(int from, int end) {
    StringBuilder text = new StringBuilder();
    for (int i = from; i < end; i++) {
      Word word = sentence.word(i);
      text.append(word.form());
      boolean joined = i + 1 < end && word.span().end() == sentence.word(i + 1).span().begin();
      text.append(joined ? "" : " ");
    }
    return text.toString();
  }
}
