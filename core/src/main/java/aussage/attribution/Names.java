package aussage.attribution;

import aussage.syntax.Document;
import aussage.syntax.EntityType;
import aussage.syntax.Readings;
import aussage.syntax.Sentence;
import aussage.syntax.Upos;
import aussage.syntax.Word;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The names of persons that an article has anywhere. One pass over it. */
final class Names {
  private final Map<String, String> fullest = new HashMap<>();

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
    List<Word> words = List.of();
    for (Word word : sentence.words()) {
      if (isMissed(sentence, word)) {
        words = words.isEmpty() ? new ArrayList<>(sentence.words()) : words;
        words.set(
            word.index(),
            new Word(
                word.index(),
                word.token(),
                Upos.PROPN,
                word.form(),
                Readings.NONE,
                EntityType.PERSON,
                word.head(),
                word.relation()));
      }
    }
    return words.isEmpty() ? sentence : sentence.withWords(words);
  }

  private boolean isMissed(Sentence sentence, Word word) {
    boolean isName = word.upos() == Upos.NOUN || word.upos() == Upos.PROPN;
    String known = isName && word.entity() != EntityType.PERSON ? fullest.get(word.form()) : null;
    if (known == null || known.equals(word.form())) {
      return false;
    }
    Upos before = word.index() == 0 ? Upos.X : sentence.word(word.index() - 1).upos();
    return before != Upos.DET && before != Upos.ADJ;
  }

  /** Whether somebody in the article has this last name, as it stands or in the genitive. */
  boolean isLastName(String form) {
    return fullest.containsKey(bare(form));
  }

  /** Whether this is a last name of the article with the s of a genitive. */
  boolean isGenitive(String form) {
    return !bare(form).equals(form);
  }

  /**
   * The last word of a person's name without the s of a genitive: where the article has the name
   * without one, or where it stands behind a noun without an article, as in "Angaben Langs".
   */
  String withoutGenitive(Sentence sentence, int first, int last) {
    String form = sentence.word(last).form();
    boolean isBehindNoun =
        first > 0
            && sentence.word(first - 1).upos() == Upos.NOUN
            && SourceNouns.has(sentence.word(first - 1));
    String bare = bare(form);
    return isBehindNoun && bare.equals(form) && form.endsWith("s")
        ? form.substring(0, form.length() - 1)
        : bare;
  }
}
