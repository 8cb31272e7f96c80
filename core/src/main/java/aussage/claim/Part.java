package aussage.claim;

import aussage.model.ArgumentRole;
import aussage.syntax.Word;
import java.util.Optional;

/**
 * A part of a clause beside its subject and its verbs.
 *
 * @param head the word that hangs on the clause's verb
 * @param phrase the whole phrase, with its preposition
 * @param role what it is to the predicate; empty for adverbs that are no argument ("auch")
 * @param preposition the lemma of its preposition
 */
record Part(Word head, Phrase phrase, Optional<ArgumentRole> role, Optional<String> preposition) {

  /** Whether it has this role. */
  boolean is(ArgumentRole wanted) {
    return role.isPresent() && role.get() == wanted;
  }
}
