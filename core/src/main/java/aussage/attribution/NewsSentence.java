package aussage.attribution;

import aussage.syntax.Sentence;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sentence as the finders see it.
 *
 * @param sentence the words
 * @param clauses its clauses, without those inside quotations that stand for themselves
 * @param reports its clauses with a verb, in order
 * @param quotations those that touch it
 */
record NewsSentence(
    Sentence sentence, Clauses clauses, List<Report> reports, List<Quotation> quotations) {

  static NewsSentence of(Sentence sentence, List<Quotation> quotations, CueLexicon lexicon) {
    BitSet masked = new BitSet();
    for (Quotation quotation : quotations) {
      if (quotation.isSpeech()) {
        masked.set(quotation.firstIn(sentence), quotation.lastIn(sentence) + 1);
      }
    }
    Clauses clauses = Clauses.read(sentence, masked);
    List<Report> reports = new ArrayList<>();
    for (Clause clause : clauses.all()) {
      Report.of(clauses, clause, lexicon, reports).ifPresent(reports::add);
    }
    return new NewsSentence(sentence, clauses, reports, quotations);
  }

  /** The report whose verb stands in this clause, or null. */
  @Nullable Report reportOf(Clause clause) {
    for (Report report : reports) {
      if (report.clause() == clause) {
        return report;
      }
    }
    return null;
  }

  /** Whether the word stands inside a quoted piece that began before it. */
  boolean isInPiece(int word) {
    for (Quotation quotation : quotations) {
      if (!quotation.isSpeech()
          && quotation.firstIn(sentence) < word
          && word < quotation.lastIn(sentence)) {
        return true;
      }
    }
    return false;
  }
}
