package aussage.attribution;

import aussage.attribution.Clause.Kind;
import aussage.model.Stance;
import aussage.syntax.Sentence;
import aussage.syntax.Word;
import org.jspecify.annotations.Nullable;

/** Which clauses a reporting verb takes as its content. */
final class Valency {
  private Valency() {}

  /** What the clause is to a verb; null where it can be no content. */
  static @Nullable Complement form(Sentence sentence, Clause content) {
    switch (content.kind()) {
      case DASS:
        return Complement.DASS;
      case QUESTION:
      case WIE:
        return Complement.OB;
      case INFINITIVE:
        return Complement.INFINITIVE;
      case MAIN:
        boolean isSecond = content.hasFinite() && !content.isVerbFirst();
        boolean isCondition = content.isVerbFirst() && Mood.isKonjunktiv(sentence, content);
        return isSecond || isCondition ? Complement.V2 : null;
      default:
        return null;
    }
  }

  /** Whether the clause of this form is what the verb reports. */
  static boolean accepts(Sentence sentence, Report report, Clause content, Complement form) {
    if (report.clause() == content || report.clause().first() > content.first()) {
      return false;
    }
    if (form == Complement.V2) {
      if (!mayBeSpeech(sentence, report, content) || isModalSpeech(sentence, report)) {
        return false;
      }
      boolean isState = report.lemma().endsWith("sein");
      if (isState && report.source().filter(Subjects::canSpeak).isEmpty()) {
        return false; // "…, so betonte sie, ist sicher"
      }
      boolean isMarked = Mood.isKonjunktiv(sentence, content);
      boolean isCue = report.takes(Complement.V2) || report.takes(Complement.QUOTE);
      if (report.clause().kind() == Kind.WIE) {
        return false;
      }
      if (Impersonal.isSaying(report)) {
        return isMarked || content.first() <= report.clause().end() + 2;
      }
      return isMarked
          ? isCue
              || (report.source().filter(Subjects::canSpeak).isPresent()
                  && (Mood.isKonjunktivI(sentence, content)
                      || content.border() == Fragment.Border.COLON
                          && report.entry().isPresent()
                          && Mood.isTold(sentence, content))
                  && !Mood.isKonjunktivI(sentence, report.clause()))
          : isCue
              && report.source().filter(Subjects::canSpeak).isPresent()
              && !report.verbs().isPassive()
              && !report.isWanted(sentence)
              && (content.border() == Fragment.Border.COLON
                  || !hasObject(report) && !saidNothing(sentence, report))
              && content.first() <= report.clause().end() + 2
              && !Mood.isKonjunktiv(sentence, report.clause());
    }
    if (form == Complement.DASS && Impersonal.is(report)) {
      return true;
    }
    boolean isWas = content.opener() >= 0 && sentence.word(content.opener()).form().equals("was");
    if (isWas && hasObject(report)) {
      return false; // "kündigte Hilfe an, was alle freute"
    }
    boolean isStatement = report.verbs().isPassive() && report.stance() == Stance.AFFIRMS;
    if (form == Complement.INFINITIVE && isStatement) {
      return false; // "…, die zum Notfall erklärt wurde, zu helfen"
    }
    if (report.takes(form)) {
      boolean isCopula = report.lemma().endsWith("sein");
      return !isCopula || report.source().filter(Subjects::canSpeak).isPresent();
    }
    return form == Complement.DASS
        && report.source().filter(Subjects::canSpeak).isPresent()
        && report.entry().isEmpty()
        && !VerbReading.isAuxiliary(sentence.word(report.verbs().full()))
        && Mood.isKonjunktivI(sentence, content);
  }

  /** "Sie müsse zustimmen, es müsse …": what somebody is said to have to do is no report. */
  private static boolean isModalSpeech(Sentence sentence, Report report) {
    if (!Mood.isKonjunktivI(sentence, report.clause())) {
      return false;
    }
    Word finite = sentence.word(report.clause().finite());
    return VerbReading.isAuxiliary(finite) && !finite.hasLemma("haben") && !finite.hasLemma("sein");
  }

  /** "äußerte sich nicht, …", "sagte dazu nichts, …": what follows is no speech. */
  private static boolean saidNothing(Sentence sentence, Report report) {
    if (report.verbs().isNegated()) {
      return true;
    }
    Clause clause = report.clause();
    for (int at = clause.next(0); at >= 0; at = clause.next(at + 1)) {
      if (sentence.word(at).form().equals("nichts")) {
        return true;
      }
    }
    return false;
  }

  /** "zeigt drei Streifen, …", "rechnet mit Eis, …": what is said is said already. */
  static boolean hasObject(Report report) {
    int addressee = Addressees.of(report).map(NounPhrase::first).orElse(-1);
    int source = report.source().map(NounPhrase::first).orElse(-1);
    return report.phrases().stream()
        .anyMatch(
            phrase ->
                isObject(report, phrase)
                    && phrase.first() != source
                    && phrase.first() != addressee
                    && phrase.headWord().upos().isNominal()
                    && !report.cue().contains(phrase.head())
                    && !TimeNouns.isTime(phrase));
  }

  private static boolean isObject(Report report, NounPhrase phrase) {
    if (!phrase.hasPreposition()) {
      return true;
    }
    Word preposition = phrase.sentence().word(phrase.preposition());
    return report.entry().filter(entry -> entry.takesPreposition(preposition)).isPresent();
  }

  /** "lobte die Elf; sie habe gekämpft", "sprach von Betrug, denn er habe bezahlt". */
  private static boolean isExplanation(Sentence sentence, Report report, Clause content) {
    return Mood.isKonjunktivI(sentence, content)
        && report.clause().kind() == Kind.MAIN
        && !Mood.isKonjunktivI(sentence, report.clause())
        && content.first() <= report.clause().end() + 2
        && report.source().filter(Subjects::canSpeak).isPresent();
  }

  /** Not "er sagte ab und ging", not "wenn er sagte, …, ginge er". */
  private static boolean mayBeSpeech(Sentence sentence, Report report, Clause content) {
    String first = sentence.word(content.first()).form();
    boolean isLoose =
        content.border() == Fragment.Border.SEMICOLON || WordClass.CLAUSE_LINK.has(first);
    boolean isUnknown = content.border() == Fragment.Border.SEMICOLON && report.entry().isEmpty();
    if (content.border() == Fragment.Border.CONJUNCTION
        || isUnknown
        || isLoose && !isExplanation(sentence, report, content)) {
      return false;
    }
    Kind kind = report.clause().kind();
    boolean isBehindAdverbial = kind == Kind.ADVERBIAL;
    boolean isMatrix = // "Wer das sage, lüge", "Dass er starb, sei Zufall"
        content.isVerbFirst() && (isBehindAdverbial || kind == Kind.QUESTION || kind == Kind.DASS);
    boolean isShared = // "das Eis halte, sei dick": one subject
        content.isVerbFirst() && Mood.isKonjunktivI(sentence, report.clause());
    return !isMatrix
        && !isShared
        && !(isBehindAdverbial && !Mood.isKonjunktiv(sentence, content))
        && !(content.isVerbFirst()
            && report.clause().isVerbFirst()
            && report.clause().first() == 0);
  }
}
