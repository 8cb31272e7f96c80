package aussage.dossier;

import aussage.model.Attribution;
import aussage.model.ParsedArticle;
import aussage.model.Span;
import aussage.model.Stance;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds who denies or doubts a figure of a topic, or its matter as a whole. */
final class DenialFinder {
  private final Kinds kinds;
  private final List<Rejection> rejections = new ArrayList<>();

  DenialFinder(List<ParsedArticle> articles, Kinds kinds) {
    this.kinds = kinds;
    for (int article = 0; article < articles.size(); article++) {
      String text = articles.get(article).article().text();
      for (Attribution attribution : articles.get(article).attributions()) {
        if (attribution.stance() == Stance.DENIES || attribution.stance() == Stance.DOUBTS) {
          rejections.add(read(article, attribution, text));
        }
      }
    }
  }

  /**
   * A denying or doubting report.
   *
   * @param article the index of its article
   * @param attribution the report
   * @param kinds the kinds of all nouns in its content
   * @param nations adjectives of the nations in its content
   */
  private record Rejection(
      int article, Attribution attribution, Set<String> kinds, Set<String> nations) {
    Span content() {
      return attribution.content().get(0);
    }
  }

  private Rejection read(int article, Attribution attribution, String text) {
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
    return new Rejection(article, attribution, named, nations);
  }

  /**
   * All denials of these figures or of their matter.
   *
   * @param kind what the figures are numbers of
   */
  List<Denial> of(List<Candidate> figures, String kind) {
    Set<String> nations = new HashSet<>();
    for (Candidate figure : figures) {
      nations.addAll(figure.matter().nations());
    }
    List<Denial> denials = new ArrayList<>();
    for (Rejection rejection : rejections) {
      List<Integer> denied = denied(figures, rejection);
      boolean ofMatter =
          rejection.kinds.contains(kind)
              && (nations.isEmpty() || rejection.nations.stream().anyMatch(nations::contains));
      if (!denied.isEmpty() || ofMatter) {
        denials.add(
            new Denial(rejection.article, rejection.attribution, rejection.content(), denied));
      }
    }
    return denials;
  }

  private static List<Integer> denied(List<Candidate> figures, Rejection rejection) {
    List<Integer> denied = new ArrayList<>();
    for (int i = 0; i < figures.size(); i++) {
      Candidate figure = figures.get(i);
      if (figure.article() == rejection.article
          && rejection.attribution.covers(figure.quantity().span())) {
        denied.add(i);
      }
    }
    return denied;
  }
}
