package aussage.syntax;

import aussage.model.SentenceRole;
import aussage.model.Span;
import aussage.model.Token;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * A sentence: words in order and, once a parser has seen them, the tree over them. Immutable.
 *
 * <p>Words are addressed by their index in the sentence, from 0.
 */
public final class Sentence {
  private final int index;
  private final SentenceRole role;
  private final ImmutableList<Word> words;
  private final ImmutableList<ImmutableList<Word>> children;

  /** The words once more: every stage asks for them one by one. */
  private final Word[] array;

  /** One of these words, which nobody else may write to. */
  private Sentence(int index, SentenceRole role, Word[] array) {
    if (array.length == 0) {
      throw new IllegalArgumentException("a sentence has words");
    }
    this.index = index;
    this.role = role;
    this.array = array;
    this.words = ImmutableList.copyOf(array);
    this.children = childrenOf(words);
  }

  /** A sentence that no parser has seen. */
  public static Sentence bare(int index, SentenceRole role, List<Token> tokens) {
    Word[] words = new Word[tokens.size()];
    for (int i = 0; i < words.length; i++) {
      words[i] = Word.bare(i, tokens.get(i));
    }
    return new Sentence(index, role, words);
  }

  /**
   * The same sentence with what a parser has found out.
   *
   * @param parsed the same words in the same order
   * @throws IllegalArgumentException if a word is not in its place, or a head lies outside of the
   *     sentence
   */
  public Sentence withWords(List<Word> parsed) {
    if (parsed.size() != array.length) {
      throw new IllegalArgumentException(parsed.size() + " words for " + array.length);
    }
    for (int i = 0; i < parsed.size(); i++) {
      Word word = parsed.get(i);
      if (word.index() != i || word.begin() != array[i].begin()) {
        throw new IllegalArgumentException("word " + i + " is not in its place: " + word);
      }
      if (word.head() >= parsed.size() || word.head() == i) {
        throw new IllegalArgumentException("no such head: " + word);
      }
    }
    return new Sentence(index, role, parsed.toArray(new Word[0]));
  }

  /** The children of each word; empty where no word has a head. */
  private static ImmutableList<ImmutableList<Word>> childrenOf(List<Word> words) {
    int[] counts = new int[words.size()];
    int attached = 0;
    for (Word word : words) {
      if (word.head() >= 0) {
        counts[word.head()]++;
        attached++;
      }
    }
    if (attached == 0) {
      return ImmutableList.of();
    }
    List<List<Word>> lists = new ArrayList<>(words.size());
    for (int count : counts) {
      lists.add(count == 0 ? List.of() : new ArrayList<>(count));
    }
    for (Word word : words) {
      if (word.head() >= 0) {
        lists.get(word.head()).add(word);
      }
    }
    ImmutableList.Builder<ImmutableList<Word>> children =
        ImmutableList.builderWithExpectedSize(words.size());
    for (List<Word> list : lists) {
      children.add(ImmutableList.copyOf(list));
    }
    return children.build();
  }

  /** Its place among the sentences of the document, from 0. */
  public int index() {
    return index;
  }

  /** What it is to the article. */
  public SentenceRole role() {
    return role;
  }

  /** All words in order. */
  public ImmutableList<Word> words() {
    return words;
  }

  /** The number of words. */
  public int size() {
    return array.length;
  }

  /**
   * A word.
   *
   * @throws IndexOutOfBoundsException if there is none at this index
   */
  public Word word(int at) {
    return array[at];
  }

  /** From the first word's begin to the last word's end. */
  public Span span() {
    return new Span(array[0].begin(), array[array.length - 1].end());
  }

  /** The place of a run of words. */
  public Span span(int first, int endExclusive) {
    return new Span(array[first].begin(), array[endExclusive - 1].end());
  }

  /** Whether a parser has seen it. */
  public boolean isParsed() {
    return array[0].head() != Word.NO_HEAD;
  }

  /** The first root; a sentence that was cut has several. Empty while not parsed. */
  public Optional<Word> root() {
    return words.stream().filter(Word::isRoot).findFirst();
  }

  /** The head of a word; empty for roots and while not parsed. */
  public Optional<Word> head(Word word) {
    return word.head() < 0 ? Optional.empty() : Optional.of(array[word.head()]);
  }

  /** The direct dependents in the order of the text. */
  public ImmutableList<Word> children(Word word) {
    return childrenAt(word.index());
  }

  private ImmutableList<Word> childrenAt(int at) {
    return children.isEmpty() ? ImmutableList.of() : children.get(at);
  }

  /** The first direct dependent with this relation or a subtype of it. */
  public Optional<Word> child(Word word, String relation) {
    for (Word child : childrenAt(word.index())) {
      if (child.is(relation)) {
        return Optional.of(child);
      }
    }
    return Optional.empty();
  }

  /** The direct dependents with this relation or a subtype of it. */
  public List<Word> children(Word word, String relation) {
    List<Word> result = List.of();
    for (Word child : childrenAt(word.index())) {
      if (child.is(relation)) {
        result = result.isEmpty() ? new ArrayList<>(2) : result;
        result.add(child);
      }
    }
    return result;
  }

  /** Whether one word stands above another in the tree; not above itself. */
  public boolean dominates(Word upper, Word lower) {
    int steps = 0;
    for (int at = lower.head(); at >= 0 && steps <= array.length; at = array[at].head()) {
      if (at == upper.index()) {
        return true;
      }
      steps++;
    }
    return false;
  }

  /** The indexes of a word and all that hangs on it. */
  public BitSet subtree(Word word) {
    BitSet found = new BitSet(array.length);
    int[] stack = new int[array.length];
    int depth = 0;
    stack[depth++] = word.index();
    found.set(word.index());
    while (depth > 0) {
      for (Word child : childrenAt(stack[--depth])) {
        if (!found.get(child.index())) {
          found.set(child.index());
          stack[depth++] = child.index();
        }
      }
    }
    return found;
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    for (Word word : words) {
      text.append(text.length() == 0 ? "" : " ").append(isParsed() ? word : word.form());
    }
    return text.toString();
  }
}
