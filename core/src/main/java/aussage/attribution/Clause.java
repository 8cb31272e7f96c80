package aussage.attribution;

import aussage.syntax.EntityType;
import aussage.syntax.Sentence;
import aussage.syntax.Upos;
import aussage.syntax.Word;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * A clause of a sentence as punctuation, conjunctions and the place of the finite verb show it. Its
 * words need not stand together: clauses inside it are clauses of their own.
 */
final class Clause {
  /** What a clause is to the one around it. */
  enum Kind {
    /** Verb second or verb first. */
    MAIN,
    /** "dass er geht". */
    DASS,
    /** "ob er geht", "wer geht", "was er sagt". */
    QUESTION,
    /** "wie er sagt". */
    WIE,
    /** "die er kennt". */
    RELATIVE,
    /** "weil er geht". */
    ADVERBIAL,
    /** "zu gehen". */
    INFINITIVE,
    /** "um zu gehen", "ohne zu gehen". */
    PURPOSE;

    /** Whether its finite verb stands last. */
    boolean isVerbLast() {
      return this != MAIN && this != INFINITIVE && this != PURPOSE;
    }
  }

  private final Kind kind;
  private final @Nullable Clause parent;
  private final int opener;
  private final Fragment.Border border;
  private final BitSet words = new BitSet();
  private int finite = -1;

  /**
   * A clause without words yet.
   *
   * @param opener the index of its conjunction, pronoun or question word; -1 where it has none
   */
  Clause(Kind kind, @Nullable Clause parent, int opener, Fragment.Border border) {
    this.kind = kind;
    this.parent = parent;
    this.opener = opener;
    this.border = border;
  }

  void add(int first, int end) {
    words.set(first, end);
  }

  void setFinite(int at) {
    finite = at;
  }

  Kind kind() {
    return kind;
  }

  /** The clause it was opened in; null for main clauses. */
  @Nullable Clause parent() {
    return parent;
  }

  int opener() {
    return opener;
  }

  /** What stands before it. */
  Fragment.Border border() {
    return border;
  }

  /** The index of its finite verb, -1 where it has none. */
  int finite() {
    return finite;
  }

  boolean hasFinite() {
    return finite >= 0;
  }

  /** Whether the word is one of its own, not of a clause inside it. */
  boolean has(int word) {
    return words.get(word);
  }

  /** Its own words. */
  BitSet words() {
    return (BitSet) words.clone();
  }

  /** The first of its own words. */
  int first() {
    return words.nextSetBit(0);
  }

  /** After the last of its own words. */
  int end() {
    return words.length();
  }

  /** The next own word from this index on, -1 where there is none. */
  int next(int from) {
    return words.nextSetBit(from);
  }

  /** The own word at this index or before it, -1 where there is none. */
  int previous(int from) {
    return from < 0 ? -1 : words.previousSetBit(from);
  }

  /** Whether the finite verb is its first word: "sagte sie", after a quotation or a clause. */
  boolean isVerbFirst() {
    return kind == Kind.MAIN && finite >= 0 && finite == first();
  }

  /** Whether it can report what it is set into: "sagte sie", "so sagte sie", "das sagte sie". */
  boolean isInsertable(Sentence sentence) {
    return isVerbFirst()
        || (kind == Kind.MAIN
            && finite == first() + 1
            && first() > 0
            && WordClass.BEFORE_INSERTED_VERB.has(sentence.word(first()).form()));
  }

  /** "…, schließen aber Mittäter nicht aus": it shares the subject of the clause before. */
  boolean goesOnWithout(Sentence sentence) {
    if (!isVerbFirst() || border != Fragment.Border.COMMA) {
      return false;
    }
    int link = link(sentence);
    if (isConjunct(sentence, link >= 0)) {
      return true;
    }
    if (link < 0 || link > finite + 1) {
      return false;
    }
    Word next = has(link + 1) ? sentence.word(link + 1) : sentence.word(link);
    return next.upos() == Upos.NOUN && next.entity() == EntityType.NONE
        || next.upos() == Upos.ADP
        || WordClass.NOT_NOMINATIVE.has(next.form());
  }

  /** "aber" behind the verb, or behind its object as well: "weist die Vorwürfe jedoch zurück". */
  private int link(Sentence sentence) {
    int at = next(finite + 1);
    while (at >= 0 && !WordClass.LINK_BEHIND_VERB.has(sentence.word(at).form())) {
      at = next(at + 1);
    }
    return at;
  }

  /**
   * Whether the tree makes one of its verbs a conjunct of a verb before, without a subject; with
   * nothing to link it, with an object: "…, lehnt Schulden ab", not "…, wird vermutet".
   */
  private boolean isConjunct(Sentence sentence, boolean isLinked) {
    for (int at = next(finite); at >= 0; at = next(at + 1)) {
      Word word = sentence.word(at);
      if (word.is("conj")
          && word.head() < first()
          && sentence.word(word.head()).upos().isVerbal()) {
        return sentence.child(word, "nsubj").isEmpty()
            && (isLinked || sentence.child(word, "obj").isPresent());
      }
    }
    return false;
  }

  /** Whether the other one is this clause or one around it. */
  boolean isWithin(Clause other) {
    int steps = 0;
    for (Clause at = this; at != null && steps <= 1000; at = at.parent) {
      if (at == other) {
        return true;
      }
      steps++;
    }
    return false;
  }
}
