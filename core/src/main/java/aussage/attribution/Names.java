package aussage.attribution;

import aussage.syntax.Document;
import aussage.syntax.EntityType;
import aussage.syntax.Gender;
import aussage.syntax.Reading;
import aussage.syntax.Sentence;
import aussage.syntax.Upos;
import aussage.syntax.Word;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The persons that an article names: their fullest names, titles, gender. One pass over it. */
final class Names {
  private static final Set<String> FEMALE_ENDS = Set.of("in", "Frau");

  private final Map<String, String> fullest = new HashMap<>();
  private final Map<String, String> byTitle = new HashMap<>();
  private final Map<String, Gender> genders = new HashMap<>();

  private Names() {}

  static Names of(Document document) {
    Names names = new Names();
    for (Sentence sentence : document.sentences()) {
      if (sentence.role().isNews() && sentence.isParsed()) {
        names.read(sentence);
      }
    }
    return names;
  }

  private void read(Sentence sentence) {
    int at = 0;
    while (at < sentence.size()) {
      if (sentence.word(at).entity() != EntityType.PERSON) {
        at++;
        continue;
      }
      int end = at + 1;
      while (end < sentence.size()
          && sentence.word(end).entity() == EntityType.PERSON
          && sentence.word(end).upos() != Upos.PUNCT) {
        end++;
      }
      add(sentence, at, end);
      at = end;
    }
  }

  private void add(Sentence sentence, int first, int end) {
    String last = bare(sentence.word(end - 1).form());
    StringBuilder name = new StringBuilder();
    for (int at = first; at < end - 1; at++) {
      name.append(sentence.word(at).form()).append(' ');
    }
    name.append(last);
    String known = fullest.get(last);
    if (known == null || known.length() < name.length()) {
      fullest.put(last, name.toString());
    }
    if (first > 0 && sentence.word(first - 1).upos() == Upos.NOUN) {
      title(sentence.word(first - 1), last);
    }
  }

  private void title(Word noun, String last) {
    byTitle.put(noun.lemma(), last);
    String lower = noun.lemma().toLowerCase(Locale.ROOT);
    for (int at = 3; at + 5 <= lower.length(); at++) {
      byTitle.putIfAbsent("-" + lower.substring(at), last);
    }
    boolean isFemale = FEMALE_ENDS.stream().anyMatch(noun.lemma()::endsWith);
    for (Reading reading : noun.readings()) {
      if (reading.gender() != null) {
        genders.putIfAbsent(last, isFemale ? Gender.FEMININE : reading.gender());
      }
    }
  }

  /** Without the s of a genitive where the name is known without it. */
  private String bare(String last) {
    return last.endsWith("s") && fullest.containsKey(last.substring(0, last.length() - 1))
        ? last.substring(0, last.length() - 1)
        : last;
  }

  /**
   * The sentence with all mentions of the persons marked as such, where the recogniser saw them
   * elsewhere in the article.
   */
  Sentence marked(Sentence sentence) {
    List<Word> words = new ArrayList<>(sentence.words());
    boolean isChanged = false;
    for (Word word : sentence.words()) {
      if (isMissed(sentence, word)) {
        words.set(
            word.index(),
            new Word(
                word.index(),
                word.token(),
                Upos.PROPN,
                word.form(),
                List.of(),
                EntityType.PERSON,
                word.head(),
                word.relation()));
        isChanged = true;
      }
    }
    return isChanged ? sentence.withWords(words) : sentence;
  }

  private boolean isMissed(Sentence sentence, Word word) {
    String known = fullest.get(word.form());
    if (known == null || known.equals(word.form()) || word.entity() == EntityType.PERSON) {
      return false;
    }
    boolean isName = word.upos() == Upos.NOUN || word.upos() == Upos.PROPN;
    Upos before = word.index() == 0 ? Upos.X : sentence.word(word.index() - 1).upos();
    return isName && before != Upos.DET && before != Upos.ADJ;
  }

  /** The fullest name of whom the phrase's head names; null where it names nobody. */
  @Nullable String fullest(NounPhrase phrase) {
    Word head = phrase.headWord();
    boolean isAlone = phrase.end() - phrase.first() == 1;
    if (head.entity() != EntityType.PERSON && head.upos() != Upos.PROPN && !isAlone) {
      return null;
    }
    String known = fullest.get(bare(head.form()));
    if (known == null && head.entity() == EntityType.PERSON) {
      return head.form();
    }
    return known;
  }

  /** Who is named with this title in the article: "Minister" for "Wirtschaftsminister". */
  Optional<String> titled(String noun, NounPhrase phrase) {
    String last = byTitle.get(noun);
    if (last == null) {
      last = byTitle.get("-" + noun.toLowerCase(Locale.ROOT));
    }
    return Optional.ofNullable(last).map(fullest::get);
  }

  /** The grammatical gender of whom a phrase names; null where unknown. */
  @Nullable Gender gender(NounPhrase phrase) {
    Word head = phrase.headWord();
    Gender known = genders.get(bare(head.form()));
    if (known != null) {
      return known;
    }
    String first = phrase.sentence().word(phrase.first()).form().toLowerCase(Locale.ROOT);
    if (head.upos() == Upos.NOUN) {
      for (Reading reading : head.readings()) {
        if (reading.gender() != null) {
          return reading.gender();
        }
      }
    }
    return switch (first) {
      case "die", "eine", "frau" -> Gender.FEMININE;
      case "der", "ein", "herr" -> Gender.MASCULINE;
      default -> null;
    };
  }
}
