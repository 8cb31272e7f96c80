package aussage.claim;

import aussage.model.SentenceRole;
import aussage.model.Token;
import aussage.model.TokenKind;
import aussage.syntax.Case;
import aussage.syntax.Document;
import aussage.syntax.EntityType;
import aussage.syntax.Reading;
import aussage.syntax.Readings;
import aussage.syntax.Sentence;
import aussage.syntax.Upos;
import aussage.syntax.VerbForm;
import aussage.syntax.Word;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Trees written by hand: "Der/DET/det/2 Zug/NOUN/nsubj/3 hält/VERB/root/0/halten:PRESENT". Heads
 * count from 1; behind the lemma stand verb forms, or cases, that the form may be.
 */
final class HandTree {
  private HandTree() {}

  /** A document of one sentence, blanks between all words. */
  static Document document(String tree) {
    String[] items = tree.trim().split("\\s+");
    StringBuilder text = new StringBuilder();
    List<Token> tokens = new ArrayList<>();
    for (String item : items) {
      String form = item.substring(0, item.indexOf('/', 1));
      if (text.length() > 0) {
        text.append(' ');
      }
      tokens.add(new Token(text.length(), text.length() + form.length(), form, kind(form)));
      text.append(form);
    }
    Sentence bare = Sentence.bare(0, SentenceRole.BODY, tokens);
    List<Word> words = new ArrayList<>();
    for (int i = 0; i < items.length; i++) {
      words.add(word(i, tokens.get(i), items[i].substring(tokens.get(i).form().length() + 1)));
    }
    return Document.of(text.toString(), List.of(bare.withWords(words)));
  }

  private static TokenKind kind(String form) {
    if (form.equals(".") || form.equals("?")) {
      return TokenKind.TERMINATOR;
    }
    return Character.isLetter(form.charAt(0)) ? TokenKind.WORD : TokenKind.PUNCTUATION;
  }

  private static Word word(int index, Token token, String analysis) {
    String[] fields = analysis.split("/");
    Upos upos = Upos.valueOf(fields[0]);
    int head = Integer.parseInt(fields[2]) - 1;
    String[] parts = (fields.length > 3 ? fields[3] : token.form()).split(":");
    List<Reading> readings = new ArrayList<>();
    for (int i = 1; i < parts.length; i++) {
      readings.add(reading(parts[0], upos, parts[i]));
    }
    return new Word(
        index,
        token,
        upos,
        parts[0],
        Readings.of(readings),
        EntityType.NONE,
        head,
        fields[1].replace('_', ':'));
  }

  private static Reading reading(String lemma, Upos upos, String form) {
    boolean isCase = List.of("NOMINATIVE", "GENITIVE", "DATIVE", "ACCUSATIVE").contains(form);
    @Nullable Case grammaticalCase = isCase ? Case.valueOf(form) : null;
    @Nullable VerbForm verbForm = isCase ? null : VerbForm.valueOf(form);
    return new Reading(lemma, upos, grammaticalCase, null, null, 3, verbForm, false);
  }
}
