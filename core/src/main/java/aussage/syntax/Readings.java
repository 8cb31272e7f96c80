package aussage.syntax;

import com.google.common.collect.ImmutableList;
import java.util.AbstractList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.RandomAccess;
import java.util.Set;

/**
 * The readings that the dictionary has for a form, in its order, and what they allow taken
 * together: those of "Soldaten" allow all cases and both numbers. Never changes.
 */
public final class Readings extends AbstractList<Reading> implements RandomAccess {
  /** Those of a form that the dictionary does not know. */
  public static final Readings NONE = new Readings(new Reading[0]);

  private static final int FINITE =
      EnumSet.allOf(VerbForm.class).stream()
          .filter(VerbForm::isFinite)
          .mapToInt(Readings::bit)
          .sum();

  private static final ImmutableList<Set<Case>> CASES = subsets(Case.class, Case.values());
  private static final ImmutableList<Set<Numerus>> NUMERI =
      subsets(Numerus.class, Numerus.values());

  private final Reading[] readings;
  private final int classes;
  private final int cases;
  private final int numeri;
  private final int genders;
  private final int verbForms;

  private Readings(Reading[] readings) {
    this.readings = readings;
    int someClasses = 0;
    int someCases = 0;
    int someNumeri = 0;
    int someGenders = 0;
    int someVerbForms = 0;
    for (Reading reading : readings) {
      someClasses |= bit(reading.upos());
      someCases |= reading.grammaticalCase() == null ? 0 : bit(reading.grammaticalCase());
      someNumeri |= reading.numerus() == null ? 0 : bit(reading.numerus());
      someGenders |= reading.gender() == null ? 0 : bit(reading.gender());
      someVerbForms |= reading.verbForm() == null ? 0 : bit(reading.verbForm());
    }
    classes = someClasses;
    cases = someCases;
    numeri = someNumeri;
    genders = someGenders;
    verbForms = someVerbForms;
  }

  /** These readings; the same object where they are one already. */
  public static Readings of(Collection<Reading> readings) {
    if (readings instanceof Readings) {
      return (Readings) readings;
    }
    return readings.isEmpty() ? NONE : new Readings(readings.toArray(Reading[]::new));
  }

  private static int bit(Enum<?> feature) {
    return 1 << feature.ordinal();
  }

  /** The sets of an enum's constants, each at the place that its bits give as a number. */
  private static <E extends Enum<E>> ImmutableList<Set<E>> subsets(Class<E> type, E[] constants) {
    ImmutableList.Builder<Set<E>> subsets = ImmutableList.builder();
    for (int mask = 0; mask < 1 << constants.length; mask++) {
      EnumSet<E> subset = EnumSet.noneOf(type);
      for (E constant : constants) {
        if ((mask & bit(constant)) != 0) {
          subset.add(constant);
        }
      }
      subsets.add(Collections.unmodifiableSet(subset));
    }
    return subsets.build();
  }

  @Override
  public Reading get(int index) {
    return readings[index];
  }

  @Override
  public int size() {
    return readings.length;
  }

  /** Whether some reading has this word class. */
  public boolean canBe(Upos upos) {
    return (classes & bit(upos)) != 0;
  }

  /** Whether some reading has this case. */
  public boolean canBe(Case one) {
    return (cases & bit(one)) != 0;
  }

  /** Whether some reading has this number. */
  public boolean canBe(Numerus one) {
    return (numeri & bit(one)) != 0;
  }

  /** Whether some reading has this gender. */
  public boolean canBe(Gender gender) {
    return (genders & bit(gender)) != 0;
  }

  /** Whether some reading is this verb form. */
  public boolean canBe(VerbForm form) {
    return (verbForms & bit(form)) != 0;
  }

  /**
   * Whether there are readings as a verb and all of them but imperatives are this form: "sei" is
   * nothing but Konjunktiv I, "gehe" may be the present as well.
   */
  public boolean isSurely(VerbForm form) {
    return (verbForms & ~bit(VerbForm.IMPERATIVE)) == bit(form);
  }

  /** Whether some reading is a finite verb form. */
  public boolean isFinite() {
    return (verbForms & FINITE) != 0;
  }

  /** The cases that the readings have; empty where they have none. */
  public Set<Case> cases() {
    return CASES.get(cases);
  }

  /** The numbers that the readings have; empty where they have none. */
  public Set<Numerus> numeri() {
    return NUMERI.get(numeri);
  }
}
