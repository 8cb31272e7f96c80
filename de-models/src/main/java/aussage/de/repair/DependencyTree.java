package aussage.de.repair;

import aussage.syntax.Word;
import java.util.Arrays;

/**
 * A dependency tree that is worked on: a head and a label for each word, by their indexes.
 *
 * <p>Whatever rules do to it, the arcs stay one tree with one root.
 */
class DependencyTree {
  /** The head of a root. */
  public static final int ROOT = Word.ROOT;

  private final int[] heads;
  private final String[] labels;
  private int[][] children = new int[0][];
  private boolean stale = true;
  private int changes;

  /** Words without arcs as yet. */
  DependencyTree(int size) {
    heads = new int[size];
    labels = new String[size];
    Arrays.fill(heads, ROOT);
    Arrays.fill(labels, "root");
  }

  public int size() {
    return heads.length;
  }

  int head(int i) {
    return heads[i];
  }

  String label(int i) {
    return labels[i];
  }

  /** Whether the arc to its head has this label or a subtype of it. */
  boolean is(int i, String label) {
    return labels[i].startsWith(label)
        && (labels[i].length() == label.length() || labels[i].charAt(label.length()) == ':');
  }

  int root() {
    for (int i = 0; i < size(); i++) {
      if (heads[i] == ROOT) {
        return i;
      }
    }
    throw new IllegalStateException("a tree has a root");
  }

  /** The direct dependents in the order of the text. */
  int[] children(int i) {
    if (stale) {
      children = childrenOf(heads);
      stale = false;
    }
    return children[i];
  }

  private static int[][] childrenOf(int[] heads) {
    int[] counts = new int[heads.length];
    for (int head : heads) {
      if (head >= 0) {
        counts[head]++;
      }
    }
    int[][] children = new int[heads.length][];
    for (int i = 0; i < heads.length; i++) {
      children[i] = new int[counts[i]];
      counts[i] = 0;
    }
    for (int i = 0; i < heads.length; i++) {
      if (heads[i] >= 0) {
        children[heads[i]][counts[heads[i]]++] = i;
      }
    }
    return children;
  }

  /** The first dependent with this label or a subtype of it; -1 if there is none. */
  int child(int i, String label) {
    for (int child : children(i)) {
      if (is(child, label)) {
        return child;
      }
    }
    return -1;
  }

  boolean hasChild(int i, String label) {
    return child(i, label) >= 0;
  }

  /** The only word from here to before the other place that hangs on one outside; else -1. */
  int top(int begin, int end) {
    int found = -1;
    for (int i = begin; i < end; i++) {
      if (heads[i] < begin || heads[i] >= end) {
        if (found >= 0) {
          return -1;
        }
        found = i;
      }
    }
    return found;
  }

  /** Whether the lower word hangs on the upper one, directly or not, or is it. */
  boolean isWithin(int lower, int upper) {
    for (int at = lower; at >= 0; at = heads[at]) {
      if (at == upper) {
        return true;
      }
    }
    return false;
  }

  /** The leftmost word of what hangs on it. */
  int leftEdge(int i) {
    int at = i;
    for (int child : children(i)) {
      if (child < at) {
        at = Math.min(at, leftEdge(child));
      }
    }
    return at;
  }

  /** The rightmost word of what hangs on it. */
  int rightEdge(int i) {
    int at = i;
    int[] own = children(i);
    for (int k = own.length - 1; k >= 0 && own[k] > i; k--) {
      at = Math.max(at, rightEdge(own[k]));
    }
    return at;
  }

  /**
   * Hangs a word on another one. If that one hangs below it so far, the two change places: the new
   * head goes where the word was. A word that was the root and would keep its label becomes "dep".
   */
  void attach(int i, int head, String label) {
    if (i == head || head < 0 || (heads[i] == head && labels[i].equals(label))) {
      return;
    }
    changes++;
    stale = true;
    if (isWithin(head, i)) {
      heads[head] = heads[i];
      labels[head] = labels[i];
    }
    heads[i] = head;
    labels[i] = label.equals("root") ? "dep" : label;
  }

  void label(int i, String label) {
    if (heads[i] != ROOT && !labels[i].equals(label)) {
      changes++;
      labels[i] = label;
    }
  }

  /** Makes it the root; the root so far hangs on it. */
  void makeRoot(int i, String labelOfOldRoot) {
    attach(root(), i, labelOfOldRoot);
  }

  /**
   * Sets an arc of the tree to begin with; the caller sees to it that all together are one tree.
   */
  void set(int i, int head, String label) {
    heads[i] = head;
    labels[i] = label;
    stale = true;
  }

  /** How often something was changed. */
  int changes() {
    return changes;
  }

  /** Counts a change of something else than an arc. */
  void countChange() {
    changes++;
  }

  void forgetChanges() {
    changes = 0;
  }
}
