package aussage.claim;

import aussage.rule.Table;
import aussage.syntax.Sentence;
import aussage.syntax.Upos;
import aussage.syntax.Word;
import com.google.common.collect.ImmutableSet;

/** Nouns that say nothing without their attribute: "mit Sitz" in Ulm, "im Alter" of 80. */
final class OpenNouns {
  private static final ImmutableSet<String> NOUNS = read();

  private OpenNouns() {}

  private static ImmutableSet<String> read() {
    ImmutableSet.Builder<String> nouns = ImmutableSet.builder();
    for (Table.Row row : Table.read(OpenNouns.class, "open-nouns.tsv")) {
      nouns.addAll(row.list("nouns"));
    }
    return nouns.build();
  }

  /** Whether a noun right behind its preposition is one. */
  static boolean contains(Sentence sentence, Word noun) {
    return noun.upos() == Upos.NOUN
        && NOUNS.contains(noun.form())
        && sentence.child(noun, "case").filter(p -> p.index() == noun.index() - 1).isPresent();
  }
}
