package aussage.de.repair;

import aussage.rule.Rule;

/** Mends one class of errors of the tagger, word by word, before the parser sees the tags. */
interface TagRule extends Rule {
  /** Gives the word another tag if this rule is for it. */
  void apply(Draft draft, int i);
}
