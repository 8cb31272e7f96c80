package aussage.time;

import aussage.model.TimeRelation;
import aussage.model.TimexType;
import aussage.number.GermanNumerals;
import aussage.number.NumberPrefix;
import aussage.rule.Example;
import aussage.time.meaning.DurationValue;
import aussage.time.meaning.Granularity;
import aussage.time.meaning.Meaning;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** "einwöchig", "dreitägigen", "48-stündige": a length of time as one adjective. */
final class DurationAdjectiveRule implements TimexRule {
  private static final String[] STEMS = {
    "tägig", "wöchig", "monatig", "jährig", "stündig", "minütig"
  };
  private static final Granularity[] UNITS = {
    Granularity.DAY,
    Granularity.WEEK,
    Granularity.MONTH,
    Granularity.YEAR,
    Granularity.HOUR,
    Granularity.MINUTE
  };

  @Override
  public String id() {
    return "time.duration-adjective";
  }

  @Override
  public String reason() {
    return "Number and unit in one adjective are a length of time; with years of people they are an age.";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.of("Nach dem dreitägigen Streik fuhr sie wieder.", "dreitägigen DURATION P3D"),
        Example.of("Eine 48-stündige Sperre gilt.", "48-stündige DURATION PT48H"),
        Example.nothing("Der 83-jährige Fischer ruderte."));
  }

  @Override
  public Set<WordClass> heads() {
    return Set.of(WordClass.DURATION_ADJECTIVE);
  }

  /** Whether a word that the lexicon doesn't have ends like such an adjective. */
  static boolean isCandidate(String folded) {
    int end = stemEnd(folded);
    return end > 0 && stem(folded, end) >= 0;
  }

  @Override
  public List<Found> find(TimeItems items, int head, int floor) {
    String form = items.form(head);
    int end = stemEnd(form);
    int stem = end > 0 ? stem(form, end) : -1;
    NumberPrefix number = GermanNumerals.prefix(form);
    if (stem < 0 || number == null || items.isCapitalised(head) && head > 0) {
      return List.of();
    }
    int begin = end - STEMS[stem].length();
    boolean joined =
        number.length() == begin || number.length() == begin - 1 && form.charAt(begin - 1) == '-';
    if (!joined || UNITS[stem] == Granularity.YEAR) {
      return List.of();
    }
    String value = new DurationValue().add(UNITS[stem], number.value()).toString();
    return List.of(
        new Found(
            head,
            head + 1,
            TimexType.DURATION,
            Meaning.fixed(value),
            Optional.empty(),
            TimeRelation.FOR));
  }

  /** Where the stem ends before "e", "en", "er", "es", "em". */
  private static int stemEnd(String form) {
    int end = form.length();
    if (end > 2 && "nrsm".indexOf(form.charAt(end - 1)) >= 0 && form.charAt(end - 2) == 'e') {
      end -= 2;
    } else if (end > 1 && form.charAt(end - 1) == 'e') {
      end -= 1;
    }
    return end > 6 && form.charAt(end - 1) == 'g' && form.charAt(end - 2) == 'i' ? end : -1;
  }

  private static int stem(String form, int end) {
    for (int i = 0; i < STEMS.length; i++) {
      if (form.startsWith(STEMS[i], end - STEMS[i].length())) {
        return i;
      }
    }
    return -1;
  }
}
