package aussage.attribution;

import aussage.rule.Rule;
import java.util.List;

/** A way in which German news reports words. */
interface Finder extends Rule {
  /**
   * Finds its attributions in a sentence.
   *
   * @param sentence what is to be searched
   * @param drafts what the finders before have found in it, and where to add
   */
  void find(NewsSentence sentence, List<Draft> drafts);
}
