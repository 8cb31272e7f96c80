package aussage.de;

import aussage.de.depparse.Arcs;
import aussage.model.Token;
import aussage.model.TokenKind;
import aussage.syntax.Case;
import aussage.syntax.EntityType;
import aussage.syntax.Gender;
import aussage.syntax.Numerus;
import aussage.syntax.Reading;
import aussage.syntax.Sentence;
import aussage.syntax.Upos;
import aussage.syntax.VerbForm;
import aussage.syntax.Word;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A piece of a sentence while it is worked on: tags, names, readings and the tree, one place per
 * word of the text. Indexes count from the piece's first word.
 *
 * <p>Whatever rules do to it, the arcs stay one tree with one root.
 */
final class Draft {
  static final int ROOT = Word.ROOT;

  private final Sentence bare;
  private final int offset;
  private final Morphology morphology;
  private final String[] lowerForms;
  private final Upos[] tags;
  private final EntityType[] entities;
  private final List<List<Reading>> readings;
  private final String[] lemmas;
  private final int[] heads;
  private final String[] labels;
  private int[][] children = new int[0][];
  private boolean stale = true;
  private int changes;
  private @Nullable Segments segments;

  /** The piece from the first word to before the other one. */
  Draft(Sentence bare, int from, int to, Morphology morphology) {
    this.bare = bare;
    this.offset = from;
    this.morphology = morphology;
    int size = to - from;
    lowerForms = new String[size];
    tags = new Upos[size];
    entities = new EntityType[size];
    readings = new ArrayList<>(Collections.nCopies(size, List.of()));
    lemmas = new String[size];
    heads = new int[size];
    labels = new String[size];
    for (int i = 0; i < size; i++) {
      lowerForms[i] = form(i).toLowerCase(Locale.ROOT);
      lemmas[i] = form(i);
    }
    Arrays.fill(tags, Upos.X);
    Arrays.fill(entities, EntityType.NONE);
    Arrays.fill(heads, ROOT);
    Arrays.fill(labels, "root");
  }

  // What it is.

  int size() {
    return heads.length;
  }

  Token token(int i) {
    return bare.word(offset + i).token();
  }

  TokenKind kind(int i) {
    return token(i).kind();
  }

  String form(int i) {
    return bare.word(offset + i).form();
  }

  /** The form in lower case. */
  String lower(int i) {
    return lowerForms[i];
  }

  /** Whether there is a word at this place and its form in lower case is one of these. */
  boolean isForm(int i, String... forms) {
    if (i < 0 || i >= size()) {
      return false;
    }
    for (String form : forms) {
      if (lowerForms[i].equals(form)) {
        return true;
      }
    }
    return false;
  }

  boolean isCapitalised(int i) {
    return Character.isUpperCase(form(i).charAt(0));
  }

  /**
   * Whether a capital says nothing here: after a full stop, a colon or an opening quotation mark.
   */
  boolean isBeginning(int i) {
    for (int before = i - 1; before >= 0; before--) {
      TokenKind kind = kind(before);
      if (kind == TokenKind.TERMINATOR || form(before).equals(":")) {
        return true;
      }
      if (kind == TokenKind.QUOTE_OPEN) {
        return true;
      }
      if (kind != TokenKind.QUOTE_CLOSE && kind != TokenKind.PUNCTUATION) {
        return false;
      }
      if (form(before).equals(",")) {
        return false;
      }
    }
    return offset == 0;
  }

  /** The stretches between commas. */
  Segments segments() {
    if (segments == null) {
      segments = new Segments(this);
    }
    return segments;
  }

  Morphology morphology() {
    return morphology;
  }

  // Tags, names, readings.

  Upos upos(int i) {
    return i < 0 || i >= size() ? Upos.PUNCT : tags[i];
  }

  boolean isNominal(int i) {
    return upos(i).isNominal();
  }

  boolean isVerbal(int i) {
    return upos(i).isVerbal();
  }

  boolean isPunctuation(int i) {
    return upos(i) == Upos.PUNCT;
  }

  /** Gives it another tag and reads it anew. */
  void tag(int i, Upos upos) {
    if (tags[i] != upos) {
      changes++;
      tags[i] = upos;
    }
    readings.set(i, morphology.readings(form(i), upos));
    lemmas[i] = morphology.lemma(form(i), upos, readings.get(i));
  }

  EntityType entity(int i) {
    return entities[i];
  }

  void entity(int i, EntityType type) {
    entities[i] = type;
  }

  List<Reading> readings(int i) {
    return readings.get(i);
  }

  /** Keeps the readings that pass, all if none does. */
  void narrow(int i, Predicate<Reading> wanted) {
    List<Reading> kept = new ArrayList<>(readings.get(i).size());
    for (Reading reading : readings.get(i)) {
      if (wanted.test(reading)) {
        kept.add(reading);
      }
    }
    if (!kept.isEmpty() && kept.size() < readings.get(i).size()) {
      boolean given = !lemmas[i].equals(morphology.lemma(form(i), tags[i], readings.get(i)));
      readings.set(i, List.copyOf(kept));
      if (!given) {
        lemmas[i] = morphology.lemma(form(i), tags[i], kept);
      }
    }
  }

  /** Whether some reading passes. */
  boolean can(int i, Predicate<Reading> wanted) {
    for (Reading reading : readings.get(i)) {
      if (wanted.test(reading)) {
        return true;
      }
    }
    return false;
  }

  boolean canBe(int i, VerbForm form) {
    return can(i, reading -> reading.verbForm() == form);
  }

  boolean canBe(int i, Case wanted) {
    return can(i, reading -> reading.grammaticalCase() == wanted);
  }

  boolean canBe(int i, Numerus wanted) {
    return can(i, reading -> reading.numerus() == wanted);
  }

  boolean canBe(int i, Gender wanted) {
    return can(i, reading -> reading.gender() == wanted);
  }

  /** Whether its readings name cases, and only these. */
  boolean isOnly(int i, Set<Case> cases) {
    boolean any = false;
    for (Reading reading : readings.get(i)) {
      Case one = reading.grammaticalCase();
      if (one != null && !cases.contains(one)) {
        return false;
      }
      any |= one != null;
    }
    return any;
  }

  /** Whether it is a verb that may be finite: "gehen" may, "zu gehen" may not. */
  boolean isFinite(int i) {
    return isVerbal(i)
        && !(isForm(i - 1, "zu") && canBe(i, VerbForm.INFINITIVE))
        && can(i, reading -> reading.verbForm() != null && reading.verbForm().isFinite());
  }

  String lemma(int i) {
    return lemmas[i];
  }

  boolean hasLemma(int i, String lemma) {
    return i >= 0 && i < size() && lemmas[i].equals(lemma);
  }

  void lemma(int i, String lemma) {
    lemmas[i] = lemma;
  }

  // The tree.

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
   * head goes where the word was.
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
    labels[i] = label;
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

  /** How often something was changed. */
  int changes() {
    return changes;
  }

  /** Takes over the model's tree; both parts of a contraction become one preposition. */
  void read(ModelInput input, Arcs arcs) {
    int[] origins = input.origins();
    for (int k = 0; k < input.words().size(); k++) {
      int i = origins[k];
      if (k > 0 && origins[k - 1] == i) {
        continue;
      }
      boolean contracted = k + 1 < input.words().size() && origins[k + 1] == i;
      int leading = contracted && hangsOn(arcs, k, k + 1) ? k + 1 : k;
      int head = arcs.heads()[leading];
      heads[i] = head < 0 ? ROOT : origins[head];
      labels[i] = contracted && head >= 0 ? "case" : arcs.labels().get(leading);
    }
    stale = true;
    changes = 0;
  }

  private static boolean hangsOn(Arcs arcs, int lower, int upper) {
    int at = lower;
    while (at >= 0 && at != upper) {
      at = arcs.heads()[at];
    }
    return at == upper;
  }

  /** The finished words, with indexes that count in the whole sentence. */
  List<Word> words() {
    List<Word> words = new ArrayList<>(size());
    for (int i = 0; i < size(); i++) {
      words.add(
          new Word(
              offset + i,
              token(i),
              tags[i],
              lemmas[i],
              readings.get(i),
              entities[i],
              heads[i] == ROOT ? ROOT : offset + heads[i],
              labels[i]));
    }
    return words;
  }
}
