package aussage.time;

import aussage.syntax.Sentence;
import aussage.syntax.Word;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A sentence cut into what time expressions are made of: words, runs of digits, single signs.
 * "24.10.2024" is three runs of digits and two dots, so that all ways of writing a date are read
 * alike.
 */
final class TimeItems {
  private static final int MAX_DIGITS = 9;

  private final Sentence sentence;
  private int size;
  private @Nullable String[] folded;
  private int[] begins;
  private int[] ends;
  private int[] numbers;
  private int[] wordIndexes;
  private TimeWord[] words;
  private @Nullable LeftContext leftContext;

  /**
   * The items of a sentence.
   *
   * @param known what each of its words can be
   */
  TimeItems(Sentence sentence, TimeWord[] known, TimeLexicon lexicon) {
    this.sentence = sentence;
    int capacity = sentence.size() + 8;
    folded = new String[capacity];
    begins = new int[capacity];
    ends = new int[capacity];
    numbers = new int[capacity];
    wordIndexes = new int[capacity];
    words = new TimeWord[capacity];
    for (int i = 0; i < known.length; i++) {
      Word word = sentence.word(i);
      if (isMixed(word, known[i], lexicon)) {
        split(word, lexicon);
      } else {
        add(word, null, known[i], word.begin(), word.end(), -1);
      }
    }
  }

  private static boolean isMixed(Word word, TimeWord known, TimeLexicon lexicon) {
    return switch (word.kind()) {
      case NUMBER, ORDINAL -> true;
      case WORD -> isMixedWord(word.form(), known, lexicon);
      default -> false;
    };
  }

  /** "7h01", "90er", "1990-er", "60er-", "Okt.", "Mai/Juni", "Uhr/ARD", "5-Tage-Woche". */
  private static boolean isMixedWord(String form, TimeWord known, TimeLexicon lexicon) {
    if (form.length() < 2) {
      return false;
    }
    if (isDigit(form.charAt(0))) {
      int hyphen = form.indexOf('-');
      return hyphen < 0
          || isUnitBehind(form, hyphen, lexicon)
          || form.endsWith("er-")
          || form.regionMatches(true, hyphen + 1, "jahre", 0, 5)
          || form.startsWith("er", hyphen + 1) && form.length() <= hyphen + "-ern".length();
    }
    if (form.charAt(form.length() - 1) == '.') {
      return true;
    }
    if (known != TimeWord.NONE) {
      return false;
    }
    int sign = Math.max(form.indexOf('/'), Math.max(form.indexOf('-'), form.indexOf('–')));
    TimeWord first = sign > 0 ? lexicon.word(form.substring(0, sign)) : TimeWord.NONE;
    return first.isHead()
        && (form.charAt(sign) == '/' && first.is(WordClass.CLOCK)
            || lexicon.word(form.substring(sign + 1)).isHead()
            || isDigits(form, sign + 1));
  }

  /** "24 | -Stunden-Übung". */
  private static boolean isUnitBehind(String form, int hyphen, TimeLexicon lexicon) {
    int next = form.indexOf('-', hyphen + 1);
    return next > 0 && lexicon.word(form.substring(hyphen + 1, next)).is(WordClass.UNIT);
  }

  /** Cuts between letters, digits and signs; where the form isn't the text, at the token's ends. */
  private void split(Word word, TimeLexicon lexicon) {
    String form = word.form();
    boolean exact = form.length() == word.end() - word.begin();
    int at = 0;
    while (at < form.length()) {
      if (Character.isWhitespace(form.charAt(at))) {
        at++;
        continue;
      }
      int end = at + 1;
      boolean digits = isDigit(form.charAt(at));
      if (digits || Character.isLetter(form.charAt(at))) {
        while (end < form.length()
            && (digits ? isDigit(form.charAt(end)) : Character.isLetter(form.charAt(end)))) {
          end++;
        }
      }
      String piece = form.substring(at, end);
      int begin = exact ? word.begin() + at : word.begin();
      int stop = exact ? word.begin() + end : word.end();
      if (digits) {
        add(word, piece, TimeWord.NONE, begin, stop, value(piece));
      } else {
        add(word, TimeLexicon.fold(piece), lexicon.word(piece), begin, stop, -1);
      }
      at = end;
    }
  }

  /** "Q2/2023". */
  private static boolean isDigits(String form, int from) {
    for (int i = from; i < form.length(); i++) {
      if (!isDigit(form.charAt(i))) {
        return false;
      }
    }
    return from < form.length();
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static int value(String digits) {
    return digits.length() > MAX_DIGITS ? Integer.MAX_VALUE : Integer.parseInt(digits);
  }

  /** Adds an item, without its form where that is the word's: most are never asked for it. */
  private void add(
      Word word, @Nullable String form, TimeWord known, int begin, int end, int number) {
    if (size == folded.length) {
      grow();
    }
    folded[size] = form;
    begins[size] = begin;
    ends[size] = end;
    numbers[size] = number;
    wordIndexes[size] = word.index();
    words[size] = known;
    size++;
  }

  private void grow() {
    int capacity = size * 2;
    folded = Arrays.copyOf(folded, capacity);
    begins = Arrays.copyOf(begins, capacity);
    ends = Arrays.copyOf(ends, capacity);
    numbers = Arrays.copyOf(numbers, capacity);
    wordIndexes = Arrays.copyOf(wordIndexes, capacity);
    words = Arrays.copyOf(words, capacity);
  }

  Sentence sentence() {
    return sentence;
  }

  /** What was last read before a head, null before the first. */
  @Nullable LeftContext leftContext() {
    return leftContext;
  }

  /** Keeps what was read before a head: the next rule asks for the same. */
  void keep(LeftContext read) {
    leftContext = read;
  }

  int size() {
    return size;
  }

  boolean has(int at) {
    return at >= 0 && at < size;
  }

  /** The form in small letters, "" outside of the sentence. */
  String form(int at) {
    return has(at) ? folded(at) : "";
  }

  /** Whether the item is this word or sign, in small letters. */
  boolean is(int at, String form) {
    return has(at) && folded(at).equals(form);
  }

  private String folded(int at) {
    String form = folded[at];
    if (form == null) {
      form = TimeLexicon.fold(sentence.word(wordIndexes[at]).form());
      folded[at] = form;
    }
    return form;
  }

  boolean isAny(int at, String first, String second) {
    return is(at, first) || is(at, second);
  }

  TimeWord word(int at) {
    return has(at) ? words[at] : TimeWord.NONE;
  }

  boolean is(int at, WordClass type) {
    return has(at) && words[at].is(type);
  }

  boolean is(int at, WordClass type, String code) {
    return has(at) && words[at].is(type, code);
  }

  boolean isNumber(int at) {
    return has(at) && numbers[at] >= 0;
  }

  /** The value of a run of digits, -1 for other items. */
  int number(int at) {
    return has(at) ? numbers[at] : -1;
  }

  /** How many digits a run has, 0 for other items. */
  int digits(int at) {
    return isNumber(at) ? folded(at).length() : 0;
  }

  int begin(int at) {
    return begins[at];
  }

  int end(int at) {
    return ends[at];
  }

  /** Whether no blank stands before the item. */
  boolean isGlued(int at) {
    return at > 0 && at < size && begins[at] == ends[at - 1];
  }

  /**
   * Whether a word goes on between an item and the one before it, as "1:10" and ",5" do; not where
   * a stroke or a hyphen joins two words ("Mai/Juni"), and not before a full stop.
   */
  boolean isInsideWord(int at) {
    if (!has(at) || at == 0 || wordIndexes[at] != wordIndexes[at - 1]) {
      return false;
    }
    boolean stop = is(at, ".") && (!has(at + 1) || wordIndexes[at + 1] != wordIndexes[at]);
    return !stop && !isJoint(at - 1) && !isJoint(at);
  }

  private boolean isJoint(int at) {
    return isAny(at, "/", "-") || is(at, "–");
  }

  /** The word of the sentence that the item is part of. */
  int wordIndex(int at) {
    return wordIndexes[at];
  }

  /** The whole token that the item is part of, in small letters. */
  String token(int at) {
    return TimeLexicon.fold(sentence.word(wordIndexes[at]).form());
  }

  /** Whether the item begins with a capital letter in the text. */
  boolean isCapitalised(int at) {
    if (!has(at)) {
      return false;
    }
    Word word = sentence.word(wordIndexes[at]);
    int offset = Math.min(begins[at] - word.begin(), word.form().length() - 1);
    return Character.isUpperCase(word.form().charAt(offset));
  }

  /** Whether the item is a word of letters. */
  boolean isWord(int at) {
    return has(at) && numbers[at] < 0 && Character.isLetter(folded(at).charAt(0));
  }
}
