package aussage.time;

import aussage.model.TimexType;
import aussage.rule.Example;
import aussage.rule.Table;
import aussage.time.meaning.CalendarPeriod;
import aussage.time.meaning.Meaning;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** "kürzlich", "vor kurzem", "in Zukunft": fixed expressions that name no day. */
final class PhraseRule implements PhrasedRule {
  private final PhraseTable<Sense> table = new PhraseTable<>();

  PhraseRule() {
    for (Table.Row row : Table.read(PhraseRule.class, "phrases.tsv")) {
      table.add(
          row.get("phrase"),
          ImmutableSet.copyOf(row.list("notAfter")),
          ImmutableSet.copyOf(row.list("notBefore")),
          new Sense(
              WordClass.PHRASE, row.get("value"), row.constant("type", TimexType.class).ordinal()));
    }
  }

  @Override
  public WordClass phraseClass() {
    return WordClass.PHRASE;
  }

  @Override
  public Set<String> firstWords() {
    return table.firstWords();
  }

  @Override
  public Set<String> lastWords() {
    return table.lastWords();
  }

  @Override
  public String id() {
    return "time.reference";
  }

  @Override
  public String reason() {
    return "What is long ago, now or to come is told by fixed expressions.";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.of("Damals gab es zwei Werften.", "Damals DATE PAST_REF"),
        Example.of("In Zukunft fährt die Fähre öfter.", "Zukunft DATE FUTURE_REF"),
        Example.of("Um die Jahrtausendwende schloss die Werft.", "die Jahrtausendwende DATE 2000"),
        Example.of("Eines Morgens war das Boot weg.", "Eines Morgens TIME XXXX-XX-XXTMO"),
        Example.nothing("Er kam früher als sie."));
  }

  @Override
  public List<Found> find(TimeItems items, int head, int floor) {
    List<PhraseTable.Hit<Sense>> hits = table.find(items, head);
    if (hits.isEmpty()) {
      return List.of();
    }
    PhraseTable.Hit<Sense> hit = hits.get(0);
    return List.of(
        new Found(
            hit.first(),
            hit.end(),
            TimexType.values()[hit.meaning().number()],
            meaning(hit.meaning().code()),
            Optional.empty(),
            LeftContext.ofName(items, hit.first(), floor).relation()));
  }

  /** A year lies on the calendar, "PAST_REF" nowhere. */
  private static Meaning meaning(String value) {
    return TimeItems.isDigit(value.charAt(0))
        ? Meaning.of(CalendarPeriod.year(Integer.parseInt(value)))
        : Meaning.fixed(value);
  }
}
