package aussage.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import aussage.model.DateRef;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.junit.jupiter.api.Test;

/** Expressions of one article, told for another day of publication. */
class ResolveTest {
  private static final String ARTICLE =
      """
      Am Dienstag brach der Deich. Am Tag darauf kamen 300 Helfer, in der Nacht zum Freitag 20 mehr.
      Gestern um 8 Uhr tagte der Rat. Im Oktober soll gebaut werden, bis Ende März 2030, und zwar von
      Montag bis Freitag. Im Vorjahr brach er am 3. Mai. Ostern war alles gut. Vor drei Wochen kam der
      Bagger, heute kommt er wieder. Die nächsten zwei Monate wird es laut. Kürzlich war es still.
      """;

  private static List<DateRef> undated = List.of();

  @BeforeContainer
  static void parse() {
    undated = TimexText.refs(ARTICLE, Optional.empty());
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.longs()
        .between(LocalDate.of(1900, 1, 1).toEpochDay(), LocalDate.of(2100, 12, 31).toEpochDay())
        .map(LocalDate::ofEpochDay);
  }

  @Property(tries = 300)
  void givesWhatAnArticleOfThatDayWouldGive(
      @ForAll("days") LocalDate own, @ForAll("days") LocalDate other) {
    List<DateRef> expected = TimexText.refs(ARTICLE, Optional.of(other));
    List<DateRef> refs = TimexText.refs(ARTICLE, Optional.of(own));
    assertEquals(expected, refs.stream().map(ref -> ref.resolve(other)).toList());
    assertEquals(expected, undated.stream().map(ref -> ref.resolve(other)).toList());
    assertEquals(
        refs, expected.stream().map(ref -> ref.resolve(other).resolve(own)).toList(), "back again");
  }

  @Property(tries = 300)
  void beginsBeforeItEndsAndTouchesTheDaysOfItsInterval(@ForAll("days") LocalDate published) {
    for (DateRef undatedRef : undated) {
      DateRef ref = undatedRef.resolve(published);
      ref.interval()
          .ifPresent(
              interval -> {
                assertTrue(interval.start().isBefore(interval.end()), ref::toString);
                assertTrue(interval.days().contains(interval.start().toLocalDate()), ref::toString);
                LocalDate last = interval.end().minusNanos(1).toLocalDate();
                assertEquals(last.plusDays(1), ref.days().orElseThrow().upperEndpoint());
              });
    }
  }

  @Test
  void keepsWhatNoDayChanges() {
    DateRef ref = TimexText.refs("Am 3. Mai 2019 sank er.", Optional.empty()).get(0);
    assertEquals(ref, ref.resolve(LocalDate.of(2030, 1, 1)));
  }

  @Test
  void goesAlongWithTheDateSpokenOf() {
    List<DateRef> refs =
        TimexText.refs(
            "Am Dienstag brach der Deich. Am Tag darauf kamen Helfer.",
            Optional.of(LocalDate.of(2024, 10, 24)));
    assertEquals("2024-10-23", refs.get(1).value());
    assertEquals("2025-01-01", refs.get(1).resolve(LocalDate.of(2025, 1, 3)).value());
  }
}
