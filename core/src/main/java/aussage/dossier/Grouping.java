package aussage.dossier;

import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Parts candidates into groups that speak of one matter. At each step those that leave a feature
 * unsaid join the largest group that says it: "Helfer" goes with "freiwillige Helfer", and
 * "freiwillige" and "bezahlte" stay apart.
 */
final class Grouping {
  private Grouping() {}

  /** Groups of one nation and of the same modifiers. */
  static List<List<Candidate>> byModifiers(List<Candidate> candidates) {
    List<List<Candidate>> groups = new ArrayList<>();
    for (List<Candidate> nation : by(candidates, c -> said(c.matter().nations()))) {
      groups.addAll(by(nation, c -> said(c.matter().modifiers())));
    }
    return groups;
  }

  private static Optional<Set<String>> said(Set<String> features) {
    return features.isEmpty() ? Optional.empty() : Optional.of(features);
  }

  /** Groups by a feature, each in the order given; who leaves it unsaid joins the largest. */
  static <K> List<List<Candidate>> by(
      List<Candidate> candidates, Function<Candidate, Optional<K>> feature) {
    ListMultimap<K, Integer> groups = MultimapBuilder.linkedHashKeys().arrayListValues().build();
    List<Integer> unsaid = new ArrayList<>();
    for (int i = 0; i < candidates.size(); i++) {
      int at = i;
      feature
          .apply(candidates.get(i))
          .ifPresentOrElse(key -> groups.put(key, at), () -> unsaid.add(at));
    }
    if (groups.isEmpty()) {
      return unsaid.isEmpty() ? List.of() : List.of(candidates);
    }
    K largest = groups.keySet().iterator().next();
    for (K key : groups.keySet()) {
      largest = groups.get(key).size() > groups.get(largest).size() ? key : largest;
    }
    groups.putAll(largest, unsaid);
    List<List<Candidate>> result = new ArrayList<>();
    for (K key : groups.keySet()) {
      result.add(groups.get(key).stream().sorted().map(candidates::get).toList());
    }
    return result;
  }
}
