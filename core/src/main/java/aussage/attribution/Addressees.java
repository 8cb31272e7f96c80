package aussage.attribution;

import aussage.model.TokenKind;
import aussage.syntax.Case;
import aussage.syntax.Sentence;
import aussage.syntax.Upos;
import aussage.syntax.Word;
import java.util.ArrayList;
import java.util.Comparator;
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
    if (TimeNouns.isTime(phrase.headWord()) && !isQuoted(phrase)) {
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

  /**
   * The phrases of a clause, the medium apart where it is told something by somebody else: "sagte
   * ein Polizeisprecher | der Zeitung". Before the verb it is a genitive, "Ein Sprecher der Zeitung
   * sagte", and so it is behind people of its own: "sagte die Reporterin der Zeitung".
   */
  static List<NounPhrase> apart(List<NounPhrase> phrases, Clause clause, Optional<CueEntry> entry) {
    if (entry.filter(found -> found.addressee().contains("dative")).isEmpty()) {
      return phrases;
    }
    boolean isVerbSecond = !clause.kind().isVerbLast();
    for (int i = 0; i < phrases.size(); i++) {
      NounPhrase phrase = phrases.get(i);
      boolean isInFront = isVerbSecond && phrase.first() < clause.finite();
      int medium = phrase.hasPreposition() || isInFront ? -1 : mediumIn(phrase);
      if (medium >= 0 && phrases.stream().noneMatch(Addressees::isSurelyDative)) {
        List<NounPhrase> apart = new ArrayList<>(phrases);
        apart.set(i, phrase.until(medium));
        NounPhraseReader.readAll(phrase.sentence(), medium, -1, phrase.end())
            .ifPresent(told -> apart.add(told));
        apart.sort(Comparator.comparingInt(NounPhrase::first));
        return apart;
      }
    }
    return phrases;
  }

  /** Where a medium in the genitive or dative begins behind the noun of somebody else; or -1. */
  private static int mediumIn(NounPhrase phrase) {
    Sentence sentence = phrase.sentence();
    Word head = phrase.headWord();
    if (phrase.end() <= phrase.head() + 2
        || !Subjects.canSpeak(phrase)
        || SourceNouns.has(head)
        || isStaff(head)) {
      return -1;
    }
    for (int at = phrase.head() + 1; at + 1 < phrase.end(); at++) {
      String form = sentence.word(at).form();
      if ((form.equals("der") || form.equals("einer"))
          && Media.isMedium(sentence, at + 1, phrase.end())) {
        return at;
      }
    }
    return -1;
  }

  private static boolean isStaff(Word noun) {
    return WordClass.MEDIUM_STAFF.has(noun.lemma())
        || WordClass.MEDIUM_STAFF.isEndOf(noun.lemma().toLowerCase(Locale.ROOT));
  }

  private static boolean isSurelyDative(NounPhrase phrase) {
    String form = phrase.sentence().word(phrase.first()).form();
    return !phrase.hasPreposition()
        && (form.equals("dem") || form.equals("einem"))
        && !TimeNouns.isTime(phrase.headWord());
  }

  /** "der „Welt am Sonntag“": a name, whatever words it has. */
  private static boolean isQuoted(NounPhrase phrase) {
    return phrase.sentence().word(phrase.end() - 1).kind() == TokenKind.QUOTE_CLOSE;
  }

  private static boolean isDative(Word first, NounPhrase phrase, boolean takesObject) {
    String form = first.form().toLowerCase(Locale.ROOT);
    return form.equals("dem")
        || form.equals("einem")
        || form.equals("einer") && !Subjects.isOneOf(phrase)
        || form.equals("der")
        || form.equals("ihm")
        || form.equals("ihnen")
        || form.equals("mehreren")
        || (form.equals("den") && isDativePlural(phrase.headWord(), takesObject))
        || (phrase.first() == phrase.head()
            && first.form().endsWith("en")
            && first.cases().contains(Case.DATIVE)
            && SourceWords.typeOf(first) != null
            && !SourceNouns.has(first)); // "Spekulationen" one can but confirm
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
