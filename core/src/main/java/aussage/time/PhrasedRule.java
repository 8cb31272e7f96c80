package aussage.time;

import java.util.Set;

/** A rule whose expressions are fixed phrases; their words are made known to the lexicon. */
interface PhrasedRule extends TimexRule {
  /** The class that the first words of the phrases get. */
  WordClass phraseClass();

  /** The words that phrases begin with. */
  Set<String> firstWords();

  /** The words that phrases end with. */
  Set<String> lastWords();

  @Override
  default Set<WordClass> heads() {
    return Set.of(phraseClass());
  }
}
