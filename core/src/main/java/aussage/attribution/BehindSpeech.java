package aussage.attribution;

import aussage.attribution.Clause.Kind;
import aussage.model.SourceType;
import aussage.syntax.EntityType;
import aussage.syntax.Sentence;
import aussage.syntax.Upos;
import aussage.syntax.Word;

/** Verbs that no table has and that report where they stand: "…, giftete Lang". */
final class BehindSpeech {
  private BehindSpeech() {}

  /**
   * "Der Plan sei Unfug, giftete Lang": right behind the Konjunktiv, with who speaks right behind
   * it, any verb reports.
   */
  static boolean isReport(NewsSentence sentence, Report report) {
    Sentence words = sentence.sentence();
    Clause clause = report.clause();
    NounPhrase source = report.source().orElse(null);
    int last = clause.first() - 2;
    Clause before = last < 0 ? null : sentence.clauses().of(last);
    while (before != null && before.kind() != Kind.MAIN && before.parent() != null) {
      before = before.parent();
    }
    int verb = clause.finite();
    int subject = verb + 1 < words.size() && words.word(verb + 1).form().equals("sich") ? 2 : 1;
    return before != null
        && before.kind() == Kind.MAIN
        && !before.isVerbFirst()
        && Mood.isTold(words, before)
        && !Mood.isKonjunktiv(words, clause)
        && report.verbs().full() == verb
        && !report.verbs().isPassive()
        && !VerbReading.isAuxiliary(words.word(verb))
        && source != null
        && Subjects.canSpeak(source)
        && source.first() == verb + subject
        && (report.entry().isPresent() || isPerson(source) && !Valency.hasObject(report));
  }

  /** Not "…, brach das Fahrwerk zusammen". */
  private static boolean isPerson(NounPhrase source) {
    Word head = source.headWord();
    SourceType type = SourceWords.typeOf(head);
    return head.entity() == EntityType.PERSON
        || head.upos() == Upos.PRON
        || type == SourceType.PERSON
        || type == SourceType.UNNAMED;
  }
}
