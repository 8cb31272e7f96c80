package aussage.dossier;

import aussage.model.Attribution;
import aussage.model.ParsedArticle;
import aussage.model.Passage;
import aussage.model.Span;
import com.google.common.base.CharMatcher;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A denying or doubting report, or one that something said is untrue.
 *
 * @param article the index of its article
 * @param attribution the report
 * @param rejected what it says not to be so
 * @param told where that stands which it only points to: the sentence before "das wies er zurück",
 *     the clause behind "er widersprach der Darstellung"
 * @param sayers nouns for whose words are rejected: "Polizei" of "den Angaben der Polizei" and of
 *     "er widersprach der Polizei"
 * @param kinds the kinds of all nouns in its content
 * @param nations adjectives of the nations in its content
 */
record Rejection(
    int article,
    Attribution attribution,
    List<Span> rejected,
    Optional<Span> told,
    Set<String> sayers,
    Set<String> kinds,
    Set<String> nations) {

  private static final CharMatcher QUOTE = CharMatcher.anyOf("„“”\"»«");

  /** Reads what a report that denies or doubts rejects. */
  static Rejection read(int index, ParsedArticle article, Attribution attribution, Kinds kinds) {
    String text = article.article().text();
    Set<String> named = new HashSet<>();
    Set<String> nations = new HashSet<>();
    for (Span content : attribution.content()) {
      for (String word : MatterReader.WORDS.split(content.in(text))) {
        if (word.isEmpty()) {
          continue;
        }
        String stem = MatterReader.stem(word);
        if (Nations.isAdjective(stem)) {
          nations.add(stem);
        }
        Nations.adjective(word).ifPresent(nations::add);
        if (Character.isUpperCase(word.codePointAt(0))) {
          named.add(kinds.of(word).name());
        }
      }
    }
    Span first = attribution.content().get(0);
    List<String> rejected = rejected(first.in(text));
    return new Rejection(
        index,
        attribution,
        attribution.content(),
        told(article, first, rejected),
        sayers(rejected),
        named,
        nations);
  }

  /** Reads what somebody says to be untrue: words about a figure, never the matter as a whole. */
  static Rejection read(int index, ParsedArticle article, Untruth untruth) {
    List<String> rejected = rejected(untruth.told().in(article.article().text()));
    return new Rejection(
        index,
        untruth.attribution(),
        List.of(untruth.told()),
        told(article, untruth.told(), rejected),
        sayers(rejected),
        Set.of(),
        Set.of());
  }

  Span content() {
    return attribution.content().get(0);
  }

  /** Whether it rejects a figure of its article. */
  boolean rejects(Candidate figure) {
    Span span = figure.quantity().span();
    return names(span)
        || told.filter(t -> t.contains(span)).isPresent()
        || span.end() <= attribution.span().begin()
            && !sayers.isEmpty()
            && figure.saying().sources().stream().anyMatch(this::isSayer);
  }

  /**
   * Whether it rejects a number that it tells itself: "die Zahl von 40 Gästen", "den Bericht, 40
   * Gäste seien krank".
   */
  boolean names(Span figure) {
    return rejected.stream().anyMatch(span -> span.contains(figure))
        || told.filter(t -> t.contains(figure) && t.begin() >= content().end()).isPresent();
  }

  /** "Polizei" also of "Stuttgarter Polizei" and "Bundespolizei". */
  private boolean isSayer(String name) {
    String last = uninflected(name.substring(name.lastIndexOf(' ') + 1)).toLowerCase(Locale.ROOT);
    return sayers.stream().anyMatch(last::endsWith);
  }

  /** "Ministeriums" as "Ministerium", "Veranstaltern" as "Veranstalter". */
  private static String uninflected(String noun) {
    int ending = noun.endsWith("es") ? 2 : noun.endsWith("s") || noun.endsWith("n") ? 1 : 0;
    return noun.substring(0, noun.length() - ending);
  }

  private static Set<String> sayers(List<String> words) {
    boolean ofReport =
        words.size() > 2 && WordClass.REPORT_NOUN.has(words.get(1).toLowerCase(Locale.ROOT));
    boolean ofSomebody = words.size() == 2;
    Set<String> sayers = new HashSet<>();
    for (String word : words.subList(ofReport ? 2 : 0, ofReport || ofSomebody ? words.size() : 0)) {
      if (Character.isUpperCase(word.codePointAt(0))) {
        sayers.add(uninflected(word).toLowerCase(Locale.ROOT));
      }
    }
    return sayers;
  }

  private static Optional<Span> told(ParsedArticle article, Span content, List<String> words) {
    if (words.isEmpty()) {
      return Optional.empty();
    }
    String last = words.get(words.size() - 1).toLowerCase(Locale.ROOT);
    int at = passageOf(article, content);
    if (at < 0) {
      return Optional.empty();
    }
    Span own = article.passages().get(at).span();
    if (WordClass.REPORT_NOUN.has(last) && own.end() - content.end() > 1) {
      String behind = new Span(content.end(), own.end()).in(article.article().text());
      if (behind.startsWith(",")) {
        return Optional.of(new Span(content.end(), own.end()));
      }
    }
    boolean pointsBack =
        words.size() == 1 && WordClass.POINTER.has(last)
            || words.size() == 2 && WordClass.REPORT_NOUN.isEndOf(last);
    return pointsBack && at > 0
        ? Optional.of(article.passages().get(at - 1).span())
        : Optional.empty();
  }

  /**
   * The words of what is rejected, without what it is called then: "das" of "das als Lüge", "die
   * Zahl" of "die Zahl falsch".
   */
  private static List<String> rejected(String content) {
    int quote = QUOTE.indexIn(content);
    List<String> words =
        MatterReader.WORDS
            .splitToStream(quote > 0 ? content.substring(0, quote) : content)
            .takeWhile(word -> !word.equals("als") && !word.equals("für"))
            .toList();
    int end = words.size();
    while (end > 1 && Character.isLowerCase(words.get(end - 1).codePointAt(0))) {
      end--;
    }
    return words.subList(0, end);
  }

  /** The sentence in which this place lies; -1 if it lies in none. */
  private static int passageOf(ParsedArticle article, Span place) {
    List<Passage> passages = article.passages();
    int low = 0;
    int high = passages.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Span span = passages.get(middle).span();
      if (span.contains(place)) {
        return middle;
      }
      if (span.begin() <= place.begin()) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return -1;
  }
}
