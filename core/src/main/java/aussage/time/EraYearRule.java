package aussage.time;

import aussage.model.TimexType;
import aussage.rule.Example;
import java.util.List;
import java.util.Set;

/** "44 v. Chr.", "um 800 nach Christus": a year with its era. */
final class EraYearRule implements TimexRule {
  @Override
  public String id() {
    return "time.era-year";
  }

  @Override
  public String reason() {
    return "With its era any number is a year.";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.of("Die Stadt fiel 146 v. Chr. an Rom.", "146 v. Chr. DATE BC0146"),
        Example.of("Im Jahr 9 n. Chr. war die Schlacht.", "Jahr 9 n. Chr. DATE 0009"),
        Example.nothing("Es gab 44 vor allem kleine Fehler."));
  }

  @Override
  public Set<WordClass> heads() {
    return Set.of(WordClass.NUMBER);
  }

  @Override
  public List<Found> find(TimeItems items, int head, int floor) {
    return Era.year(items, head)
        .map(
            year ->
                List.of(
                    Found.of(
                        LeftContext.ofName(items, head, floor),
                        year.end(),
                        TimexType.DATE,
                        year.meaning())))
        .orElse(List.of());
  }
}
