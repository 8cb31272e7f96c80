package aussage.dossier;

import aussage.model.Attribution;
import aussage.model.ParsedArticle;
import aussage.model.Stance;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

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
      for (Attribution attribution : articles.get(article).attributions()) {
        if (attribution.stance() == Stance.DENIES || attribution.stance() == Stance.DOUBTS) {
          add(Rejection.read(article, articles.get(article), attribution, kinds));
        }
      }
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
}
