package aussage.attribution;

import aussage.syntax.Case;
import aussage.syntax.Sentence;
import aussage.syntax.Upos;
import aussage.syntax.Word;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds whom a report says it is said to: "sagte sie der Zeitung", "gegenüber Reportern". */
final class Addressees {
  private Addressees() {}

  static Optional<NounPhrase> of(Report report) {
    List<String> forms = report.entry().map(CueEntry::addressee).orElse(List.of());
    if (report.verbs().isPassive() && forms.contains("accusative")) {
      Sentence sentence = report.phrases().isEmpty() ? null : report.phrases().get(0).sentence();
      return sentence == null
          ? Optional.empty()
          : Subjects.of(sentence, report.clause(), report.verbs(), report.phrases());
    }
    for (NounPhrase phrase : report.phrases()) {
      if (report.source().isPresent() && report.source().get().first() == phrase.first()) {
        continue;
      }
      if (isAddressee(phrase, forms, report.takes(Complement.OBJECT))) {
        return Optional.of(withoutContent(phrase, report));
      }
    }
    return Optional.empty();
  }

  /** "riet dem Wirt zu Geduld": what is said is no part of whom it is said to. */
  private static NounPhrase withoutContent(NounPhrase phrase, Report report) {
    for (int at = phrase.head() + 1; at < phrase.end(); at++) {
      Word word = phrase.sentence().word(at);
      boolean isContent =
          word.upos() == Upos.ADP
              && report.entry().filter(entry -> entry.takesPreposition(word)).isPresent();
      if (isContent) {
        return phrase.until(at);
      }
    }
    return phrase;
  }

  private static boolean isAddressee(NounPhrase phrase, List<String> forms, boolean takesObject) {
    if (TimeNouns.isTime(phrase.headWord())) {
      return false;
    }
    if (phrase.hasPreposition()) {
      String preposition =
          phrase.sentence().word(phrase.preposition()).form().toLowerCase(Locale.ROOT);
      return preposition.equals("gegenüber") || forms.contains(preposition);
    }
    Word first = phrase.sentence().word(phrase.first());
    if (forms.contains("dative") && isDative(first, phrase, takesObject)) {
      return true;
    }
    return forms.contains("accusative")
        && first.form().equals("den")
        && phrase.headWord().cases().contains(Case.ACCUSATIVE);
  }

  private static boolean isDative(Word first, NounPhrase phrase, boolean takesObject) {
    String form = first.form().toLowerCase(Locale.ROOT);
    return form.equals("dem")
        || form.equals("einem")
        || form.equals("einer")
        || form.equals("der")
        || form.equals("ihm")
        || form.equals("ihnen")
        || form.equals("mehreren")
        || (form.equals("den") && isDativePlural(phrase.headWord(), takesObject))
        || (phrase.first() == phrase.head()
            && first.form().endsWith("en")
            && first.cases().contains(Case.DATIVE)
            && SourceWords.typeOf(first) != null);
  }

  /**
   * "den Behörden", not "den Plan"; "den Journalisten" may be one of whom something is said as
   * well, where the verb has an object.
   */
  private static boolean isDativePlural(Word noun, boolean takesObject) {
    if (noun.cases().isEmpty()) {
      return noun.form().endsWith("n");
    }
    return noun.cases().contains(Case.DATIVE)
        && !(takesObject && noun.cases().contains(Case.ACCUSATIVE));
  }
}
