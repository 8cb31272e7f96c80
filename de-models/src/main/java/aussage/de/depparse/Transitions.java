package aussage.de.depparse;

/**
 * The transitions by number, as the columns of the model's output layer have them: for each label a
 * left arc (the second node of the stack hangs on the first), for each label a right arc (the first
 * hangs on the second), shift. Labels are counted from 1 here, 0 is {@link ParserModel#NULL}.
 */
final class Transitions {
  /** The label of the word that hangs on the root. */
  private static final int ROOT_LABEL = 1;

  private final int labels;

  /**
   * Those for so many labels.
   *
   * @param labels {@link ParserModel#NULL} not counted
   */
  Transitions(int labels) {
    this.labels = labels;
  }

  int count() {
    return 2 * labels + 1;
  }

  /**
   * Whether there is but one transition, whatever the network says: with nothing but one word above
   * the root there is nothing to hang on each other, and the root takes its word last of all.
   */
  boolean isForced(ParserState state) {
    return state.depth() <= 2;
  }

  /** Takes the one transition of a forced state. */
  void force(ParserState state) {
    if (state.bufferIsEmpty()) {
      state.attachRight(ROOT_LABEL);
    } else {
      state.shift();
    }
  }

  /** Whether a transition is possible in a state that is not forced. */
  boolean isAllowed(ParserState state, int transition) {
    if (transition == 2 * labels) {
      return !state.bufferIsEmpty();
    }
    return label(transition) != ROOT_LABEL;
  }

  void apply(ParserState state, int transition) {
    if (transition == 2 * labels) {
      state.shift();
    } else if (transition < labels) {
      state.attachLeft(label(transition));
    } else {
      state.attachRight(label(transition));
    }
  }

  private int label(int transition) {
    return transition % labels + 1;
  }
}
