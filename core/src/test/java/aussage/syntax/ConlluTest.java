package aussage.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;

import aussage.model.SentenceRole;
import aussage.model.Token;
import aussage.model.TokenKind;
import java.util.List;
import org.junit.jupiter.api.Test;

/** CoNLL-U of a sentence with and without its tree. */
class ConlluTest {
  private static final String TEXT = "Sie gehe heim.";
  private static final Sentence BARE =
      Sentence.bare(
          0,
          SentenceRole.BODY,
          List.of(
              new Token(0, 3, "Sie", TokenKind.WORD),
              new Token(4, 8, "gehe", TokenKind.WORD),
              new Token(9, 13, "heim", TokenKind.WORD),
              new Token(13, 14, ".", TokenKind.TERMINATOR)));

  private static Reading verb(int person, VerbForm form) {
    return new Reading("gehen", Upos.VERB, null, Numerus.SINGULAR, null, person, form, false);
  }

  @Test
  void leavesOpenWhatNoParserHasSeen() {
    assertEquals(
        """
        # sent_id = 1
        # role = BODY
        # text = Sie gehe heim.
        1\tSie\t_\t_\t_\t_\t_\t_\t_\tOffset=0
        2\tgehe\t_\t_\t_\t_\t_\t_\t_\tOffset=4
        3\theim\t_\t_\t_\t_\t_\t_\t_\tOffset=9|SpaceAfter=No
        4\t.\t_\t_\t_\t_\t_\t_\t_\tOffset=13

        """,
        Conllu.write(Document.of(TEXT, List.of(BARE))));
  }

  @Test
  void writesTheTreeAndWhatAllReadingsShare() {
    Word goes =
        new Word(
            1,
            BARE.word(1).token(),
            Upos.VERB,
            "gehen",
            Readings.of(List.of(verb(1, VerbForm.PRESENT), verb(3, VerbForm.KONJUNKTIV_I))),
            EntityType.NONE,
            Word.ROOT,
            "root");
    Sentence parsed =
        BARE.withWords(
            List.of(
                BARE.word(0).tagged(Upos.PRON).attached(1, "nsubj"),
                goes,
                BARE.word(2).tagged(Upos.ADV).attached(1, "advmod"),
                BARE.word(3).tagged(Upos.PUNCT).attached(1, "punct")));
    String line = Conllu.write(Document.of(TEXT, List.of(parsed))).lines().toList().get(4);
    assertEquals(
        "2\tgehe\tgehen\tVERB\t_\tNumber=Sing|Tense=Pres|VerbForm=Fin\t0\troot\t_\tOffset=4", line);
  }
}
