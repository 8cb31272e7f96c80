package aussage.attribution;

import aussage.model.SourceType;
import aussage.model.TokenKind;
import aussage.syntax.EntityType;
import aussage.syntax.Gender;
import aussage.syntax.Numerus;
import aussage.syntax.Reading;
import aussage.syntax.Sentence;
import aussage.syntax.Upos;
import aussage.syntax.Word;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what noun phrases say about whom they name. */
final class ProfileReader {
  private final Names names;
  private final SourceNaming naming;

  ProfileReader(Names names, SourceNaming naming) {
    this.names = names;
    this.naming = naming;
  }

  /** What this phrase says of the one it names. */
  Profile read(NounPhrase whole) {
    NounPhrase phrase = withoutGenitiveAsHead(whole);
    boolean isPerson = isPerson(phrase);
    int first = isPerson ? firstOfName(phrase) : phrase.first();
    int last = isPerson ? lastOfName(phrase) : phrase.head();
    List<String> nouns = new ArrayList<>();
    Set<String> groups = new LinkedHashSet<>();
    Set<String> nations = new LinkedHashSet<>();
    boolean isFormer = false;
    boolean isAttribute = false;
    boolean isQuoted = false;
    Sentence sentence = phrase.sentence();
    for (int at = phrase.first(); at < phrase.end(); at++) {
      Word word = sentence.word(at);
      String form = word.form();
      boolean isName = isPerson && first <= at && at <= last;
      if (form.equals(",") || form.equals(")")) {
        isAttribute = false;
      } else if (form.equals("(") || word.upos() == Upos.ADP || isGenitive(phrase, at)) {
        isAttribute = true;
      } else if (word.upos() == Upos.ADJ) {
        String lemma = word.lemma().toLowerCase(Locale.ROOT);
        isFormer |= !isAttribute && WordClass.FORMER.has(lemma);
        int end = lemma.lastIndexOf("isch") + 4; // the dictionary leaves "estnischen" as it is
        if (!isAttribute && end > 4 && end + 2 >= lemma.length()) {
          nations.add(lemma.substring(0, end));
        }
      }
      isQuoted =
          word.kind() == TokenKind.QUOTE_OPEN || isQuoted && word.kind() != TokenKind.QUOTE_CLOSE;
      if (isName || isQuoted || !isNominal(phrase, at)) {
        continue; // the "Kleine Post" is no post
      }
      boolean isProper = word.upos() == Upos.PROPN || word.entity() == EntityType.PERSON;
      boolean isNoun = !isProper || isPerson && at < first && isRole(word);
      if (!isAttribute && (isNoun || at == phrase.head())) {
        nouns.add(word.lemma());
        RoleNouns.nation(word.lemma()).ifPresent(nations::add);
        int hyphen = form.lastIndexOf('-');
        if (hyphen > 0 && Character.isLetter(form.charAt(hyphen - 1))) {
          groups.add(form.substring(0, hyphen));
        }
      } else {
        groups.add(word.upos() == Upos.PROPN ? form : word.lemma());
      }
    }
    boolean isPlural = phrase.isCoordinated() || isPlural(phrase);
    String name = isPerson ? personName(sentence, first, last) : naming.plain(phrase);
    SourceType type = isPerson ? SourceType.PERSON : naming.type(phrase, name);
    return new Profile(
        name,
        isPerson,
        nouns,
        groups,
        nations,
        isFormer,
        isPerson ? personGender(phrase, first) : nounGender(phrase),
        isPlural && !isPerson || phrase.isCoordinated(),
        type);
  }

  /** "der Sprecher Langs": the name is an attribute where the article has it without the s. */
  private NounPhrase withoutGenitiveAsHead(NounPhrase phrase) {
    Word head = phrase.headWord();
    boolean isBehindNoun =
        phrase.first() < phrase.head()
            && phrase.sentence().word(phrase.head() - 1).upos() == Upos.NOUN;
    return isBehindNoun && head.entity() == EntityType.PERSON && names.isGenitive(head.form())
        ? phrase.withHead(phrase.head() - 1)
        : phrase;
  }

  private static boolean isNominal(NounPhrase phrase, int at) {
    return phrase.sentence().word(at).upos().isNominal() || at == phrase.head();
  }

  private static boolean isGenitive(NounPhrase phrase, int at) {
    return at > phrase.first()
        && WordClass.GENITIVE_DETERMINER.has(phrase.sentence().word(at).form())
        && phrase.sentence().word(at - 1).upos() != Upos.PUNCT;
  }

  /** "Forscher" is one with "der" or "ein", several with "die" or nothing before it. */
  private static boolean isPlural(NounPhrase phrase) {
    Word head = phrase.headWord();
    if (!head.numeri().contains(Numerus.PLURAL) || !head.numeri().contains(Numerus.SINGULAR)) {
      return head.numeri().contains(Numerus.PLURAL);
    }
    String first = phrase.sentence().word(phrase.first()).form().toLowerCase(Locale.ROOT);
    boolean isMan = only(head) == Gender.MASCULINE && head.upos() == Upos.NOUN;
    boolean isBare = !WordClass.ARTICLE.has(first) && !WordClass.DEFINITE.has(first);
    boolean isSeveral = isBare ? !WordClass.POSSESSIVE.has(first) : first.equals("die");
    return isMan && isSeveral;
  }

  /** Whether its head is the name of a person, as far as the article shows anywhere. */
  private boolean isPerson(NounPhrase phrase) {
    Word head = phrase.headWord();
    if (head.entity() == EntityType.PERSON) {
      return true;
    }
    boolean isAlone = phrase.end() - phrase.first() == 1;
    return (head.upos() == Upos.PROPN || isAlone) && names.isLastName(head.form());
  }

  private static int firstOfName(NounPhrase phrase) {
    int at = phrase.head();
    while (at > phrase.first()
        && phrase.sentence().word(at - 1).entity() == EntityType.PERSON
        && phrase.sentence().word(at - 1).upos() != Upos.PUNCT
        && phrase.sentence().word(at).entity() == EntityType.PERSON) {
      at--;
    }
    while (at < phrase.head() && isRole(phrase.sentence().word(at))) {
      at++;
    }
    return at;
  }

  /** "Werftchef Jan Roth": the recogniser may take the role for a part of the name. */
  private static boolean isRole(Word word) {
    return SourceWords.typeOf(word) == SourceType.PERSON;
  }

  private static int lastOfName(NounPhrase phrase) {
    int at = phrase.head();
    while (at + 1 < phrase.end()
        && phrase.sentence().word(at + 1).entity() == EntityType.PERSON
        && phrase.sentence().word(at + 1).upos() != Upos.PUNCT) {
      at++;
    }
    return at;
  }

  private String personName(Sentence sentence, int first, int last) {
    StringBuilder name = new StringBuilder();
    for (int at = first; at < last; at++) {
      name.append(sentence.word(at).form()).append(' ');
    }
    return name.append(names.withoutGenitive(sentence, first, last)).toString();
  }

  /** By what the person is called, else by the first name, else by the article. */
  private static @Nullable Gender personGender(NounPhrase phrase, int firstOfName) {
    Sentence sentence = phrase.sentence();
    for (int at = phrase.first(); at < phrase.end(); at++) {
      Word word = sentence.word(at);
      if (isGenitive(phrase, at) || word.upos() == Upos.ADP) {
        break;
      }
      Gender gender = word.upos() == Upos.NOUN ? ofPerson(word) : null;
      if (gender != null) {
        return gender;
      }
    }
    Gender byName = firstOfName < phrase.head() ? only(sentence.word(firstOfName)) : null;
    return byName == null || byName == Gender.NEUTER ? byArticle(phrase) : byName;
  }

  /** "Ministerin", "Minister", not "Person" nor "Mitglied", which are said of all. */
  private static @Nullable Gender ofPerson(Word noun) {
    SourceType type = SourceWords.typeOf(noun);
    boolean isPerson = type == SourceType.PERSON || type == SourceType.UNNAMED;
    Gender gender = RoleNouns.isWoman(noun.lemma()) ? Gender.FEMININE : only(noun);
    return isPerson && gender != Gender.NEUTER ? gender : null;
  }

  private static @Nullable Gender nounGender(NounPhrase phrase) {
    Word head = phrase.headWord();
    if (RoleNouns.isWoman(head.lemma())) {
      return Gender.FEMININE;
    }
    Gender known = RoleNouns.isNominalizedAdjective(head) ? null : only(head);
    return known == null ? byArticle(phrase) : known;
  }

  /** "die Vorsitzende": the subject's article; "mit der Vorsitzenden" by that of the dative. */
  private static @Nullable Gender byArticle(NounPhrase phrase) {
    String form = phrase.sentence().word(phrase.first()).form().toLowerCase(Locale.ROOT);
    boolean isDative = phrase.hasPreposition();
    return switch (form) {
      case "die", "eine", "frau", "diese" -> Gender.FEMININE;
      case "einer", "dieser" -> isDative ? Gender.FEMININE : Gender.MASCULINE;
      case "der" -> isDative ? Gender.FEMININE : Gender.MASCULINE;
      case "ein", "dem", "den", "einem", "einen", "herr", "herrn" -> Gender.MASCULINE;
      default -> null;
    };
  }

  /** The gender that all readings of the noun have. */
  private static @Nullable Gender only(Word word) {
    Gender found = null;
    for (Reading reading : word.readings()) {
      boolean isNoun = reading.upos() == Upos.NOUN || reading.upos() == Upos.PROPN;
      if (!isNoun || reading.gender() == null || reading.numerus() == Numerus.PLURAL) {
        continue;
      }
      if (found != null && found != reading.gender()) {
        return null;
      }
      found = reading.gender();
    }
    return found;
  }
}
