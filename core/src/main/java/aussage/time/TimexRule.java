package aussage.time;

import aussage.rule.Rule;
import java.util.List;
import java.util.Set;

/** A rule that finds time expressions of one kind by the class of their head. */
interface TimexRule extends Rule {
  /** The classes of words that an expression of this kind is found by. */
  Set<WordClass> heads();

  /**
   * What stands around this head.
   *
   * @param items the sentence
   * @param head the item that is of one of the rule's classes
   * @param floor the first item that doesn't belong to an expression found before
   * @return in the order of the text; empty where it is none
   */
  List<Found> find(TimeItems items, int head, int floor);
}
