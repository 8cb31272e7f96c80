package aussage.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import aussage.model.Claim;
import aussage.model.Span;
import aussage.syntax.Document;
import aussage.syntax.Sentence;
import aussage.text.TextReader;
import aussage.text.TokenizedSentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class ClaimProperties {
  private static final ClaimExtractor EXTRACTOR = new ClaimExtractor();

  private static final List<String> WORDS =
      List.of(
          "Hafen/NOUN",
          "Kiel/PROPN",
          "sie/PRON",
          "sich/PRON",
          "die/DET",
          "die/PRON",
          "alt/ADJ",
          "nicht/PART",
          "in/ADP",
          "als/ADP",
          "und/CCONJ",
          "sondern/CCONJ",
          "dass/SCONJ",
          "wenn/SCONJ",
          ",/PUNCT",
          "?/PUNCT",
          "ab/ADP",
          "zu/PART",
          "bauen/VERB:INFINITIVE",
          "baut/VERB:PRESENT",
          "gebaut/VERB:PAST_PARTICIPLE",
          "wird/AUX:PRESENT",
          "ist/AUX:PRESENT",
          "könnte/AUX:KONJUNKTIV_II",
          "haben/AUX:INFINITIVE",
          "vier/NUM");

  private static final List<String> RELATIONS =
      List.of(
          "nsubj",
          "nsubj_pass",
          "obj",
          "iobj",
          "obl",
          "obl_agent",
          "ccomp",
          "xcomp",
          "csubj",
          "advcl",
          "acl",
          "acl_relcl",
          "parataxis",
          "aux",
          "aux_pass",
          "cop",
          "mark",
          "case",
          "det",
          "amod",
          "advmod",
          "nmod",
          "appos",
          "flat",
          "conj",
          "cc",
          "punct",
          "compound_prt",
          "expl",
          "dep");

  /** Any tree at all: heads go anywhere as long as they end at the root. */
  @Property(tries = 2000)
  void anyTreeGivesClaimsInsideTheText(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 30) int size) {
    Document document = HandTree.document(tree(new Random(seed), size));
    for (Claim claim : EXTRACTOR.extract(document, List.of(), List.of(), List.of())) {
      assertStands(document, claim.span(), claim.text());
      claim.subject().ifPresent(s -> assertStands(document, s.span(), s.text()));
      claim.arguments().forEach(a -> assertStands(document, a.span(), a.text()));
      claim.predicate().spans().forEach(span -> assertTrue(span.end() <= length(document)));
    }
  }

  @Property(tries = 200)
  void unparsedTextGivesNone(@ForAll String text) {
    List<Sentence> sentences = new ArrayList<>();
    for (TokenizedSentence sentence : TextReader.read(text).sentences()) {
      sentences.add(Sentence.bare(sentences.size(), sentence.role(), sentence.tokens()));
    }
    assertEquals(
        List.of(),
        EXTRACTOR.extract(Document.of(text, sentences), List.of(), List.of(), List.of()));
  }

  private static void assertStands(Document document, Span span, String text) {
    assertEquals(document.text().substring(span.begin(), span.end()), text);
  }

  private static int length(Document document) {
    return document.text().length();
  }

  private static String tree(Random random, int size) {
    int[] order = random.ints(0, Integer.MAX_VALUE).limit(size).toArray();
    StringBuilder tree = new StringBuilder();
    int root = random.nextInt(size);
    for (int i = 0; i < size; i++) {
      String[] word = WORDS.get(random.nextInt(WORDS.size())).split(":");
      String lemma = word[0].substring(0, word[0].indexOf('/'));
      String readings = word.length > 1 ? "/" + lemma + ":" + word[1] : "";
      // A head on the way to the root: every word hangs on one that is nearer to it.
      int head = i == root ? 0 : nearer(i, root, order[i]) + 1;
      String relation = i == root ? "root" : RELATIONS.get(random.nextInt(RELATIONS.size()));
      tree.append(word[0]).append('/').append(relation).append('/').append(head);
      tree.append(readings).append(' ');
    }
    return tree.toString();
  }

  private static int nearer(int at, int root, int chance) {
    int distance = Math.abs(root - at);
    int step = 1 + chance % distance;
    return at < root ? at + step : at - step;
  }
}
