package aussage.attribution;

import aussage.model.Source;
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
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Names the sources: the fullest name in the article, what pronouns and titles refer to, the type.
 */
final class SourceResolver {
  /** So many mentions back a pronoun is not understood. */
  private static final int FARTHEST = 12;

  private final String text;
  private final Names names;
  private final List<NounPhrase> mentions;

  /**
   * A resolver for one article.
   *
   * @param mentions who acts or speaks in it, in the order of the text: what a pronoun may mean
   */
  SourceResolver(String text, Names names, List<NounPhrase> mentions) {
    this.text = text;
    this.names = names;
    this.mentions = List.copyOf(mentions);
  }

  /** The source that this phrase is. */
  Source resolve(NounPhrase phrase) {
    Word head = phrase.headWord();
    if (isPronoun(phrase)) {
      Optional<Source> antecedent =
          phrase.antecedent().isPresent()
              ? phrase.antecedent().map(this::resolve)
              : antecedent(phrase, head.form().toLowerCase(Locale.ROOT));
      return source(
          phrase,
          head.form(),
          antecedent.map(Source::name).orElse(head.form()),
          antecedent.flatMap(Source::role),
          antecedent.map(Source::type).orElse(SourceType.PERSON));
    }
    if (phrase.antecedent().isPresent()) {
      Source owner = resolve(phrase.antecedent().get()); // "nach eigenen Angaben"
      return source(phrase, head.form(), owner.name(), owner.role(), owner.type());
    }
    NounPhrase speaker = speakerIn(phrase);
    String name = names.fullest(speaker);
    if (name != null && isBareGenitive(phrase, speaker) && name.endsWith("s")) {
      name = name.substring(0, name.length() - 1);
    }
    SourceType type = name == null ? type(speaker) : SourceType.PERSON;
    if (name == null && speaker.equals(phrase)) {
      name = owner(phrase);
    }
    if (name == null) {
      Optional<Source> titled = titled(speaker);
      name = titled.map(Source::name).orElse(plain(speaker));
    }
    return source(phrase, head(phrase, speaker), name, role(speaker, name), type);
  }

  /** "seiner Meinung": whose it is; null without a possessive. */
  private @Nullable String owner(NounPhrase phrase) {
    String first = phrase.sentence().word(phrase.first()).form().toLowerCase(Locale.ROOT);
    boolean isPossessive = first.startsWith("sein") || first.startsWith("ihre");
    return isPossessive ? antecedent(phrase, first).map(Source::name).orElse(null) : null;
  }

  private static String head(NounPhrase phrase, NounPhrase speaker) {
    return speaker.headWord().form();
  }

  private Source source(
      NounPhrase phrase, String head, String name, Optional<String> role, SourceType type) {
    return new Source(
        phrase.span(), phrase.span().in(text), head, name, role, type, members(phrase));
  }

  private List<String> members(NounPhrase phrase) {
    if (!phrase.isCoordinated()) {
      return List.of();
    }
    List<String> members = new ArrayList<>();
    Sentence sentence = phrase.sentence();
    int at = phrase.first();
    while (at < phrase.end()) {
      int end = at;
      while (end < phrase.end() && !isSeparator(sentence.word(end))) {
        end++;
      }
      if (end > at) {
        Optional<NounPhrase> member = NounPhraseReader.read(sentence, at, -1, end);
        member.ifPresent(
            found -> {
              String name = names.fullest(found);
              members.add(name == null ? plain(found) : name);
            });
      }
      at = end + 1;
    }
    return members.size() > 1 ? members : List.of();
  }

  private static boolean isSeparator(Word word) {
    String form = word.form().toLowerCase(Locale.ROOT);
    return form.equals(",")
        || form.equals("und")
        || form.equals("sowie")
        || form.equals("oder")
        || form.equals("sowohl")
        || form.equals("als")
        || form.equals("auch");
  }

  /** "Angaben der Polizei": who speaks is the genitive. */
  private NounPhrase speakerIn(NounPhrase phrase) {
    if (!SourceNouns.has(phrase.headWord())) {
      return phrase;
    }
    Sentence sentence = phrase.sentence();
    int first = phrase.head() + 1;
    if (first >= phrase.end()) {
      return phrase;
    }
    String form = sentence.word(first).form().toLowerCase(Locale.ROOT);
    if (form.equals("von") || form.equals("vom") || form.equals("aus") || form.equals("durch")) {
      first++;
    }
    return NounPhraseReader.readAll(sentence, first, -1, phrase.end()).orElse(phrase);
  }

  /** "Angaben Langs": the s is the genitive's; a name that ends with one has none. */
  private static boolean isBareGenitive(NounPhrase phrase, NounPhrase speaker) {
    Word head = speaker.headWord();
    return speaker.first() == phrase.head() + 1
        && head.entity() == EntityType.PERSON
        && head.index() + 1 == speaker.end()
        && head.form().endsWith("s")
        && speaker.sentence().word(speaker.first()).upos() == Upos.PROPN;
  }

  private static boolean isPronoun(NounPhrase phrase) {
    Upos upos = phrase.headWord().upos();
    return phrase.first() + 1 == phrase.end() && (upos == Upos.PRON || upos == Upos.DET);
  }

  /** Whom the pronoun means: the nearest one before it that agrees with it. */
  private Optional<Source> antecedent(NounPhrase phrase, String pronoun) {
    int begin = phrase.span().begin();
    int at = firstFrom(begin) - 1;
    for (int steps = 0; at >= 0 && steps < FARTHEST; at--, steps++) {
      NounPhrase candidate = mentions.get(at);
      if (candidate.span().end() <= begin && fits(pronoun, candidate)) {
        return Optional.of(resolve(candidate));
      }
    }
    return Optional.empty();
  }

  private int firstFrom(int begin) {
    int low = 0;
    int high = mentions.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (mentions.get(middle).span().begin() < begin) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private boolean fits(String pronoun, NounPhrase candidate) {
    Word head = candidate.headWord();
    return switch (pronoun) {
      case "er", "ihm", "seine", "seiner", "seinen", "seinem", "seines", "dieser" ->
          !isPlural(head) && names.gender(candidate) != Gender.FEMININE;
      case "ihr" -> !isPlural(head) && names.gender(candidate) == Gender.FEMININE;
      case "ihnen" -> isPlural(head) || candidate.isCoordinated();
      case "sie", "ihre", "ihrer", "ihren", "ihrem", "ihres" ->
          names.gender(candidate) == Gender.FEMININE || isPlural(head) || candidate.isCoordinated();
      case "diese" -> names.gender(candidate) != Gender.MASCULINE || isPlural(head);
      default -> false;
    };
  }

  private static boolean isPlural(Word head) {
    return head.numeri().contains(Numerus.PLURAL) && !head.numeri().contains(Numerus.SINGULAR);
  }

  /** "der Minister" after "Wirtschaftsminister Jan Roth": the one named with that title. */
  private Optional<Source> titled(NounPhrase phrase) {
    if (!isDefinite(phrase)) {
      return Optional.empty();
    }
    String noun = phrase.headWord().lemma();
    return names
        .titled(noun, phrase)
        .map(
            name ->
                new Source(
                    phrase.span(),
                    phrase.span().in(text),
                    phrase.headWord().form(),
                    name,
                    Optional.empty(),
                    SourceType.PERSON,
                    List.of()));
  }

  private static boolean isDefinite(NounPhrase phrase) {
    String first = phrase.sentence().word(phrase.first()).form().toLowerCase(Locale.ROOT);
    return first.equals("der")
        || first.equals("die")
        || first.equals("das")
        || first.startsWith("dies")
        || first.equals("dem")
        || first.equals("des");
  }

  /** The words without the article. */
  private String plain(NounPhrase phrase) {
    Sentence sentence = phrase.sentence();
    int first = phrase.first();
    if (first + 1 < phrase.end() && isArticle(sentence.word(first))) {
      first++;
    }
    int end = phrase.end();
    if (isQuoted(phrase)) {
      return sentence.span(first + 1, end - 1).in(text);
    }
    for (int at = first; at < end; at++) {
      boolean isInName = NounWords.isNameLike(sentence, at, end);
      if (at > phrase.head() && isOutside(sentence.word(at)) && !isInName) {
        end = at;
      }
    }
    return sentence.span(first, Math.max(end, first + 1)).in(text);
  }

  /** "„Hafenblick“": nothing but a name in quotation marks. */
  private static boolean isQuoted(NounPhrase phrase) {
    Sentence sentence = phrase.sentence();
    return phrase.end() - phrase.first() > 2
        && sentence.word(phrase.first()).kind() == TokenKind.QUOTE_OPEN
        && sentence.word(phrase.end() - 1).kind() == TokenKind.QUOTE_CLOSE;
  }

  private static boolean isOutside(Word word) {
    return word.form().equals(",")
        || word.form().equals("(")
        || word.form().equals("und")
        || word.form().equals("sowie")
        || word.form().equals("als")
        || word.upos() == Upos.ADP;
  }

  private static boolean isArticle(Word word) {
    for (Reading reading : word.readings()) {
      if (reading.definite()) {
        return true;
      }
    }
    String form = word.form().toLowerCase(Locale.ROOT);
    return form.equals("der")
        || form.equals("die")
        || form.equals("das")
        || form.equals("dem")
        || form.equals("den")
        || form.equals("des")
        || form.startsWith("ein") && form.length() <= 5;
  }

  private Optional<String> role(NounPhrase phrase, String name) {
    Sentence sentence = phrase.sentence();
    if (phrase.headWord().entity() != EntityType.PERSON) {
      return Optional.empty();
    }
    int begin = -1;
    int end = -1;
    for (int at = phrase.first(); at < phrase.end(); at++) {
      Word word = sentence.word(at);
      boolean isName = word.entity() == EntityType.PERSON && name.contains(word.form());
      if (word.form().equals("(")) {
        break;
      }
      boolean isEdge = word.upos() == Upos.PUNCT || isArticle(word) && begin < 0;
      if (!isName && !isEdge) {
        begin = begin < 0 ? at : begin;
        end = at + 1;
      } else if (begin >= 0) {
        break;
      }
    }
    return begin < 0 ? Optional.empty() : Optional.of(sentence.span(begin, end).in(text));
  }

  private SourceType type(NounPhrase phrase) {
    Word head = phrase.headWord();
    if (head.entity() == EntityType.PERSON) {
      return SourceType.PERSON;
    }
    if (SourceWords.isPlaceOfState(head.form()) || SourceWords.isPlaceOfState(plain(phrase))) {
      return SourceType.STATE;
    }
    SourceType type = quotedName(phrase);
    if (type == null) {
      type = SourceWords.typeOf(head);
    }
    if (type == null && SourceNouns.has(head)) {
      return SourceType.UNNAMED;
    }
    if (type == null && (head.kind() == TokenKind.LINK || isQuoted(phrase))) {
      return SourceType.MEDIA;
    }
    if (type != null) {
      return type;
    }
    return switch (head.entity()) {
      case ORGANIZATION -> SourceType.ORGANIZATION;
      case LOCATION -> SourceType.STATE;
      default -> isPlural(head) ? SourceType.UNNAMED : SourceType.PERSON;
    };
  }

  private static @Nullable SourceType quotedName(NounPhrase phrase) {
    int last = phrase.end() - 1;
    return last > phrase.head() ? null : SourceWords.typeOfName(phrase.headWord().form());
  }
}
