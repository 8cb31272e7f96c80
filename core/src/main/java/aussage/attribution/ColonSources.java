package aussage.attribution;

import aussage.syntax.Sentence;
import java.util.Optional;

/** Who is named before a colon and a quotation without a verb. */
final class ColonSources {
  private ColonSources() {}

  /** "Lang wörtlich: „…“". */
  static Optional<NounPhrase> of(Sentence sentence, Clause clause) {
    return NounPhraseReader.read(sentence, clause.first(), -1, sentence.size());
  }

  /**
   * "Elf verliert – Trainer Lang: „…“": between the dash and the colon there is nothing but one who
   * can speak.
   *
   * @param last the word before the colon
   */
  static Optional<NounPhrase> behindDash(Sentence sentence, int last) {
    int first = last;
    while (first > 0 && !isDash(sentence.word(first).form())) {
      if (VerbReading.isSurelyFinite(sentence, first)) {
        return Optional.empty();
      }
      first--;
    }
    return first == 0
        ? Optional.empty()
        : NounPhraseReader.read(sentence, first + 1, -1, last + 1)
            .filter(phrase -> phrase.end() == last + 1 && Subjects.canSpeak(phrase));
  }

  private static boolean isDash(String form) {
    return form.equals("-") || form.equals("–") || form.equals("—");
  }
}
