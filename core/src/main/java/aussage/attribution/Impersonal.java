package aussage.attribution;

import aussage.model.SourceType;
import aussage.syntax.Sentence;
import aussage.syntax.Word;
import java.util.Optional;

/**
 * Reports without a speaker as subject: "heißt es in dem Bericht", "hieß es aus Kreisen", "im
 * Bericht ist von Mängeln die Rede".
 */
final class Impersonal {
  private Impersonal() {}

  /** Whether the verb is "heißen" with "es", or another that is used so. */
  static boolean is(Report report) {
    String lemma = report.lemma();
    if (lemma.equals("hervorgehen") || lemma.equals("verlauten")) {
      return report.source().filter(Subjects::canSpeak).isEmpty() && source(report).isPresent();
    }
    if (lemma.equals("stehen")) {
      boolean isWritten = source(report).filter(Impersonal::isText).isPresent();
      return report.source().filter(Subjects::canSpeak).isEmpty() && (isWritten || hasEs(report));
    }
    if (lemma.equals("Rede sein")) {
      return !report.verbs().isNegated() && report.source().filter(Subjects::isNobody).isEmpty();
    }
    if (lemma.equals("hören")) {
      return source(report).isPresent() && report.source().isEmpty() && isToBe(report);
    }
    if (WordClass.READING_VERB.has(lemma)) {
      return source(report).filter(Impersonal::isText).isPresent() && isToBe(report);
    }
    if (lemma.equals("finden")) { // "im Protokoll findet sich der Satz: …"
      return source(report).filter(Impersonal::isText).isPresent()
          && report.phrases().stream().anyMatch(Impersonal::isWords);
    }
    return lemma.equals("heißen") && report.source().isEmpty() && hasEs(report);
  }

  /** "Im Rathaus hieß es, …", "es hieß, …": what follows is said there, or by people unnamed. */
  static boolean isSaying(Report report) {
    String lemma = report.lemma();
    boolean isSaid =
        lemma.equals("heißen")
            || lemma.equals("verlauten")
            || lemma.equals("hören")
            || lemma.equals("lesen");
    return isSaid && is(report);
  }

  /** "ist zu hören", "war zu hören". */
  private static boolean isToBe(Report report) {
    Sentence sentence = report.phrases().get(0).sentence();
    int finite = report.clause().finite();
    return finite >= 0
        && WordClass.COPULA.has(sentence.word(finite).lemma())
        && VerbReading.isZuInfinitive(sentence, report.verbs().full());
  }

  private static boolean isText(NounPhrase phrase) {
    SourceType type = SourceWords.typeOf(phrase.headWord());
    return type == SourceType.DOCUMENT || type == SourceType.MEDIA;
  }

  private static boolean isWords(NounPhrase phrase) {
    return !phrase.hasPreposition() && WordClass.SAYING_NOUN.has(phrase.headWord().form());
  }

  private static boolean hasEs(Report report) {
    return report.phrases().stream()
        .map(NounPhrase::headWord)
        .anyMatch(word -> word.form().equalsIgnoreCase("es"));
  }

  /** Where it is said: "in dem Bericht", "den Akten ist zu entnehmen"; not what it is about. */
  static Optional<NounPhrase> source(Report report) {
    boolean isTaken = report.lemma().equals("entnehmen");
    for (NounPhrase phrase : report.phrases()) {
      if (isTaken && !phrase.hasPreposition() && isText(phrase)) {
        return Optional.of(phrase);
      }
      boolean isAsked = WordClass.ASKING_NOUN.has(phrase.headWord().lemma()); // "auf Anfrage"
      if (!phrase.hasPreposition() || isAsked || TimeNouns.isTime(phrase.headWord())) {
        continue;
      }
      Word preposition = phrase.sentence().word(phrase.preposition());
      boolean isTopic =
          report.entry().filter(entry -> entry.takesPreposition(preposition)).isPresent();
      if (!isTopic && WordClass.IMPERSONAL_PREPOSITION.hasLower(preposition.form())) {
        return Optional.of(phrase);
      }
    }
    return Optional.empty();
  }
}
