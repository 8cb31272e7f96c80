package aussage.de.depparse;

import java.util.Arrays;

/**
 * A state of the arc-standard transition system (Nivre 2004): a stack, a buffer, and the arcs so
 * far. Nodes are numbered from 1 as the words are; 0 is the root above them.
 *
 * <p>Children are known without a search: the child that was attached last on a side is the
 * outermost there, so that two numbers for each side of a node hold the outermost two. Every step
 * costs the same in a sentence of any length.
 */
final class ParserState {
  static final int NONE = -1;

  private static final int INITIAL_SIZE = 256;

  private int[] words = {};
  private int[] tags = {};
  private int size;
  private int depth;
  private int next;
  private int[] stack = new int[INITIAL_SIZE];
  private int[] heads = new int[INITIAL_SIZE];
  private int[] labels = new int[INITIAL_SIZE];
  private int[] children = new int[INITIAL_SIZE];
  private int[] left = new int[INITIAL_SIZE];
  private int[] secondLeft = new int[INITIAL_SIZE];
  private int[] right = new int[INITIAL_SIZE];
  private int[] secondRight = new int[INITIAL_SIZE];

  /**
   * Begins a sentence: the root on the stack, all words in the buffer.
   *
   * @param words the rows of the words, the root's first
   * @param tags the rows of their tags
   */
  void begin(int[] words, int[] tags) {
    this.words = words;
    this.tags = tags;
    int nodes = words.length;
    size = nodes - 1;
    if (stack.length < nodes) {
      grow(Math.max(nodes, 2 * stack.length));
    }
    Arrays.fill(heads, 0, nodes, NONE);
    Arrays.fill(labels, 0, nodes, 0);
    Arrays.fill(children, 0, nodes, 0);
    Arrays.fill(left, 0, nodes, NONE);
    Arrays.fill(secondLeft, 0, nodes, NONE);
    Arrays.fill(right, 0, nodes, NONE);
    Arrays.fill(secondRight, 0, nodes, NONE);
    stack[0] = 0;
    depth = 1;
    next = 1;
  }

  private void grow(int length) {
    stack = new int[length];
    heads = new int[length];
    labels = new int[length];
    children = new int[length];
    left = new int[length];
    secondLeft = new int[length];
    right = new int[length];
    secondRight = new int[length];
  }

  /** How many nodes it has room for without growing. */
  int capacity() {
    return stack.length;
  }

  /** The row of a node's word. */
  int word(int node) {
    return words[node];
  }

  /** The row of a node's tag. */
  int tag(int node) {
    return tags[node];
  }

  /** The number of nodes on the stack, the root included. */
  int depth() {
    return depth;
  }

  boolean bufferIsEmpty() {
    return next > size;
  }

  /** Whether all words hang on something. */
  boolean isTerminal() {
    return depth == 1 && bufferIsEmpty();
  }

  /** A node of the stack, 0 the topmost; {@link #NONE} below the root. */
  int stack(int at) {
    return at < depth ? stack[depth - 1 - at] : NONE;
  }

  /** A node of the buffer, 0 the next to be shifted; {@link #NONE} after the last. */
  int buffer(int at) {
    return next + at <= size ? next + at : NONE;
  }

  void shift() {
    stack[depth++] = next++;
  }

  /** Hangs the second node of the stack on the first. */
  void attachLeft(int label) {
    int head = stack[depth - 1];
    int dependent = stack[depth - 2];
    stack[depth - 2] = head;
    depth--;
    secondLeft[head] = left[head];
    left[head] = dependent;
    attach(dependent, head, label);
  }

  /** Hangs the first node of the stack on the second. */
  void attachRight(int label) {
    int head = stack[depth - 2];
    int dependent = stack[depth - 1];
    depth--;
    secondRight[head] = right[head];
    right[head] = dependent;
    attach(dependent, head, label);
  }

  private void attach(int dependent, int head, int label) {
    heads[dependent] = head;
    labels[dependent] = label;
    children[head]++;
  }

  int head(int node) {
    return heads[node];
  }

  /** The label's row, 0 for what hangs on nothing. */
  int label(int node) {
    return labels[node];
  }

  /** How many children a node has so far. */
  int children(int node) {
    return children[node];
  }

  /** One of the six nodes below a node in the order of {@link Features}, or {@link #NONE}. */
  int below(int node, int which) {
    return switch (which) {
      case 0 -> left[node];
      case 1 -> right[node];
      case 2 -> secondLeft[node];
      case 3 -> secondRight[node];
      case 4 -> left[node] == NONE ? NONE : left[left[node]];
      case 5 -> right[node] == NONE ? NONE : right[right[node]];
      default -> throw new IndexOutOfBoundsException(which);
    };
  }

  /** The node at one of the 18 positions of {@link Features}, or {@link #NONE}. */
  int at(int position) {
    if (position < Features.BUFFER) {
      return stack(Features.FIRST - position);
    }
    if (position < Features.MAIN_POSITIONS) {
      return buffer(position - Features.BUFFER);
    }
    int child = position - Features.CHILDREN;
    int head = stack(child / Features.CHILDREN_OF_ONE);
    return head == NONE ? NONE : below(head, child % Features.CHILDREN_OF_ONE);
  }
}
