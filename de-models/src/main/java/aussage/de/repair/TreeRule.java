package aussage.de.repair;

import aussage.rule.Rule;

/** Mends one class of errors of the trees. */
interface TreeRule extends Rule {
  /** Mends it in the whole piece; the cost is linear in its length. */
  void apply(Draft draft);
}
