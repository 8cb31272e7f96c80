package aussage.attribution;

import aussage.model.TokenKind;
import aussage.syntax.EntityType;
import aussage.syntax.Sentence;
import aussage.syntax.Upos;
import aussage.syntax.Word;
import java.util.ArrayList;
import java.util.List;

/** The noun phrases of a clause, in order, with the prepositions that govern them. */
final class Phrases {
  private static final int LONGEST_QUOTED = 30;

  private Phrases() {}

  /** All noun phrases among the clause's own words. */
  static List<NounPhrase> of(Sentence sentence, Clause clause) {
    List<NounPhrase> found = new ArrayList<>();
    int first = clause.opener() >= 0 ? clause.opener() + 1 : clause.first();
    boolean isVorfeld = clause.kind() == Clause.Kind.MAIN && clause.finite() > first;
    for (int at = clause.next(first); at >= 0; ) {
      int end = readAt(sentence, clause, at, isVorfeld && at == first, found);
      at = clause.next(Math.max(end, at + 1));
    }
    return found;
  }

  private static int readAt(
      Sentence sentence, Clause clause, int at, boolean isVorfeld, List<NounPhrase> found) {
    if (isAmongOthers(sentence, at)) {
      return at + 2;
    }
    int preposition = sentence.word(at).upos() == Upos.ADP ? at : -1;
    int first = preposition >= 0 ? at + 1 : at;
    if (first >= sentence.size() || !clause.has(first) || sentence.word(first).upos().isVerbal()) {
      return at + 1;
    }
    if (preposition >= 0 && sentence.word(first).kind() == TokenKind.QUOTE_OPEN) {
      return readQuoted(sentence, first, preposition, found);
    }
    int limit = clause.finite() > first ? clause.finite() : sentence.size();
    var phrase =
        isVorfeld
            ? NounPhraseReader.readAll(sentence, first, preposition, limit)
            : NounPhraseReader.read(sentence, first, preposition, limit);
    phrase.ifPresent(found::add);
    return phrase.map(NounPhrase::end).orElse(at + 1);
  }

  /** "unter anderem" is an adverb: "unter anderem Karl Roth"; not in "unter anderem Namen". */
  private static boolean isAmongOthers(Sentence sentence, int at) {
    if (at + 1 >= sentence.size()
        || !sentence.word(at).form().equalsIgnoreCase("unter")
        || !sentence.word(at + 1).form().equals("anderem")) {
      return false;
    }
    Word next = at + 2 < sentence.size() ? sentence.word(at + 2) : null;
    return next == null
        || next.upos() != Upos.NOUN
        || next.entity() != EntityType.NONE
        || SourceWords.typeOf(next) != null;
  }

  /** "von „einem Jahr ohne Sommer“": all that is quoted. */
  private static int readQuoted(
      Sentence sentence, int open, int preposition, List<NounPhrase> found) {
    for (int at = open + 2; at < sentence.size() && at < open + LONGEST_QUOTED; at++) {
      if (sentence.word(at).kind() == TokenKind.QUOTE_CLOSE) {
        found.add(new NounPhrase(sentence, open, at + 1, at - 1, preposition, false));
        return at + 1;
      }
    }
    return open + 1;
  }
}
