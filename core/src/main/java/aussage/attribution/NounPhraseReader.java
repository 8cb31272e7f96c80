package aussage.attribution;

import aussage.model.SourceType;
import aussage.syntax.EntityType;
import aussage.syntax.Sentence;
import aussage.syntax.Word;
import java.util.Optional;

/** Reads the noun phrase that begins at a word: "die Sprecherin der Klinik, Eva Lang (SPD)". */
final class NounPhraseReader {
  private static final int LONGEST = 60;

  private NounPhraseReader() {}

  /**
   * The noun phrase that begins at this word, with its attributes.
   *
   * @param limit it ends before this word
   */
  static Optional<NounPhrase> read(Sentence sentence, int first, int preposition, int limit) {
    return read(sentence, first, preposition, limit, false);
  }

  /**
   * The same where nothing but its attributes can stand before the limit, as before the finite verb
   * of a main clause.
   */
  static Optional<NounPhrase> readAll(Sentence sentence, int first, int preposition, int limit) {
    return read(sentence, first, preposition, limit, true);
  }

  private static Optional<NounPhrase> read(
      Sentence sentence, int first, int preposition, int limit, boolean takesAll) {
    int last = Math.min(Math.min(limit, first + LONGEST), sentence.size());
    NounWords words = new NounWords(sentence, last);
    NounCoreReader cores = new NounCoreReader(words);
    NounCore core = cores.read(first);
    if (core == null) {
      return Optional.empty();
    }
    NounAttributes attributes = new NounAttributes(words, cores, core.head(), takesAll);
    int end = attributes.read(core.end());
    boolean isCoordinated = attributes.isCoordinated();
    int head = nameInside(sentence, first, end, core.head(), isCoordinated);
    return Optional.of(new NounPhrase(sentence, first, end, head, preposition, isCoordinated));
  }

  /** "Die Sprecherin der Klinik, Eva Lang": the name in apposition is the head. */
  private static int nameInside(
      Sentence sentence, int first, int end, int outer, boolean isCoordinated) {
    if (isCoordinated || sentence.word(outer).entity() == EntityType.PERSON) {
      return outer;
    }
    for (int at = outer + 1; at < end; at++) {
      if (sentence.word(at - 1).form().equals(",")) {
        int last = at;
        while (last + 1 < end && sentence.word(last + 1).upos().isNominal()) {
          last++;
        }
        if (sentence.word(last).entity() == EntityType.PERSON) {
          return mayBeNamed(sentence.word(outer)) ? last : outer;
        }
      }
    }
    return outer;
  }

  /** A person has a name; a body that stands before one in apposition is no person. */
  private static boolean mayBeNamed(Word noun) {
    SourceType type = SourceWords.typeOf(noun);
    return type == null || type == SourceType.PERSON || type == SourceType.UNNAMED;
  }
}
