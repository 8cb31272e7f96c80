package aussage.attribution;

import aussage.model.AttributionKind;
import aussage.model.Span;
import aussage.model.TokenKind;
import aussage.syntax.Sentence;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Quoted pieces of indirect content: attributions of their own with the source around them. */
final class QuotedPieces {
  private QuotedPieces() {}

  static List<Draft> find(List<Quotation> quotations, List<Draft> drafts) {
    List<Draft> found = new ArrayList<>();
    for (Quotation quotation : quotations) {
      if (quotation.isSpeech() || !quotation.isInOneSentence() || isName(quotation)) {
        continue;
      }
      Draft around = innermost(quotation.span(), drafts);
      if (around != null) {
        found.add(piece(quotation, around));
      }
    }
    return found;
  }

  private static @Nullable Draft innermost(Span piece, List<Draft> drafts) {
    Draft best = null;
    for (Draft draft : drafts) {
      boolean isCandidate =
          draft.kind() != AttributionKind.DIRECT
              && draft.kind() != AttributionKind.HEARSAY
              && draft.covers(piece);
      if (isCandidate && (best == null || best.span().length() >= draft.span().length())) {
        best = draft;
      }
    }
    return best;
  }

  private static Draft piece(Quotation quotation, Draft around) {
    return new Draft(
        AttributionKind.DIRECT,
        quotation.first(),
        Span.covering(quotation.span(), around.span()),
        around.source(),
        around.isCarried(),
        around.cue(),
        List.of(quotation.span()),
        around.stance(),
        around.addressee());
  }

  /** A single word, or words that name something: „Alte Liebe“. */
  private static boolean isName(Quotation quotation) {
    Sentence sentence = quotation.first();
    int words = 0;
    int capitals = 0;
    for (int at = quotation.open() + 1; at < quotation.close(); at++) {
      if (sentence.word(at).kind() == TokenKind.WORD) {
        words++;
        if (Character.isUpperCase(sentence.word(at).form().codePointAt(0))) {
          capitals++;
        }
      }
    }
    boolean startsSmall =
        Character.isLowerCase(sentence.word(quotation.open() + 1).form().codePointAt(0));
    return words < 2 || (!startsSmall && capitals * 2 >= words) || isAfterNoun(quotation, words);
  }

  /** "das Schiff „Guter Rat ist teuer“": a title behind its noun. */
  private static boolean isAfterNoun(Quotation quotation, int words) {
    Sentence sentence = quotation.first();
    return quotation.open() > 0
        && words <= 6
        && sentence.word(quotation.open() - 1).upos().isNominal()
        && Character.isUpperCase(sentence.word(quotation.open() + 1).form().codePointAt(0));
  }
}
