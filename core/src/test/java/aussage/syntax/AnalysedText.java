package aussage.syntax;

import aussage.text.TextReader;
import aussage.text.TokenizedSentence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Sentences with what a parser says of their words written behind a stroke, so that a table can
 * hold them: "Anna/PERSON Berg/PERSON (43) leitet/VERB die Klinik." Behind the stroke stands a word
 * class, a kind of name, a verb form or a number, "=Boot" for a lemma, or a relation and the word
 * it goes to, "1800/nummod→Helfer"; several with more strokes. Words without any are {@link
 * Upos#X}, and depend on the first word.
 */
public final class AnalysedText {
  private static final Pattern SAID = Pattern.compile("(?:/(?:=|[A-Z]+\\b|[a-z:]+→)[\\p{L}_]*)+");

  private AnalysedText() {}

  /** The document without the strokes. */
  public static Document document(String analysed) {
    StringBuilder text = new StringBuilder();
    Map<Integer, String> said = new HashMap<>();
    Matcher matcher = SAID.matcher(analysed);
    int from = 0;
    while (matcher.find()) {
      text.append(analysed, from, matcher.start());
      said.put(text.length(), matcher.group());
      from = matcher.end();
    }
    text.append(analysed, from, analysed.length());
    List<Sentence> sentences = new ArrayList<>();
    for (TokenizedSentence sentence : TextReader.read(text.toString()).sentences()) {
      Sentence bare = Sentence.bare(sentences.size(), sentence.role(), sentence.tokens());
      List<Word> words = new ArrayList<>();
      for (Word word : bare.words()) {
        Word attached = word.attached(word.index() == 0 ? Word.ROOT : 0, "dep");
        for (String one : said.getOrDefault(word.end(), "").split("/")) {
          attached = one.isEmpty() ? attached : with(attached, one, bare);
        }
        words.add(attached);
      }
      sentences.add(bare.withWords(words));
    }
    return Document.of(text.toString(), sentences);
  }

  private static Word with(Word word, String said, Sentence sentence) {
    if (said.startsWith("=")) {
      return word.withLemma(said.substring(1));
    }
    int arrow = said.indexOf('→');
    if (arrow > 0) {
      String head = said.substring(arrow + 1);
      int at = 0;
      while (!sentence.word(at).form().equals(head)) {
        at++;
      }
      return word.attached(at, said.substring(0, arrow));
    }
    for (EntityType type : EntityType.values()) {
      if (type.name().equals(said)) {
        return named(word, type);
      }
    }
    for (VerbForm form : VerbForm.values()) {
      if (form.name().equals(said)) {
        return read(word.tagged(Upos.VERB), form, null);
      }
    }
    for (Numerus numerus : Numerus.values()) {
      if (numerus.name().equals(said)) {
        return read(word.tagged(Upos.NOUN), null, numerus);
      }
    }
    return word.tagged(Upos.valueOf(said));
  }

  private static Word named(Word word, EntityType type) {
    return new Word(
        word.index(),
        word.token(),
        Upos.PROPN,
        word.lemma(),
        word.readings(),
        type,
        word.head(),
        word.relation());
  }

  private static Word read(Word word, @Nullable VerbForm form, @Nullable Numerus numerus) {
    Reading reading = new Reading(word.lemma(), word.upos(), null, numerus, null, 3, form, false);
    return new Word(
        word.index(),
        word.token(),
        word.upos(),
        word.lemma(),
        Readings.of(List.of(reading)),
        word.entity(),
        word.head(),
        word.relation());
  }
}
