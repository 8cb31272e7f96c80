package aussage.attribution;

import aussage.syntax.Word;
import java.util.Locale;
import java.util.Optional;

/** Whose report a noun names: its genitive, "von …", a possessive, else the noun itself. */
final class NounSources {
  private NounSources() {}

  /** The source in this noun phrase, whole. */
  static Optional<NounPhrase> of(NewsSentence sentence, NounPhrase noun) {
    Word first = sentence.sentence().word(noun.first());
    if (isPossessive(first)) {
      return owner(sentence, noun);
    }
    return Optional.of(noun);
  }

  private static boolean isPossessive(Word word) {
    String form = word.form().toLowerCase(Locale.ROOT);
    return (form.startsWith("sein") && form.length() <= 6)
        || (form.startsWith("ihr") && form.length() >= 3 && form.length() <= 5);
  }

  /** "Sie verteidigte ihre Ankündigung, …": the subject of the clause. */
  private static Optional<NounPhrase> owner(NewsSentence sentence, NounPhrase noun) {
    Clause clause = sentence.clauses().of(noun.head());
    Report report = clause == null ? null : sentence.reportOf(clause);
    if (report != null && report.source().isPresent()) {
      NounPhrase subject = report.source().get();
      if (subject.first() != noun.first()) {
        return report.source();
      }
    }
    return Optional.of(noun);
  }
}
