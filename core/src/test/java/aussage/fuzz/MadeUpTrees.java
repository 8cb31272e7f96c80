package aussage.fuzz;

import aussage.syntax.Case;
import aussage.syntax.EntityType;
import aussage.syntax.Gender;
import aussage.syntax.Numerus;
import aussage.syntax.Reading;
import aussage.syntax.Readings;
import aussage.syntax.Sentence;
import aussage.syntax.SyntaxParser;
import aussage.syntax.Upos;
import aussage.syntax.VerbForm;
import aussage.syntax.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A parser that throws dice: tags, lemmas, readings and heads in any combination that the types
 * allow. The dice hang on the words alone, so the same sentence always has the same tree.
 */
final class MadeUpTrees implements SyntaxParser {
  private static final List<String> RELATIONS =
      List.of(
          "nsubj",
          "nsubj:pass",
          "obj",
          "iobj",
          "obl",
          "obl:agent",
          "ccomp",
          "xcomp",
          "csubj",
          "advcl",
          "acl",
          "acl:relcl",
          "parataxis",
          "aux",
          "aux:pass",
          "cop",
          "mark",
          "case",
          "det",
          "amod",
          "advmod",
          "nmod",
          "nummod",
          "appos",
          "flat",
          "conj",
          "cc",
          "punct",
          "compound:prt",
          "expl",
          "dep");

  private static final List<String> VERBS =
      List.of(
          "sagen",
          "mitteilen",
          "bestreiten",
          "zurückweisen",
          "sprechen",
          "sein",
          "haben",
          "werden",
          "sollen",
          "wollen",
          "können",
          "geben",
          "sterben",
          "steigen",
          "betragen");

  @Override
  public Sentence parse(Sentence bare) {
    int dice = 0;
    for (Word word : bare.words()) {
      dice = 31 * dice + word.form().hashCode();
    }
    Random random = new Random(dice);
    int root = random.nextInt(bare.size());
    List<Word> words = new ArrayList<>(bare.size());
    for (Word word : bare.words()) {
      int at = word.index();
      boolean isRoot = at == root || random.nextInt(20) == 0;
      int head = isRoot ? Word.ROOT : nearer(at, root, random);
      words.add(analysed(word, head, isRoot ? "root" : any(RELATIONS, random), random));
    }
    return bare.withWords(words);
  }

  /** A head on the way to the root, so that there is no circle. */
  private static int nearer(int at, int root, Random random) {
    int step = 1 + random.nextInt(Math.min(4, Math.abs(root - at)));
    return at < root ? at + step : at - step;
  }

  private static Word analysed(Word word, int head, String relation, Random random) {
    Upos upos = tag(word.form(), random);
    String lemma = upos.isVerbal() ? any(VERBS, random) : word.form();
    List<Reading> readings = new ArrayList<>();
    for (int i = random.nextInt(3); i > 0; i--) {
      readings.add(reading(lemma, upos, random));
    }
    EntityType entity = any(List.of(EntityType.values()), random);
    return new Word(
        word.index(), word.token(), upos, lemma, Readings.of(readings), entity, head, relation);
  }

  /** As the first character suggests, more often than not. */
  private static Upos tag(String form, Random random) {
    char first = form.charAt(0);
    if (random.nextInt(4) == 0) {
      return any(List.of(Upos.values()), random);
    }
    if (Character.isDigit(first)) {
      return Upos.NUM;
    }
    if (!Character.isLetter(first)) {
      return Upos.PUNCT;
    }
    return Character.isUpperCase(first)
        ? any(List.of(Upos.NOUN, Upos.PROPN), random)
        : any(List.of(Upos.VERB, Upos.AUX, Upos.ADP, Upos.DET, Upos.PRON, Upos.ADJ), random);
  }

  private static Reading reading(String lemma, Upos upos, Random random) {
    boolean verbal = upos.isVerbal();
    return new Reading(
        lemma,
        upos,
        verbal ? null : any(List.of(Case.values()), random),
        any(List.of(Numerus.values()), random),
        verbal ? null : any(List.of(Gender.values()), random),
        random.nextInt(4),
        verbal ? any(List.of(VerbForm.values()), random) : null,
        random.nextBoolean());
  }

  private static <T> T any(List<T> choices, Random random) {
    return choices.get(random.nextInt(choices.size()));
  }

  @Override
  public void close() {}
}
