package aussage.attribution;

import aussage.model.Source;
import aussage.model.SourceType;
import aussage.model.Span;
import aussage.syntax.Sentence;
import aussage.syntax.Upos;
import aussage.syntax.Word;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Names the sources: whom the phrase means, the role it gives, the members of a coordination. */
final class SourceResolver {
  private final String text;
  private final Participants participants;
  private final SourceNaming naming;
  private final Map<Span, Source> resolved = new HashMap<>();

  /** A resolver for one article with this text. */
  SourceResolver(String text, Participants participants, SourceNaming naming) {
    this.text = text;
    this.participants = participants;
    this.naming = naming;
  }

  /** The source that this phrase is. */
  Source resolve(NounPhrase phrase) {
    Source known = resolved.get(phrase.span());
    if (known == null) {
      known = read(phrase);
      resolved.put(phrase.span(), known);
    }
    return known;
  }

  /** Whether it is told who the phrase is: not of an "es" that nobody has been named for. */
  boolean isKnown(NounPhrase phrase) {
    return !Pronouns.isIt(phrase)
        || participants.antecedent(phrase, phrase.headWord().form()).isPresent();
  }

  private Source read(NounPhrase phrase) {
    Word head = phrase.headWord();
    if (phrase.antecedent().isPresent()) {
      Source owner = resolve(phrase.antecedent().get()); // "die", "nach eigenen Angaben"
      return source(phrase, head.form(), owner.name(), owner.role(), owner.type());
    }
    if (Pronouns.isPronoun(phrase)) {
      Optional<Participant> meant = participants.antecedent(phrase, head.form());
      String name = meant.map(Participant::name).orElse(head.form());
      SourceType type = meant.map(Participant::type).orElse(SourceType.PERSON);
      return source(phrase, head.form(), name, Optional.empty(), type);
    }
    NounPhrase speaker = speakerIn(phrase);
    Optional<Participant> owner = speaker.equals(phrase) ? owner(phrase) : Optional.empty();
    if (owner.isPresent()) {
      String name = owner.get().name();
      return source(phrase, head.form(), name, Optional.empty(), owner.get().type());
    }
    Participant meant = meant(speaker);
    Optional<String> role = naming.role(speaker, meant.name());
    return source(phrase, speaker.headWord().form(), meant.name(), role, meant.type());
  }

  private Participant meant(NounPhrase speaker) {
    Participant before = participants.of(speaker);
    return before.isPerson() ? before : participants.namedAfter(speaker).orElse(before);
  }

  /** "seiner Meinung": whose it is. */
  private Optional<Participant> owner(NounPhrase phrase) {
    Word head = phrase.headWord();
    Word first = phrase.sentence().word(phrase.first());
    boolean isWord = SourceNouns.has(head) || WordClass.VIEW_NOUN.has(head.lemma());
    boolean isOwned = isWord && WordClass.POSSESSIVE.hasLower(first.form());
    return isOwned ? participants.antecedent(phrase, first.form()) : Optional.empty();
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
      while (end < phrase.end() && !isBetweenMembers(sentence.word(end))) {
        end++;
      }
      if (end > at) {
        NounPhraseReader.read(sentence, at, -1, end)
            .ifPresent(member -> members.add(participants.of(member).name()));
      }
      at = end + 1;
    }
    return members.size() > 1 ? members : List.of();
  }

  private static boolean isBetweenMembers(Word word) {
    return word.form().equals(",") || WordClass.MEMBER_LINK.hasLower(word.form());
  }

  /** "Angaben der Polizei": who speaks is the genitive. */
  static NounPhrase speakerIn(NounPhrase phrase) {
    if (!SourceNouns.has(phrase.headWord()) || SourcePhrases.isStudyOfThings(phrase)) {
      return phrase;
    }
    Sentence sentence = phrase.sentence();
    int first = phrase.head() + 1;
    if (first >= phrase.end()) {
      return phrase;
    }
    boolean isName =
        sentence.word(first).upos() == Upos.PROPN && !sentence.word(first).form().endsWith("s");
    if (isName) {
      return phrase; // "Statistik Austria"
    }
    boolean isAfterPreposition = sentence.word(first).upos() == Upos.ADP;
    if (isAfterPreposition && WordClass.ASKED_PREPOSITION.has(sentence.word(first).form())) {
      return phrase; // "Umfrage unter Händlern"
    }
    int preposition = isAfterPreposition ? first : -1;
    return NounPhraseReader.readAll(
            sentence, isAfterPreposition ? first + 1 : first, preposition, phrase.end())
        .filter(speaker -> !TimeNouns.isTime(speaker.headWord())) // "Schreiben vom 3. März"
        .orElse(phrase);
  }
}
