package aussage.de.repair;

import aussage.de.LoadedParser;
import aussage.syntax.Sentence;
import aussage.syntax.Upos;
import aussage.text.TextReader;
import aussage.text.TokenizedSentence;

/** What tests share: sentences through the models, and what is known of their words. */
final class Trees {
  private Trees() {}

  /** The text as one sentence that no parser has seen. */
  static Sentence bare(String text) {
    TokenizedSentence first = TextReader.read(text).sentences().get(0);
    return Sentence.bare(0, first.role(), first.tokens());
  }

  /** The sentence with the model's tags and names, nothing mended. */
  static Draft tagged(String text) {
    Draft draft = LoadedParser.whole(bare(text));
    LoadedParser.tag(draft);
    return draft;
  }

  /** The sentence with the tree over mended tags, before any tree rule. */
  static Draft hung(String text) {
    Draft draft = tagged(text);
    TagRules.apply(draft);
    LoadedParser.hang(draft);
    Phrases.narrow(draft);
    return draft;
  }

  /** All that is known of a word, in the notation of the rules' examples. */
  static String describe(Draft draft) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < draft.size(); i++) {
      if (draft.upos(i) == Upos.PUNCT) {
        continue;
      }
      String form = draft.form(i);
      text.append(form).append('/').append(draft.upos(i)).append(' ');
      text.append(draft.label(i)).append('(');
      text.append(draft.head(i) < 0 ? "" : draft.form(draft.head(i)) + ",")
          .append(form)
          .append(") ");
      text.append("lemma(").append(form).append(',').append(draft.lemma(i)).append(") ");
    }
    return text.toString();
  }
}
