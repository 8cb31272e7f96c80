package aussage.de.morph;

import aussage.syntax.Reading;
import aussage.syntax.Readings;
import aussage.syntax.Upos;
import aussage.syntax.VerbForm;
import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import com.google.common.collect.Sets;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Readings and dictionary forms of words. A word that the dictionary does not have is read by its
 * last part: "Hafenbehörden" as "Behörden", "umgesteuert" as "gesteuert".
 *
 * <p>Shared by threads; what was looked up is kept, up to a bound.
 */
public final class Morphology {
  private static final long CACHED_FORMS = 50_000;

  private record Key(String form, Upos upos) {}

  private final FullForms fullForms;
  private final Compounds compounds;
  private final Cache<Key, Readings> cache =
      CacheBuilder.newBuilder().maximumSize(CACHED_FORMS).build();

  private final Cache<String, Set<Upos>> classes =
      CacheBuilder.newBuilder().maximumSize(CACHED_FORMS).build();

  private Morphology(FullForms fullForms, Compounds compounds) {
    this.fullForms = fullForms;
    this.compounds = compounds;
  }

  public static Morphology load() {
    return new Morphology(FullForms.load(), Compounds.load());
  }

  /** The readings of this form that its word class allows; empty where nothing is known of it. */
  public Readings readings(String form, Upos upos) {
    Key key = new Key(form, upos);
    Readings known = cache.getIfPresent(key);
    if (known == null) {
      known = Readings.of(read(form, upos));
      cache.put(key, known);
    }
    return known;
  }

  private List<Reading> read(String form, Upos upos) {
    List<Reading> readings = WordClass.select(upos, lookUp(form, upos));
    if (readings.isEmpty() && WordClass.isCompounding(upos)) {
      readings = compounds.readings(form, part -> WordClass.select(upos, lookUp(part, upos)));
    }
    if (readings.isEmpty() && upos == Upos.VERB) {
      readings = SeparableVerbs.readings(form, part -> lookUp(part, upos));
    }
    return Pronouns.mend(form, readings);
  }

  /** Only nouns and names keep the capital of a sentence's beginning. */
  private List<Reading> lookUp(String form, Upos upos) {
    Contractions.Contraction contraction = Contractions.of(form);
    if (upos == Upos.ADP && contraction != null) {
      return fullForms.readings(contraction.preposition());
    }
    boolean capital = Character.isUpperCase(form.charAt(0));
    if (!capital) {
      return fullForms.readings(form);
    }
    String lower = form.toLowerCase(Locale.ROOT);
    if (!upos.isNominal()) {
      List<Reading> readings = fullForms.readings(lower);
      return readings.isEmpty() ? fullForms.readings(form) : readings;
    }
    List<Reading> readings = fullForms.readings(form);
    if (readings.isEmpty() && form.equals(form.toUpperCase(Locale.ROOT)) && form.length() > 3) {
      return fullForms.readings(form.charAt(0) + lower.substring(1));
    }
    return readings;
  }

  /** The word classes that the dictionary has for exactly this form; empty where it has none. */
  public Set<Upos> classes(String form) {
    Set<Upos> known = classes.getIfPresent(form);
    if (known == null) {
      EnumSet<Upos> found = EnumSet.noneOf(Upos.class);
      for (Reading reading : fullForms.readings(form)) {
        found.add(reading.upos());
      }
      known = Sets.immutableEnumSet(found);
      classes.put(form, known);
    }
    return known;
  }

  /** Whether it is put together from parts of which the last is a noun. */
  public boolean isNounCompound(String form) {
    return fullForms.readings(form).isEmpty() && !readings(form, Upos.NOUN).isEmpty();
  }

  /** Whether it can be a past participle without an ending: "versagt". */
  public boolean isParticiple(String form) {
    return readings(form, Upos.VERB).canBe(VerbForm.PAST_PARTICIPLE);
  }

  /** The dictionary form; the form itself where none is known. */
  public String lemma(String form, Upos upos, List<Reading> readings) {
    return Lemmas.choose(form, upos, readings);
  }
}
