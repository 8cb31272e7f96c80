package aussage.attribution;

import aussage.rule.WordSet;
import aussage.syntax.Sentence;
import aussage.syntax.Word;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The phrases with one verb that report: "der Meinung sein", "sicher sein", "die Rede sein". */
final class CuePhrases {
  private final ImmutableList<CueEntry> entries;

  /** What stands beside the verb in any of them; most clauses have none of it. */
  private final WordSet words;

  CuePhrases(Collection<CueEntry> entries) {
    this.entries = ImmutableList.copyOf(entries);
    words = WordSet.of(entries.stream().flatMap(entry -> entry.words().stream()).toList());
  }

  /**
   * A phrase in a clause.
   *
   * @param entry what the lexicon has for it
   * @param words where its words stand, in the lexicon's order, without the verb
   */
  record Found(CueEntry entry, List<Integer> words) {}

  /** The first phrase all of whose words stand in the clause; null where none does. */
  @Nullable Found find(Sentence sentence, Clause clause) {
    List<Integer> places = places(sentence, clause);
    if (places.isEmpty()) {
      return null;
    }
    for (CueEntry entry : entries) {
      List<Integer> found = new ArrayList<>();
      for (String word : entry.words()) {
        places.stream().filter(at -> is(sentence.word(at), word)).findFirst().ifPresent(found::add);
      }
      if (found.size() == entry.words().size()) {
        return new Found(entry, found);
      }
    }
    return null;
  }

  private List<Integer> places(Sentence sentence, Clause clause) {
    List<Integer> places = new ArrayList<>();
    for (int at = clause.next(0); at >= 0; at = clause.next(at + 1)) {
      Word word = sentence.word(at);
      if (words.has(word.form()) || words.has(word.lemma())) {
        places.add(at);
      }
    }
    places.removeIf(at -> isAttribute(sentence.word(at), places));
    return places;
  }

  /** "äußerte Verständnis für die Sorgen": what is said of a noun of the phrase is not its own. */
  private static boolean isAttribute(Word word, List<Integer> places) {
    return word.is("nmod") && word.head() < word.index() && places.contains(word.head());
  }

  private static boolean is(Word word, String wanted) {
    return word.form().equals(wanted) || word.hasLemma(wanted);
  }
}
