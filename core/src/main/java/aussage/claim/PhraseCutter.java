package aussage.claim;

import aussage.model.TokenKind;
import aussage.syntax.Sentence;
import aussage.syntax.Upos;
import aussage.syntax.Word;
import com.google.common.collect.ImmutableSet;
import java.util.BitSet;
import java.util.Optional;
import java.util.function.Predicate;

/** Cuts whole phrases from a sentence: what hangs on a head and stands together with it. */
final class PhraseCutter {
  /** What belongs to a noun or adjective that is a predicative, and not to its clause. */
  private static final ImmutableSet<String> NOMINAL =
      ImmutableSet.of(
          "det", "amod", "nummod", "nmod", "flat", "compound", "appos", "acl", "case", "fixed");

  private final Sentence sentence;
  private final Predicate<Word> sentenceAdverbs;

  /**
   * One for a sentence.
   *
   * @param sentenceAdverbs whether an adverb says how sure the clause is: "wohl"
   */
  PhraseCutter(Sentence sentence, Predicate<Word> sentenceAdverbs) {
    this.sentence = sentence;
    this.sentenceAdverbs = sentenceAdverbs;
  }

  /** The phrase of a head within these words. */
  Phrase within(BitSet words, Word head) {
    BitSet subtree = sentence.subtree(head);
    subtree.and(words);
    subtree.set(head.index());
    return around(head, subtree);
  }

  /** The phrase of a noun that a relative clause belongs to: without preposition and verbs. */
  Phrase antecedent(Clause holder, Word noun) {
    boolean predicative = holder.isCopular() && holder.head().index() == noun.index();
    Phrase phrase = predicative ? predicative(holder) : within(holder.words(), noun);
    int first = phrase.first();
    while (first < noun.index() && isPreposition(first, noun)) {
      first++;
    }
    return phrase.from(first);
  }

  private boolean isPreposition(int at, Word noun) {
    Word word = sentence.word(at);
    boolean before = word.is("case") || word.is("advmod") || word.is("cc");
    return before && word.head() == noun.index();
  }

  /** The phrase of a head with all below it, dependent clauses too. */
  Phrase whole(Word head) {
    return around(head, sentence.subtree(head));
  }

  /** The phrase of a predicative within its clause: without subject, verbs and adverbials. */
  Phrase predicative(Clause clause) {
    Word head = clause.head();
    BitSet words = new BitSet();
    words.set(head.index());
    for (Word child : sentence.children(head)) {
      boolean coordinated = child.is("conj") && clause.words().get(child.index());
      boolean nominal = NOMINAL.contains(base(child.relation())) && !isAdverbial(child, head);
      if (nominal || coordinated || isDegree(child, head) || isCompared(child, head)) {
        BitSet part = sentence.subtree(child);
        part.and(clause.words());
        words.or(part);
      }
    }
    return around(head, words);
  }

  /**
   * "seit Mai" of "ist seit Mai Trainerin", "2004" of "war 2004 das erste Schiff": attributes with
   * a preposition stand behind, and none stands before the article.
   */
  private boolean isAdverbial(Word child, Word head) {
    boolean before = child.is("nmod") && child.index() < head.index();
    return before
        && (sentence.child(child, "case").isPresent()
            || child.upos() == Upos.NUM
                && sentence.child(head, "det").filter(d -> d.index() > child.index()).isPresent());
  }

  /** "sehr" of "sehr teuer", "40 Meter" of "40 Meter lang": right before the adjective. */
  private boolean isDegree(Word child, Word head) {
    if (head.upos() != Upos.ADJ || head.index() - child.index() != 1) {
      return false;
    }
    boolean adverb =
        child.is("advmod") && !child.form().equals("nicht") && child.upos() != Upos.PART;
    boolean amount = !child.is("nsubj") && ComparedAmounts.isAmount(sentence, child);
    return (adverb && !sentenceAdverbs.test(child)) || amount;
  }

  /** "als die Kirche" of "größer als die Kirche": right behind a comparative. */
  private boolean isCompared(Word child, Word head) {
    Optional<Word> als = sentence.child(child, "case").filter(c -> c.form().equals("als"));
    return head.upos() == Upos.ADJ && als.filter(c -> c.index() == head.index() + 1).isPresent();
  }

  private static String base(String relation) {
    int colon = relation.indexOf(':');
    return colon < 0 ? relation : relation.substring(0, colon);
  }

  private Phrase around(Word head, BitSet words) {
    int first = head.index();
    int last = head.index();
    while (true) {
      int next = previous(words, first);
      if (next < 0) {
        break;
      }
      first = next;
    }
    while (true) {
      int next = following(words, last);
      if (next < 0) {
        break;
      }
      last = next;
    }
    return trim(first, last + 1, head.index());
  }

  /** The next word of the set to the left, over punctuation at most. */
  private int previous(BitSet words, int from) {
    int at = from - 1;
    while (at >= 0 && !words.get(at) && isPunctuation(at)) {
      at--;
    }
    return at >= 0 && words.get(at) ? at : -1;
  }

  private int following(BitSet words, int from) {
    int at = from + 1;
    while (at < sentence.size() && !words.get(at) && isPunctuation(at)) {
      at++;
    }
    return at < sentence.size() && words.get(at) ? at : -1;
  }

  /** A sign that a phrase may go over; after a colon another one begins. */
  private boolean isPunctuation(int at) {
    return sentence.word(at).upos() == Upos.PUNCT && !sentence.word(at).form().equals(":");
  }

  /** Without commas, dots and conjunctions at its edges; a quotation mark stays beside its pair. */
  private Phrase trim(int first, int end, int head) {
    int from = first;
    int to = end;
    while (from < head && (isLoose(from) || isSentenceAdverb(from, head))) {
      from++;
    }
    while (to - 1 > head && isLoose(to - 1)) {
      to--;
    }
    return quoted(from, to, head);
  }

  /** "angeblich Steuern": the parser may hang on a noun what belongs to its clause. */
  private boolean isSentenceAdverb(int at, int head) {
    return sentence.word(at).head() == head && sentenceAdverbs.test(sentence.word(at));
  }

  private boolean isLoose(int at) {
    Word word = sentence.word(at);
    boolean neither = word.form().equalsIgnoreCase("weder"); // denies all conjuncts behind it
    return word.upos() == Upos.PUNCT || (word.upos() == Upos.CCONJ && !neither);
  }

  /** Takes in the mark that closes a quotation opened inside, or the pair around it. */
  private Phrase quoted(int first, int end, int head) {
    int from = first;
    int to = end;
    int open = 0;
    for (int i = from; i < to; i++) {
      open += opens(i) - closes(i);
    }
    if (open > 0 && to < sentence.size() && closes(to) > 0) {
      to++;
    } else if (open < 0 && from > 0 && opens(from - 1) > 0) {
      from--;
    } else if (open == 0
        && from > 0
        && to < sentence.size()
        && opens(from - 1) > 0
        && closes(to) > 0) {
      from--;
      to++;
    }
    return new Phrase(from, to, head);
  }

  private int opens(int at) {
    Word word = sentence.word(at);
    return word.kind() == TokenKind.QUOTE_OPEN || word.form().equals("(") ? 1 : 0;
  }

  private int closes(int at) {
    Word word = sentence.word(at);
    return word.kind() == TokenKind.QUOTE_CLOSE || word.form().equals(")") ? 1 : 0;
  }

  /** The preposition of a phrase: the first "case" of its head, but the "als" of "mehr als". */
  Optional<Word> preposition(Word head) {
    return sentence.child(head, "case").filter(c -> !ComparedAmounts.isBound(sentence, c));
  }
}
