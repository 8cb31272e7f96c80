package aussage.attribution;

import aussage.model.SourceType;
import aussage.model.TokenKind;
import aussage.rule.WordSet;
import aussage.syntax.Case;
import aussage.syntax.EntityType;
import aussage.syntax.Gender;
import aussage.syntax.Numerus;
import aussage.syntax.Reading;
import aussage.syntax.Sentence;
import aussage.syntax.Upos;
import aussage.syntax.Word;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Finds who is the subject of a reporting clause. The tree, the place, the case, the number and
 * whether it can speak decide together.
 */
final class Subjects {
  /** What stands before one who acts, who sees it so, what it stands in. */
  private static final WordSet AGENTS = WordSet.of("von", "vom", "seitens");

  private static final WordSet VIEWERS = WordSet.of("für");
  private static final WordSet PLACES = WordSet.of("in", "im");

  private Subjects() {}

  /** The subject among these phrases of the clause. */
  static Optional<NounPhrase> of(
      Sentence sentence, Clause clause, VerbGroup verbs, List<NounPhrase> phrases) {
    NounPhrase best = null;
    double bestScore = 0.5;
    for (int i = 0; i < phrases.size(); i++) {
      NounPhrase phrase = phrases.get(i);
      if (!mayBeSubject(sentence, clause, phrase)) {
        continue;
      }
      double score = score(sentence, clause, verbs, phrase);
      if (score > bestScore) {
        best = phrase;
        bestScore = score;
      }
    }
    return Optional.ofNullable(best);
  }

  private static double score(
      Sentence sentence, Clause clause, VerbGroup verbs, NounPhrase phrase) {
    double score = 2;
    for (int at = phrase.first(); at < phrase.end(); at++) {
      Word word = sentence.word(at);
      if (word.is("nsubj") && verbs.has(word.head())) {
        score += at == phrase.head() ? 2 : 1;
      }
    }
    int finite = clause.finite();
    int distance = phrase.first() - finite - 1;
    if (distance == 0) {
      score += clause.isVerbFirst() ? 2 : 1;
    } else if (phrase.first() < finite && phrase.first() == clause.first()) {
      score += 1;
    } else if (clause.opener() >= 0 && phrase.first() == clause.opener() + 1) {
      score += 2;
    } else if (distance > 0) {
      score -= Math.min(1, distance * 0.1);
    }
    if (isBareOpening(sentence, phrase)) {
      score -= 1.5;
    }
    double speaker = speakerScore(phrase);
    boolean speaks =
        phrase.antecedent().isPresent()
            ? canSpeak(phrase)
            : speaker > 0 || isSpeakerByForm(phrase.headWord());
    boolean isFronted = // "Die Summe nannte Roth falsch"
        phrase.first() < finite
            && !clause.kind().isVerbLast()
            && !isSurelySubject(sentence, phrase);
    return score + speaker - (speaks ? 0 : isFronted ? 1.2 : 0.7);
  }

  /** "Warnend fügte sie an": one word with a capital at the begin may be an adverb. */
  private static boolean isBareOpening(Sentence sentence, NounPhrase phrase) {
    Word head = phrase.headWord();
    return phrase.first() == 0
        && phrase.end() == 1
        && head.upos().isNominal()
        && head.entity() == EntityType.NONE
        && !head.readings().canBe(Upos.NOUN);
  }

  /** Whether the phrase names somebody who can say something, as far as the tables know. */
  static boolean canSpeak(NounPhrase phrase) {
    if (phrase.antecedent().isPresent()) {
      return canSpeak(phrase.antecedent().get());
    }
    return isSpeakerByForm(phrase.headWord()) || speakerScore(phrase) > 0 || isAbbreviated(phrase);
  }

  /** "die Genossenschaft der Imker (GdI)": what is known by its letters is a body. */
  static boolean isAbbreviated(NounPhrase phrase) {
    Sentence sentence = phrase.sentence();
    int last = phrase.end() - 1;
    return last - 2 > phrase.head()
        && sentence.word(last).form().equals(")")
        && sentence.word(last - 2).form().equals("(")
        && sentence.word(last - 1).entity() == EntityType.ORGANIZATION
        && phrase.headWord().upos() == Upos.NOUN;
  }

  private static boolean isSpeakerByForm(Word head) {
    return head.upos() == Upos.PROPN
        || WordClass.PARTY.has(head.lemma())
        || isWoman(head)
        || isMan(head);
  }

  /** "niemand", "kein Fischer", "keiner der Fischer". */
  static boolean isNobody(NounPhrase phrase) {
    Word first = phrase.sentence().word(phrase.first());
    return WordClass.NOBODY.hasLower(first.form());
  }

  /** "man": whoever there is. */
  static boolean isAnybody(NounPhrase phrase) {
    return phrase.headWord().form().equalsIgnoreCase("man");
  }

  /** "Imkerin": nouns of women end in "-in" and name nothing else but them. */
  private static boolean isWoman(Word head) {
    return head.lemma().length() > 5
        && (head.form().endsWith("in") || head.form().endsWith("innen"))
        && (head.readings().isEmpty() || head.readings().canBe(Gender.FEMININE));
  }

  /** "Kurator", "Hotelier": endings that nouns of persons have. */
  private static boolean isMan(Word head) {
    return head.upos() == Upos.NOUN
        && head.readings().canBe(Gender.MASCULINE)
        && WordClass.PERSON_END.isEndOf(head.lemma());
  }

  private static double speakerScore(NounPhrase phrase) {
    Word head = phrase.headWord();
    if (phrase.isPart()) {
      return mayPartSpeak(phrase) ? 1 : 0;
    }
    if (head.upos() == Upos.PRON || head.upos() == Upos.DET) {
      String form = head.form().toLowerCase(Locale.ROOT);
      return WordClass.PERSONAL_PRONOUN.has(form)
              || WordClass.DEMONSTRATIVE.has(form)
              || WordClass.INDEFINITE.has(form)
          ? 1
          : 0;
    }
    SourceType type = SourceWords.typeOf(head);
    if (type != null) {
      return type == SourceType.DOCUMENT ? 0.5 : 1.2;
    }
    if (SourceWords.isPlaceOfState(head.form())) {
      return 1;
    }
    return head.entity() == EntityType.PERSON || head.entity() == EntityType.ORGANIZATION ? 1.2 : 0;
  }

  /** "drei der Imker", "einer der Imker"; of one of some things nothing is said. */
  private static boolean mayPartSpeak(NounPhrase phrase) {
    Word whole = phrase.sentence().word(phrase.end() - 1);
    boolean isOne = phrase.headWord().form().toLowerCase(Locale.ROOT).startsWith("ein");
    return !isOne || SourceWords.typeOf(whole) != null || isSpeakerByForm(whole);
  }

  private static boolean mayBeSubject(Sentence sentence, Clause clause, NounPhrase phrase) {
    Word head = phrase.headWord();
    boolean isQuoted = sentence.word(phrase.first()).kind() == TokenKind.QUOTE_OPEN;
    boolean isTime = TimeNouns.isTime(head) && !isQuoted && !TimeNouns.isName(phrase);
    if (phrase.hasPreposition() || isTime) {
      return false;
    }
    String form = head.form().toLowerCase(Locale.ROOT);
    if (head.upos() == Upos.PRON || head.upos() == Upos.DET) {
      return !WordClass.NO_SPEAKER.has(form);
    }
    return isNominative(sentence, phrase) && agrees(sentence.word(clause.finite()), phrase);
  }

  /** Whether the phrase can be the subject of a verb of saying, whatever verb it is. */
  static boolean mayAct(NounPhrase phrase) {
    return !TimeNouns.isTime(phrase.headWord())
        && isNominative(phrase.sentence(), phrase)
        && canSpeak(phrase);
  }

  /** Whether the phrase can be in the nominative as it stands. */
  static boolean isNominative(Sentence sentence, NounPhrase phrase) {
    Word first = sentence.word(phrase.first());
    Word head = phrase.headWord();
    boolean hasDeterminer = phrase.first() != phrase.head();
    if (isOneOf(phrase)) {
      return true;
    }
    if (hasDeterminer
        && (WordClass.NOT_NOMINATIVE.hasLower(first.form())
            || first.form().equalsIgnoreCase("der") && isOnlyFeminine(head))) {
      return false;
    }
    Set<Case> cases = head.cases();
    return head.upos() != Upos.NOUN
        || cases.isEmpty()
        || cases.contains(Case.NOMINATIVE)
        || phrase.isBareName();
  }

  /** "Einer der Fischer, Otto Beer". */
  static boolean isOneOf(NounPhrase phrase) {
    Sentence sentence = phrase.sentence();
    int second = phrase.first() + 1;
    return second + 1 < phrase.end()
        && sentence.word(phrase.first()).form().equalsIgnoreCase("einer")
        && sentence.word(second).form().equals("der");
  }

  /** "der Verein": the masculine article is in the nominative. */
  static boolean isSurelySubject(Sentence sentence, NounPhrase phrase) {
    Word head = phrase.headWord();
    return !phrase.hasPreposition()
        && sentence.word(phrase.first()).form().equals("der")
        && head.upos() == Upos.NOUN
        && head.numeri().equals(Set.of(Numerus.SINGULAR))
        && !head.readings().canBe(Gender.FEMININE)
        && head.readings().canBe(Gender.MASCULINE);
  }

  /** "der Zeitung" is genitive or dative. */
  private static boolean isOnlyFeminine(Word head) {
    boolean any = false;
    for (Reading reading : head.readings()) {
      if (reading.upos() != Upos.NOUN) {
        continue;
      }
      if (reading.numerus() == Numerus.SINGULAR && reading.gender() != Gender.FEMININE) {
        return false;
      }
      any = true;
    }
    return any;
  }

  private static boolean agrees(Word finite, NounPhrase phrase) {
    Set<Numerus> verb = VerbReading.numeri(finite);
    boolean isCounted = phrase.sentence().word(phrase.first()).upos() == Upos.NUM;
    if (verb.isEmpty() || phrase.isCoordinated() || isCounted) { // "80 Prozent sagten"
      return true;
    }
    Word head = phrase.headWord();
    Set<Numerus> noun = head.numeri();
    if (isNamed(phrase)) {
      return verb.contains(Numerus.SINGULAR); // "Einige haben Anna Roth geschrieben"
    }
    boolean isAdjective = head.upos() != Upos.NOUN || head.form().endsWith("e");
    if (noun.isEmpty() || isAdjective || head.entity() != EntityType.NONE) {
      return true;
    }
    return !Collections.disjoint(noun, verb);
  }

  /** "Anna Roth", "Bischof Roth": one person by name. */
  private static boolean isNamed(NounPhrase phrase) {
    Word head = phrase.headWord();
    return head.upos() == Upos.PROPN
        && head.entity() == EntityType.PERSON
        && phrase.end() - phrase.first() > 1
        && phrase.sentence().word(phrase.first()).upos() != Upos.DET;
  }

  /** Who acts in a passive: "von der Polizei", "vom Gericht". */
  static Optional<NounPhrase> agent(List<NounPhrase> phrases) {
    return firstBehind(phrases, AGENTS, Subjects::canSpeak);
  }

  /** "Für die Ministerin ist das …": who sees it so. */
  static Optional<NounPhrase> viewer(Report report) {
    if (!WordClass.COPULA.has(report.verbs().lemma())) {
      return Optional.empty();
    }
    return firstBehind(report.phrases(), VIEWERS, Subjects::canSpeak);
  }

  /** "Die Zeitung zitiert den Leiter": the words are his; without an object the subject's. */
  static Optional<NounPhrase> quoted(NounPhrase subject, List<NounPhrase> phrases) {
    for (NounPhrase phrase : phrases) {
      String form = phrase.sentence().word(phrase.first()).form();
      boolean isPerson = canSpeak(phrase) || form.equals("den") || form.equals("einen");
      if (!phrase.hasPreposition() && phrase.first() != subject.first() && isPerson) {
        return Optional.of(phrase);
      }
    }
    return Optional.of(subject);
  }

  /** Where a passive says that it stands: "im Bericht wird gewarnt", "in Umfragen". */
  static Optional<NounPhrase> document(List<NounPhrase> phrases) {
    return firstBehind(phrases, PLACES, phrase -> isDocument(phrase.headWord()));
  }

  private static Optional<NounPhrase> firstBehind(
      List<NounPhrase> phrases, WordSet prepositions, Predicate<NounPhrase> wanted) {
    for (NounPhrase phrase : phrases) {
      if (phrase.hasPreposition()
          && prepositions.hasLower(phrase.sentence().word(phrase.preposition()).form())
          && wanted.test(phrase)) {
        return Optional.of(phrase);
      }
    }
    return Optional.empty();
  }

  /** "im Bericht", "in der Zeitung", "in Umfragen": several name nobody. */
  private static boolean isDocument(Word noun) {
    SourceType type = SourceWords.typeOf(noun);
    return type == SourceType.DOCUMENT
        || type == SourceType.MEDIA
        || type == SourceType.UNNAMED && SourceNouns.has(noun);
  }
}
