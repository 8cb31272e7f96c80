package aussage.dossier;

import aussage.model.Attribution;
import aussage.model.ParsedArticle;
import aussage.model.Span;
import aussage.model.Stance;
import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Finds who denies or doubts a figure of a topic, or its matter as a whole. */
final class DenialFinder {
  private static final Splitter WORDS =
      Splitter.on(CharMatcher.whitespace())
          .omitEmptyStrings()
          .trimResults(CharMatcher.anyOf(",;:.()\"„“»«"));
  private static final int LONGEST_ENDING = 2;

  private final List<ParsedArticle> articles;
  private final Kinds kinds;

  DenialFinder(List<ParsedArticle> articles, Kinds kinds) {
    this.articles = articles;
    this.kinds = kinds;
  }

  /** All denials of these figures or of their matter. */
  List<Denial> of(List<Candidate> figures) {
    Set<String> wanted = new HashSet<>();
    Set<String> nations = new HashSet<>();
    for (Candidate figure : figures) {
      wanted.add(kinds.of(figure.matter().noun()));
      nations.addAll(figure.matter().nations());
    }
    List<Denial> denials = new ArrayList<>();
    for (int article = 0; article < articles.size(); article++) {
      for (Attribution attribution : articles.get(article).attributions()) {
        if (attribution.stance() != Stance.DENIES && attribution.stance() != Stance.DOUBTS) {
          continue;
        }
        List<Integer> denied = denied(figures, article, attribution);
        Span content = attribution.content().get(0);
        String text = content.in(articles.get(article).article().text());
        if (!denied.isEmpty() || speaksOf(text, wanted, nations)) {
          denials.add(new Denial(article, attribution, content, denied));
        }
      }
    }
    return denials;
  }

  private static List<Integer> denied(
      List<Candidate> figures, int article, Attribution attribution) {
    List<Integer> denied = new ArrayList<>();
    for (int i = 0; i < figures.size(); i++) {
      Candidate figure = figures.get(i);
      if (figure.article() == article && attribution.covers(figure.quantity().span())) {
        denied.add(i);
      }
    }
    return denied;
  }

  /** Whether the words name the kind of thing, and its nation where the topic has one. */
  private boolean speaksOf(String content, Set<String> wanted, Set<String> nations) {
    boolean named = false;
    boolean fits = nations.isEmpty();
    for (String word : WORDS.split(content)) {
      named = named || isOfKind(word, wanted);
      fits = fits || nations.contains(MatterReader.stem(word))
          || Nations.adjective(word).filter(nations::contains).isPresent();
    }
    return named && fits;
  }

  /** Whether a noun, inflected as it stands, is of a wanted kind: "Truppen" without its ending is "Truppe". */
  private boolean isOfKind(String word, Set<String> wanted) {
    if (!Character.isUpperCase(word.codePointAt(0))) {
      return false;
    }
    for (int cut = 0; cut <= LONGEST_ENDING && cut < word.length() - 2; cut++) {
      if (wanted.contains(kinds.of(word.substring(0, word.length() - cut)))) {
        return true;
      }
    }
    return false;
  }
}
