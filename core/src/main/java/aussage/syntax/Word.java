package aussage.syntax;

import aussage.model.Span;
import aussage.model.Token;
import aussage.model.TokenKind;
import java.util.Set;

/**
 * A token of a sentence with what is known of it. A contraction ("im") is one word.
 *
 * @param index its place in the sentence, from 0
 * @param token where it stands and what it looks like
 * @param upos its word class, {@link Upos#X} while no parser has seen it
 * @param lemma its dictionary form; the form itself where it is not known; of a compound the whole
 *     ("Hafenbehörde")
 * @param readings all that the dictionary has for the form and that the word class allows, narrowed
 *     by agreement where a phrase decides
 * @param entity what it names or is a part of
 * @param head the index of the word it depends on, {@link #ROOT} for the root, {@link #NO_HEAD}
 *     while no parser has seen it
 * @param relation the Universal Dependencies label of that dependency: "nsubj", "obl", "root"; ""
 *     while no parser has seen it
 */
public record Word(
    int index,
    Token token,
    Upos upos,
    String lemma,
    Readings readings,
    EntityType entity,
    int head,
    String relation) {
  /** The head of the root. */
  public static final int ROOT = -1;

  /** The head of a word that has none yet. */
  public static final int NO_HEAD = -2;

  /** A word that no parser has seen. */
  public static Word bare(int index, Token token) {
    return new Word(
        index, token, Upos.X, token.form(), Readings.NONE, EntityType.NONE, NO_HEAD, "");
  }

  /** The same word with another place in the tree. */
  public Word attached(int newHead, String newRelation) {
    return new Word(index, token, upos, lemma, readings, entity, newHead, newRelation);
  }

  /** The same word with another word class. */
  public Word tagged(Upos newUpos) {
    return new Word(index, token, newUpos, lemma, readings, entity, head, relation);
  }

  /** The same word with another lemma. */
  public Word withLemma(String newLemma) {
    return new Word(index, token, upos, newLemma, readings, entity, head, relation);
  }

  /** The word as the text has it, composed and without soft hyphens. */
  public String form() {
    return token.form();
  }

  /** What it looks like. */
  public TokenKind kind() {
    return token.kind();
  }

  /** The first UTF-16 code unit. */
  public int begin() {
    return token.begin();
  }

  /** The code unit after the last. */
  public int end() {
    return token.end();
  }

  /** Its place in the text. */
  public Span span() {
    return token.span();
  }

  /** Whether it is the root of its tree. */
  public boolean isRoot() {
    return head == ROOT;
  }

  /** Whether it has this relation, or a subtype of it: "nsubj:pass" is an "nsubj". */
  public boolean is(String label) {
    return relation.startsWith(label)
        && (relation.length() == label.length() || relation.charAt(label.length()) == ':');
  }

  /** Whether its lemma is this one. */
  public boolean hasLemma(String wanted) {
    return lemma.equals(wanted);
  }

  /** Whether some reading is this verb form. */
  public boolean canBe(VerbForm form) {
    return readings.canBe(form);
  }

  /**
   * Whether it has readings as a verb and all of them are this form: "sei" is nothing but
   * Konjunktiv I here, "gehe" not.
   */
  public boolean isSurely(VerbForm form) {
    return readings.isSurely(form);
  }

  /** Whether some reading is a finite verb form. */
  public boolean isFinite() {
    return readings.isFinite();
  }

  /** The cases that its readings allow; empty where the dictionary does not know it. */
  public Set<Case> cases() {
    return readings.cases();
  }

  /** The numbers that its readings allow; empty where the dictionary does not know it. */
  public Set<Numerus> numeri() {
    return readings.numeri();
  }

  /** "form/UPOS/relation(head)", for a debugger. */
  @Override
  public String toString() {
    return form() + "/" + upos + "/" + relation + "(" + head + ")";
  }
}
