package aussage.attribution;

import aussage.syntax.Sentence;
import aussage.syntax.Upos;
import aussage.syntax.VerbForm;
import aussage.syntax.Word;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A clause that shares the auxiliary of the one before it: "Die Klägerin hatte Geld verlangt, die
 * Kammer die Klage abgewiesen". The tree has its participle coordinated, with its own subject.
 */
final class SharedParticiple {
  private SharedParticiple() {}

  /** Where the participle stands that ends this stretch; -1 where it ends with none. */
  static int at(Sentence sentence, int first, int end) {
    int last = end - 1;
    if (last <= first) {
      return -1;
    }
    Word word = sentence.word(last);
    return word.upos() == Upos.VERB
            && word.canBe(VerbForm.PAST_PARTICIPLE)
            && word.is("conj")
            && word.head() < first
            && subject(sentence, word, first) != null
        ? last
        : -1;
  }

  private static @Nullable Word subject(Sentence sentence, Word participle, int first) {
    for (Word child : sentence.children(participle, "nsubj")) {
      if (child.index() >= first && child.index() < participle.index()) {
        return child;
      }
    }
    return null;
  }

  /** The verbs of such a clause: the participle alone. */
  static VerbGroup verbs(Sentence sentence, Clause clause) {
    int full = clause.end() - 1;
    return new VerbGroup(full, sentence.word(full).lemma(), List.of(full), false, false);
  }

  /** Who acts in it. */
  static Optional<NounPhrase> subject(Sentence sentence, int participle, List<NounPhrase> phrases) {
    Word subject = subject(sentence, sentence.word(participle), 0);
    return subject == null
        ? Optional.empty()
        : phrases.stream()
            .filter(phrase -> phrase.first() <= subject.index() && subject.index() < phrase.end())
            .findFirst();
  }
}
