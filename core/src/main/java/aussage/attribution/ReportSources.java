package aussage.attribution;

import aussage.syntax.Sentence;
import aussage.syntax.Upos;
import aussage.syntax.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds who speaks in a clause that may report: its subject, or the subject that it shares. */
final class ReportSources {
  private ReportSources() {}

  /**
   * Who speaks.
   *
   * @param phrases the noun phrases of the clause
   * @param before the reports of the sentence's clauses before
   */
  static Optional<NounPhrase> of(
      Sentence sentence,
      Clause clause,
      VerbGroup verbs,
      List<NounPhrase> phrases,
      List<Report> before) {
    if (!clause.hasFinite()) {
      return inherited(sentence, clause, before);
    }
    if (verbs.isPassive() && verbs.lemma().equals("zitieren")) {
      return Subjects.of(sentence, clause, verbs, phrases); // whose words they are
    }
    if (verbs.isPassive()) {
      Optional<NounPhrase> agent = Subjects.agent(phrases);
      return agent.isPresent() ? agent : Subjects.document(phrases);
    }
    Clause parent = clause.parent();
    if (clause.kind() == Clause.Kind.RELATIVE
        && parent != null
        && isSubjectPronoun(sentence, clause, phrases)) {
      return antecedent(clause, before)
          .map(found -> NounPhrase.pronoun(sentence, clause.opener(), found));
    }
    if (clause.kind() == Clause.Kind.MAIN
        && (clause.border() == Fragment.Border.CONJUNCTION && clause.finite() == clause.first() + 1
            || clause.goesOnWithout(sentence))) {
      Optional<NounPhrase> elided = inherited(sentence, clause, before);
      if (elided.isPresent()) {
        return elided;
      }
    }
    Optional<NounPhrase> subject = Subjects.of(sentence, clause, verbs, phrases);
    if (subject.isPresent() && verbs.lemma().equals("zitieren")) {
      return Subjects.quoted(subject.get(), phrases);
    }
    if (subject.isPresent() || clause.isVerbFirst() && clause.first() == 0) {
      return subject;
    }
    boolean isLinked = isCoordinator(sentence.word(clause.first()).form());
    if (clause.first() > 0 && (isLinked || isWithoutSubject(sentence, clause))) {
      return inherited(sentence, clause, before);
    }
    return subject;
  }

  /** "Sie räumte Fehler ein, betonte aber, …": verb first, nobody behind it. */
  private static boolean isWithoutSubject(Sentence sentence, Clause clause) {
    return clause.isVerbFirst()
        && clause.border() == Fragment.Border.COMMA
        && !has(sentence, clause, "es")
        && !has(sentence, clause, "man");
  }

  private static boolean has(Sentence sentence, Clause clause, String wanted) {
    for (int at = clause.next(0); at >= 0; at = clause.next(at + 1)) {
      Word word = sentence.word(at);
      if (word.form().equals(wanted) || word.hasLemma(wanted)) {
        return true;
      }
    }
    return false;
  }

  /** "ein Brief, in dem es heißt": the pronoun behind the preposition is a phrase as well. */
  static List<NounPhrase> withRelative(
      Sentence sentence, Clause clause, List<NounPhrase> phrases, List<Report> before) {
    int opener = clause.opener();
    if (clause.kind() != Clause.Kind.RELATIVE || opener != clause.first() + 1) {
      return phrases;
    }
    NounPhrase antecedent = antecedent(clause, before).orElse(null);
    if (antecedent == null || sentence.word(clause.first()).upos() != Upos.ADP) {
      return phrases;
    }
    List<NounPhrase> all = new ArrayList<>(phrases);
    all.add(0, NounPhrase.pronoun(sentence, opener, antecedent).behind(clause.first()));
    return all;
  }

  /** Not in "den die Kammer rügt", "dem Lang vorwirft", "die der Verein entlässt". */
  private static boolean isSubjectPronoun(
      Sentence sentence, Clause clause, List<NounPhrase> phrases) {
    if (clause.opener() != clause.first()) {
      return false;
    }
    String form = sentence.word(clause.opener()).form().toLowerCase(Locale.ROOT);
    return !WordClass.OBLIQUE_RELATIVE.has(form)
        && phrases.stream().noneMatch(phrase -> Subjects.isSurelySubject(sentence, phrase));
  }

  private static Optional<NounPhrase> antecedent(Clause clause, List<Report> before) {
    NounPhrase nearest = null;
    for (Report report : before) {
      for (NounPhrase phrase : report.phrases()) {
        if (phrase.first() < clause.first()
            && phrase.end() <= clause.first()
            && (nearest == null || phrase.end() > nearest.end())) {
          nearest = phrase;
        }
      }
    }
    return Optional.ofNullable(nearest);
  }

  /** "Das Amt dementierte. Es teilte mit, …"; not in "es zeigt sich". */
  static Optional<NounPhrase> it(Clause clause, VerbGroup verbs, List<NounPhrase> phrases) {
    if (!clause.hasFinite()
        || verbs.isPassive()
        || WordClass.IMPERSONAL_VERB.has(verbs.lemma())
        || WordClass.EVIDENCE_VERB.has(verbs.lemma())
        || phrases.stream().anyMatch(phrase -> phrase.headWord().form().equals("sich"))) {
      return Optional.empty();
    }
    return phrases.stream().filter(Pronouns::isIt).findFirst();
  }

  private static boolean isCoordinator(String form) {
    return form.equals("und") || form.equals("oder") || form.equals("aber") || form.equals("sowie");
  }

  private static Optional<NounPhrase> inherited(
      Sentence sentence, Clause clause, List<Report> before) {
    for (int i = before.size() - 1; i >= 0; i--) {
      Report report = before.get(i);
      boolean isSameKind =
          clause.kind() == report.clause().kind() || clause.isWithin(report.clause());
      boolean isSameMood =
          clause.kind() != Clause.Kind.MAIN
              || !Mood.isKonjunktivI(sentence, report.clause())
              || Mood.isKonjunktivI(sentence, clause);
      if (isSameKind && isSameMood) {
        Optional<NounPhrase> subject = report.source();
        if (subject.isEmpty() && clause.hasFinite() && !has(sentence, clause, "es")) {
          subject = passiveSubject(sentence, report);
        }
        if (subject.isPresent()) {
          return subject;
        }
      }
    }
    return Optional.empty();
  }

  /** "Er wurde befragt, bestreitet es aber": what happens to him he need not say himself. */
  private static Optional<NounPhrase> passiveSubject(Sentence sentence, Report report) {
    return report.verbs().isPassive()
        ? Subjects.of(sentence, report.clause(), report.verbs(), report.phrases())
        : Optional.empty();
  }
}
