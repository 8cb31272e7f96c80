package aussage.dossier;

import aussage.model.Attribution;
import aussage.model.Claim;
import aussage.model.ParsedArticle;
import aussage.model.Quantity;
import aussage.model.Stance;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Finds who denies or doubts a figure of a topic, or its matter as a whole. Rejections are looked
 * up by article and by kind: the cost grows with those that may concern a topic.
 */
final class DenialFinder {
  private final List<Rejection> rejections = new ArrayList<>();
  private final ListMultimap<Integer, Integer> byArticle =
      MultimapBuilder.hashKeys().arrayListValues().build();
  private final ListMultimap<String, Integer> byKind =
      MultimapBuilder.hashKeys().arrayListValues().build();

  DenialFinder(List<ParsedArticle> articles, Kinds kinds) {
    for (int article = 0; article < articles.size(); article++) {
      add(article, articles.get(article), kinds);
    }
  }

  private void add(int index, ParsedArticle article, Kinds kinds) {
    String text = article.article().text();
    for (Attribution attribution : article.attributions()) {
      if (attribution.stance() == Stance.DENIES || attribution.stance() == Stance.DOUBTS) {
        add(Rejection.read(index, article, attribution, kinds));
      } else {
        Untruth.noTalk(text, attribution)
            .ifPresent(untruth -> add(Rejection.read(index, article, untruth)));
      }
    }
    for (Claim claim : article.claims()) {
      Untruth.of(claim).ifPresent(untruth -> add(Rejection.read(index, article, untruth)));
    }
  }

  private void add(Rejection rejection) {
    int index = rejections.size();
    rejections.add(rejection);
    byArticle.put(rejection.article(), index);
    rejection.kinds().forEach(kind -> byKind.put(kind, index));
  }

  /**
   * All denials of these figures or of their matter.
   *
   * @param kind what the figures are numbers of
   */
  List<Denial> of(List<Candidate> figures, String kind) {
    Set<String> nations = new HashSet<>();
    TreeMap<Integer, List<Integer>> denied = new TreeMap<>();
    for (int i = 0; i < figures.size(); i++) {
      Candidate figure = figures.get(i);
      nations.addAll(figure.matter().nations());
      for (int rejection : byArticle.get(figure.article())) {
        if (rejections.get(rejection).rejects(figure)) {
          denied.computeIfAbsent(rejection, r -> new ArrayList<>()).add(i);
        }
      }
    }
    addSaidElsewhere(figures, denied);
    for (int rejection : byKind.get(kind)) {
      boolean sameNation =
          nations.isEmpty()
              || rejections.get(rejection).nations().stream().anyMatch(nations::contains);
      if (sameNation) {
        denied.computeIfAbsent(rejection, r -> new ArrayList<>());
      }
    }
    List<Denial> denials = new ArrayList<>();
    denied.forEach(
        (rejection, denies) -> {
          Rejection by = rejections.get(rejection);
          denials.add(new Denial(by.article(), by.attribution(), by.content(), denies));
        });
    return denials;
  }

  /**
   * "Die Zahl von 40 Gästen sei falsch": denied are the 40 that others tell, in whatever article.
   */
  private void addSaidElsewhere(List<Candidate> figures, Map<Integer, List<Integer>> denied) {
    ListMultimap<Object, Integer> told = MultimapBuilder.hashKeys().arrayListValues().build();
    for (int i = 0; i < figures.size(); i++) {
      if (figures.get(i).saying().stance() != Stance.DENIES) {
        told.put(number(figures.get(i).quantity()), i);
      }
    }
    denied.forEach(
        (index, denies) -> {
          Rejection rejection = rejections.get(index);
          Set<Integer> others = new TreeSet<>(denies);
          for (int own : denies) {
            Quantity quantity = figures.get(own).quantity();
            if (rejection.names(quantity.span())) {
              told.get(number(quantity)).stream()
                  .filter(other -> !isSaidBy(rejection, figures.get(other)))
                  .forEach(others::add);
            }
          }
          denies.clear();
          denies.addAll(others);
        });
  }

  private static Object number(Quantity quantity) {
    return List.of(quantity.value(), quantity.min(), quantity.max());
  }

  private static boolean isSaidBy(Rejection rejection, Candidate figure) {
    return rejection
        .attribution()
        .source()
        .filter(source -> figure.saying().sources().contains(source.name()))
        .isPresent();
  }
}
