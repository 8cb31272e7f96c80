package aussage.text;

import aussage.model.SentenceRole;
import aussage.model.TokenKind;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A text as a page: its passages, what is known of each so far, and where its running text lies.
 */
final class Page {
  private static final WordClasses WORDS = WordClasses.read("page.tsv");
  static final ImmutableSet<String> CREDIT = WORDS.of("credit");
  static final ImmutableSet<String> AGENCY = WORDS.of("agency");
  static final ImmutableSet<String> DATELINE = WORDS.of("dateline");
  static final ImmutableSet<String> MONTH = WORDS.of("month");
  static final ImmutableSet<String> SPAN = WORDS.of("span");
  static final ImmutableSet<String> AGE = WORDS.of("age");
  static final ImmutableSet<String> TODAY = WORDS.of("today");
  static final ImmutableSet<String> CALL = WORDS.of("call");
  static final ImmutableSet<String> ASIDE = WORDS.of("aside");
  static final ImmutableSet<String> ALONE = WORDS.of("alone");
  static final ImmutableSet<String> GENRE = WORDS.of("genre");
  static final ImmutableSet<String> SELF = WORDS.of("self");
  static final ImmutableSet<String> READER = WORDS.of("reader");

  private final TokenBuffer tokens;
  private final List<Passage> passages;
  private final @Nullable SentenceRole[] roles;
  private int firstText;
  private int lastText;
  private int title;
  private int shouts;
  private boolean addressing;

  Page(TokenBuffer tokens, List<Passage> passages) {
    this.tokens = tokens;
    this.passages = passages;
    this.roles = new @Nullable SentenceRole[passages.size()];
    survey();
  }

  TokenBuffer tokens() {
    return tokens;
  }

  int size() {
    return passages.size();
  }

  Passage passage(int index) {
    return passages.get(index);
  }

  /** What a passage has been found to be; null while nothing is known. */
  @Nullable SentenceRole role(int index) {
    return index >= 0 && index < roles.length ? roles[index] : null;
  }

  /** What a passage is; body where no rule has spoken. */
  SentenceRole roleOrBody(int index) {
    SentenceRole role = roles[index];
    return role == null ? SentenceRole.BODY : role;
  }

  void role(int index, SentenceRole role) {
    roles[index] = role;
  }

  /** Looks anew where the running text begins and ends, past all that has a role. */
  void survey() {
    firstText = passages.size();
    lastText = -1;
    for (int i = 0; i < passages.size(); i++) {
      if (roles[i] == null && passages.get(i).isText()) {
        firstText = Math.min(firstText, i);
        lastText = i;
      }
    }
    shouts = 0;
    addressing = false;
    boolean addressed = false;
    for (int i = 0; i < passages.size(); i++) {
      Passage passage = passages.get(i);
      shouts += passage.isShout() ? 1 : 0;
      if (roles[i] == null) {
        addressed |= passage.addressed();
        addressing |= addressed && passage.isText() && !passage.addressed();
      }
    }
    title = -1;
    for (int i = 0; i < firstText && lastText >= 0; i++) {
      Passage line = passages.get(i);
      boolean longest = title < 0 || line.words() > passages.get(title).words();
      if (roles[i] == null && longest && (line.words() >= 3 || line.lower() > 0)) {
        title = i;
      }
    }
  }

  /** The first passage of running text, the number of passages if there is none. */
  int firstText() {
    return firstText;
  }

  /** The last passage of running text, -1 if there is none. */
  int lastText() {
    return lastText;
  }

  /** The longest line above the running text, -1 if none has the size of a title. */
  int title() {
    return title;
  }

  /** How many lines are all in capitals. */
  int shouts() {
    return shouts;
  }

  /** Whether the text itself speaks to its reader, as advice and interviews do. */
  boolean addressing() {
    return addressing;
  }

  boolean hasText() {
    return lastText >= 0;
  }

  /** A token in lower case, without the dot of an abbreviation; for words only. */
  String word(int token) {
    String word = Source.lower(tokens.surface(token));
    return word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
  }

  boolean isWord(int token, ImmutableSet<String> words) {
    return tokens.is(token, TokenKind.WORD) && words.contains(word(token));
  }

  /** How many words of a passage are in the set. */
  int count(Passage passage, ImmutableSet<String> words) {
    int count = 0;
    for (int i = passage.begin(); i < passage.end(); i++) {
      count += isWord(i, words) ? 1 : 0;
    }
    return count;
  }

  /** Whether two passages have the same words. */
  boolean same(int one, int other) {
    Passage first = passages.get(one);
    Passage second = passages.get(other);
    if (first.length() != second.length()) {
      return false;
    }
    for (int i = 0; i < first.length(); i++) {
      if (!tokens.surface(first.begin() + i).equals(tokens.surface(second.begin() + i))) {
        return false;
      }
    }
    return true;
  }
}
