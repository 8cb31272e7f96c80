package aussage.dossier;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.ArrayList;
import java.util.Collection;
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
  static List<List<Candidate>> byModifiers(Collection<Candidate> candidates) {
    List<List<Candidate>> groups = new ArrayList<>();
    for (List<Candidate> nation : by(candidates, c -> said(c.matter().nations()))) {
      groups.addAll(by(nation, c -> said(c.matter().modifiers())));
    }
    return groups;
  }

  private static Optional<Set<String>> said(Set<String> features) {
    return features.isEmpty() ? Optional.empty() : Optional.of(features);
  }

  /** Groups by a feature; who leaves it unsaid joins the largest. */
  static <K> List<List<Candidate>> by(
      Collection<Candidate> candidates, Function<Candidate, Optional<K>> feature) {
    SetMultimap<K, Candidate> groups = LinkedHashMultimap.create();
    List<Candidate> unsaid = new ArrayList<>();
    for (Candidate candidate : candidates) {
      Optional<K> key = feature.apply(candidate);
      if (key.isPresent()) {
        groups.put(key.get(), candidate);
      } else {
        unsaid.add(candidate);
      }
    }
    if (groups.isEmpty()) {
      return unsaid.isEmpty() ? List.of() : List.of(unsaid);
    }
    K largest = groups.keySet().iterator().next();
    for (K key : groups.keySet()) {
      largest = groups.get(key).size() > groups.get(largest).size() ? key : largest;
    }
    groups.putAll(largest, unsaid);
    List<List<Candidate>> result = new ArrayList<>();
    groups.asMap().values().forEach(group -> result.add(inOrder(candidates, group)));
    return result;
  }

  private static List<Candidate> inOrder(Collection<Candidate> all, Collection<Candidate> chosen) {
    return chosen.size() == all.size()
        ? ImmutableList.copyOf(all)
        : all.stream().filter(chosen::contains).toList();
  }
}
