package aussage;

import aussage.syntax.Sentence;
import aussage.syntax.SyntaxParser;
import aussage.syntax.Upos;
import aussage.syntax.Word;
import java.util.ArrayList;
import java.util.List;

/**
 * Hangs each word on the one before it, so that a sentence counts as parsed, and notes what it is
 * asked for.
 */
class ChainParser implements SyntaxParser {
  final List<String> calls = new ArrayList<>();

  @Override
  public Sentence parse(Sentence bare) {
    return parse(bare, Integer.MAX_VALUE);
  }

  @Override
  public Sentence parse(Sentence bare, int longest) {
    calls.add("parse " + bare);
    List<Word> words = new ArrayList<>();
    for (Word word : bare.words()) {
      boolean root = word.index() % longest == 0;
      words.add(
          word.tagged(Upos.NOUN)
              .attached(root ? Word.ROOT : word.index() - 1, root ? "root" : "nmod"));
    }
    return bare.withWords(words);
  }

  @Override
  public void load() {
    calls.add("load");
  }

  @Override
  public void close() {
    calls.add("close");
  }
}
