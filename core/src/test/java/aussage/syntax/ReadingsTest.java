package aussage.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the readings of a form allow together. */
class ReadingsTest {
  private static final Readings SOLDATEN =
      Readings.of(
          List.of(
              noun(Case.GENITIVE, Numerus.SINGULAR),
              noun(Case.DATIVE, Numerus.SINGULAR),
              noun(Case.NOMINATIVE, Numerus.PLURAL)));

  private static Reading noun(Case grammaticalCase, Numerus numerus) {
    return new Reading(
        "Soldat", Upos.NOUN, grammaticalCase, numerus, Gender.MASCULINE, 0, null, false);
  }

  private static Reading verb(VerbForm form) {
    return new Reading("gehen", Upos.VERB, null, null, null, 3, form, false);
  }

  @Test
  void knowsTheFeaturesOfNouns() {
    assertEquals(Set.of(Case.GENITIVE, Case.DATIVE, Case.NOMINATIVE), SOLDATEN.cases());
    assertEquals(Set.of(Numerus.SINGULAR, Numerus.PLURAL), SOLDATEN.numeri());
    assertTrue(SOLDATEN.canBe(Case.DATIVE));
    assertFalse(SOLDATEN.canBe(Case.ACCUSATIVE));
    assertTrue(SOLDATEN.canBe(Numerus.PLURAL));
    assertTrue(SOLDATEN.canBe(Gender.MASCULINE));
    assertFalse(SOLDATEN.canBe(Gender.FEMININE));
    assertTrue(SOLDATEN.canBe(Upos.NOUN));
    assertFalse(SOLDATEN.canBe(Upos.VERB));
    assertFalse(SOLDATEN.isFinite());
  }

  @Test
  void knowsWhatAVerbSurelyIs() {
    Readings gehe = Readings.of(List.of(verb(VerbForm.PRESENT), verb(VerbForm.KONJUNKTIV_I)));
    Readings sei = Readings.of(List.of(verb(VerbForm.IMPERATIVE), verb(VerbForm.KONJUNKTIV_I)));
    Readings gegangen = Readings.of(List.of(verb(VerbForm.PAST_PARTICIPLE)));
    assertTrue(gehe.canBe(VerbForm.KONJUNKTIV_I));
    assertFalse(gehe.isSurely(VerbForm.KONJUNKTIV_I));
    assertTrue(sei.isSurely(VerbForm.KONJUNKTIV_I));
    assertTrue(sei.isFinite());
    assertTrue(gegangen.isSurely(VerbForm.PAST_PARTICIPLE));
    assertFalse(gegangen.isFinite());
    assertFalse(SOLDATEN.isSurely(VerbForm.PRESENT));
  }

  @Test
  void isAListThatIsNotCopiedTwice() {
    assertSame(SOLDATEN, Readings.of(SOLDATEN));
    assertSame(Readings.NONE, Readings.of(List.of()));
    assertEquals(List.copyOf(SOLDATEN), SOLDATEN);
    assertEquals(3, SOLDATEN.size());
    assertTrue(Readings.NONE.cases().isEmpty());
  }
}
