package aussage.attribution;

import aussage.model.TokenKind;
import aussage.syntax.Sentence;
import java.util.List;

/** Names in quotation marks behind a colon, which are no speech. */
final class ColonNames {
  private ColonNames() {}

  /**
   * "stellte das neue Stück vor: „Langer Weg nach Hause“": no verb within, and no word of saying
   * before.
   *
   * @param draft the quotation with what seems to report it
   * @param reports those of the sentence that reports it
   */
  static boolean isName(Quotation quotation, Draft draft, List<Report> reports) {
    Draft.CueWords cue = draft.cue().orElse(null);
    return cue != null
        && isBehindColon(quotation)
        && !isSentence(quotation)
        && reports.stream()
            .filter(report -> report.cue().equals(cue.words()))
            .anyMatch(report -> !report.takesQuote() && isAboutThing(report));
  }

  private static boolean isBehindColon(Quotation quotation) {
    int open = quotation.open();
    return open > 0
        && quotation.isInOneSentence()
        && quotation.first().word(open - 1).form().equals(":");
  }

  private static boolean isSentence(Quotation quotation) {
    Sentence words = quotation.first();
    for (int at = quotation.open() + 1; at < quotation.close(); at++) {
      if (VerbReading.mayBeFinite(words, at) || words.word(at).kind() == TokenKind.TERMINATOR) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAboutThing(Report report) {
    return Valency.hasObject(report) || report.source().filter(Subjects::canSpeak).isEmpty();
  }
}
