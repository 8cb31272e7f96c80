package aussage.claim;

import aussage.model.Argument;
import aussage.model.Attribution;
import aussage.model.Certainty;
import aussage.model.Claim;
import aussage.model.Polarity;
import aussage.model.Source;
import aussage.model.SpeechAct;
import aussage.model.Subject;
import aussage.model.Tense;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Claims as one line: "subject | verb | ROLE argument (what is not a certain, positive statement in
 * the present, sources)", with semicolons between them.
 */
final class ClaimNotation {
  private ClaimNotation() {}

  static String write(List<Claim> claims) {
    return claims.stream().map(ClaimNotation::write).collect(Collectors.joining(" ; "));
  }

  private static String write(Claim claim) {
    StringBuilder line = new StringBuilder(claim.subject().map(Subject::text).orElse("–"));
    line.append(" | ").append(claim.predicate().lemma());
    for (Argument argument : claim.arguments()) {
      line.append(" | ").append(argument.role()).append(' ').append(argument.text());
    }
    List<String> marks = marks(claim);
    return marks.isEmpty() ? line.toString() : line + " (" + String.join(", ", marks) + ")";
  }

  private static List<String> marks(Claim claim) {
    List<String> marks = new ArrayList<>();
    if (claim.polarity() != Polarity.POSITIVE) {
      marks.add(claim.polarity().name());
    }
    if (claim.certainty() != Certainty.CERTAIN) {
      marks.add(claim.certainty().name());
    }
    if (claim.tense() != Tense.PRESENT) {
      marks.add(claim.tense().name());
    }
    if (claim.speechAct() != SpeechAct.STATEMENT) {
      marks.add(claim.speechAct().name());
    }
    for (Attribution attribution : claim.attributions()) {
      marks.add(attribution.source().map(Source::name).orElse("?"));
    }
    return marks;
  }
}
