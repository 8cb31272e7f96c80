package aussage.de;

import aussage.model.TokenKind;
import aussage.syntax.Sentence;
import aussage.syntax.Word;
import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of a sentence as the models want it: contractions in two words, all quotation marks
 * ASCII.
 *
 * @param words what the models read
 * @param origins for each the index of the sentence's word it comes from
 */
record ModelInput(List<String> words, int[] origins) {
  static ModelInput of(Sentence sentence, int from, int to) {
    List<String> words = new ArrayList<>(to - from + 4);
    int[] origins = new int[2 * (to - from)];
    for (int i = from; i < to; i++) {
      Word word = sentence.word(i);
      Contractions.Contraction parts = Contractions.of(word.form());
      if (parts != null && parts.split()) {
        origins[words.size()] = i;
        words.add(withCaseOf(word.form(), parts.preposition()));
        origins[words.size()] = i;
        words.add(parts.article());
      } else {
        origins[words.size()] = i;
        words.add(form(word));
      }
    }
    return new ModelInput(words, origins);
  }

  private static String withCaseOf(String model, String word) {
    return Character.isUpperCase(model.charAt(0))
        ? Character.toUpperCase(word.charAt(0)) + word.substring(1)
        : word;
  }

  /** The tagger learnt from text with ASCII quotation marks and takes all others for names. */
  private static String form(Word word) {
    if (word.kind() != TokenKind.QUOTE_OPEN && word.kind() != TokenKind.QUOTE_CLOSE) {
      return word.form();
    }
    return switch (word.form()) {
      case "‚", "‘", "’", "‹", "›", "'" -> "'";
      default -> "\"";
    };
  }
}
