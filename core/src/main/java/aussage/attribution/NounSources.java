package aussage.attribution;

import aussage.model.Stance;
import aussage.syntax.Upos;
import aussage.syntax.Word;
import java.util.Optional;

/** Whose report a noun names: its genitive, "von …", a possessive, else the noun itself. */
final class NounSources {
  private NounSources() {}

  /** The source in this noun phrase, whole. */
  static Optional<NounPhrase> of(NewsSentence sentence, NounPhrase noun) {
    Word first = sentence.sentence().word(noun.first());
    if (WordClass.POSSESSIVE.hasLower(first.form())) {
      return owner(sentence, noun);
    }
    if (isAnswered(sentence, noun)) {
      return Optional.empty();
    }
    Optional<NounPhrase> subject =
        isManner(sentence, noun) ? actor(sentence, noun) : subjectOf(sentence, noun);
    boolean isBare = noun.end() == noun.head() + 1;
    if ((isBare || isDirected(sentence, noun)) && subject.isPresent()) {
      return subject;
    }
    return isBare && isNobodys(sentence, noun) ? Optional.empty() : Optional.of(noun);
  }

  /** "eine Mahnung an die Länder": the attribute says to whom or about what, not whose it is. */
  private static boolean isDirected(NewsSentence sentence, NounPhrase noun) {
    int next = noun.head() + 1;
    return next < noun.end()
        && WordClass.TOPIC_PREPOSITION.has(sentence.sentence().word(next).form());
  }

  /** "Auf die Frage, ob …, sagte sie": somebody else asked. */
  private static boolean isAnswered(NewsSentence sentence, NounPhrase noun) {
    return noun.hasPreposition()
        && sentence.sentence().word(noun.preposition()).hasLemma("auf")
        && WordClass.ASKING_NOUN.has(noun.headWord().lemma())
        && noun.end() == noun.head() + 1;
  }

  /** "Sie trat mit der Bitte vor, …": how somebody acts. */
  private static boolean isManner(NewsSentence sentence, NounPhrase noun) {
    return noun.hasPreposition()
        && sentence.sentence().word(noun.preposition()).form().equals("mit");
  }

  private static Optional<NounPhrase> actor(NewsSentence sentence, NounPhrase noun) {
    Clause clause = sentence.clauses().of(noun.head());
    Report report = clause == null ? null : sentence.reportOf(clause);
    return report == null ? Optional.empty() : report.source().filter(Subjects::canSpeak);
  }

  /** "Es besteht die Hoffnung, …": a warning can speak, a hope needs one who has it. */
  private static boolean isNobodys(NewsSentence sentence, NounPhrase noun) {
    for (int at = noun.first(); at < noun.head(); at++) {
      Upos upos = sentence.sentence().word(at).upos();
      if (upos != Upos.DET && upos != Upos.PRON) {
        return false;
      }
    }
    return WordClass.MIND_NOUN.has(noun.headWord().lemma());
  }

  /** "Sie wagte die Prognose, …": hers, unless she takes a stand against it. */
  private static Optional<NounPhrase> subjectOf(NewsSentence sentence, NounPhrase noun) {
    Clause clause = sentence.clauses().of(noun.head());
    Report report = clause == null ? null : sentence.reportOf(clause);
    if (report == null) {
      return Optional.empty();
    }
    if (report.verbs().isPassive()) {
      return report.source().filter(Subjects::canSpeak); // "von Ärzten wurde der Schluss gezogen"
    }
    if (report.source().filter(source -> source.first() != noun.first()).isEmpty()) {
      return Subjects.agent(report.phrases()); // "Von ihr kam die Bitte, …"
    }
    String verb = report.verbs().lemma();
    if (verb.equals("stehen") || verb.equals("geraten")) {
      return Optional.empty(); // "Sie steht im Verdacht, …": others suspect her
    }
    Stance stance = report.stance();
    boolean isAgainst =
        report.verbs().isNegated()
            || stance == Stance.DENIES
            || stance == Stance.DOUBTS
            || stance == Stance.JUDGES;
    return report
        .source()
        .filter(source -> !isAgainst && source.first() != noun.first())
        .filter(Subjects::canSpeak);
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
