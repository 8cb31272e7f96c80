package aussage.time;

import aussage.rule.FormTable;
import aussage.rule.Table;
import aussage.syntax.Sentence;
import aussage.time.meaning.Granularity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The words of time expressions, read from the tables beside this class. */
final class TimeLexicon {
  /** The code of half a month among the parts of a month. */
  static final String HALF = "HALF";

  private static final int SHORTEST_MONTH = 4;
  private static final Set<String> DAY_PARTS =
      Set.of("morgen", "vormittag", "mittag", "nachmittag", "abend", "nacht");

  private static final String[] ENDINGS = {"e", "en", "er", "es", "em"};

  private static final TimeWord DURATION_ADJECTIVE =
      new TimeWord(List.of(new Sense(WordClass.DURATION_ADJECTIVE, "", 0)));

  private final Map<String, TimeWord> words = new HashMap<>();
  private final FormTable<TimeWord> table;

  /** The words of the tables and those that the rules' phrases begin and end with. */
  TimeLexicon(List<TimexRule> rules) {
    for (Table.Row row : Table.read(TimeLexicon.class, "words.tsv")) {
      Sense sense = new Sense(row.constant("class", WordClass.class), row.get("code"), number(row));
      for (String form : row.list("forms")) {
        for (String word : inflected(form)) {
          add(word, sense);
        }
      }
    }
    addCompounds();
    for (TimexRule rule : rules) {
      if (rule instanceof PhrasedRule phrased) {
        addPhrases(phrased);
      }
    }
    table = new FormTable<>(words);
  }

  private static int number(Table.Row row) {
    String cell = row.get("number");
    return cell.isEmpty() ? 0 : Integer.parseInt(cell);
  }

  /** "vergangen~" stands for the forms of an adjective. */
  static List<String> inflected(String form) {
    if (!form.endsWith("~")) {
      return List.of(form);
    }
    String stem = form.substring(0, form.length() - 1);
    List<String> forms = new ArrayList<>(ENDINGS.length);
    for (String ending : ENDINGS) {
      forms.add(stem + ending);
    }
    return forms;
  }

  private void add(String word, Sense sense) {
    TimeWord known = words.get(word);
    words.put(word, known == null ? new TimeWord(List.of(sense)) : known.with(sense));
  }

  /** "Montagabend", "Oktoberwoche": compounds of closed classes, all of them. */
  private void addCompounds() {
    Map<String, Sense> weekdays = stems(WordClass.WEEKDAY, "abend", "tag", "woch");
    Map<String, Sense> parts = stems(WordClass.DAY_PART);
    Map<String, Sense> months = stems(WordClass.MONTH);
    for (Map.Entry<String, Sense> day : weekdays.entrySet()) {
      for (Map.Entry<String, Sense> part : parts.entrySet()) {
        int weekday = day.getValue().number();
        add(
            day.getKey() + part.getKey(),
            new Sense(WordClass.WEEKDAY_PART, part.getValue().code(), weekday));
      }
    }
    for (Map.Entry<String, Sense> month : months.entrySet()) {
      addMonthParts(month.getKey(), month.getValue());
      if (!month.getKey().endsWith("s")) {
        addDayParts(month.getKey(), month.getValue().number(), parts);
      }
    }
  }

  /** "Januarmorgen", "Maiabend", not those of abbreviations. */
  private void addDayParts(String month, int number, Map<String, Sense> parts) {
    if (month.length() < SHORTEST_MONTH && number != 5) {
      return;
    }
    for (Map.Entry<String, Sense> part : parts.entrySet()) {
      if (DAY_PARTS.contains(part.getKey())) {
        String code = part.getValue().code();
        add(month + part.getKey(), new Sense(WordClass.MONTH_DAY_PART, code, number));
      }
    }
  }

  private void addMonthParts(String month, Sense sense) {
    addMonthPart(month, "woche", Granularity.WEEK.name(), sense);
    addMonthPart(month, "wochen", Granularity.WEEK.name(), sense);
    addMonthPart(month, "wochenende", Granularity.WEEKEND.name(), sense);
    addMonthPart(month, "hälfte", HALF, sense);
    addMonthPart(month, "tag", Granularity.DAY.name(), sense);
    addMonthPart(month, "tage", Granularity.DAY.name(), sense);
    addMonthPart(month, "tagen", Granularity.DAY.name(), sense);
  }

  private void addMonthPart(String month, String suffix, String part, Sense sense) {
    if (month.length() > 3 || sense.number() == 5) {
      add(month + suffix, new Sense(WordClass.MONTH_PART, part, sense.number()));
    }
  }

  /** The words of a class, of the nouns only those with one of these ends. */
  private Map<String, Sense> stems(WordClass type, String... ends) {
    Map<String, Sense> found = new HashMap<>();
    for (Map.Entry<String, TimeWord> word : words.entrySet()) {
      Optional<Sense> sense = word.getValue().as(type);
      if (sense.isPresent() && (ends.length == 0 || endsWithAny(word.getKey(), ends))) {
        found.put(word.getKey(), sense.get());
      }
    }
    return found;
  }

  private static boolean endsWithAny(String form, String... ends) {
    for (String end : ends) {
      if (form.endsWith(end)) {
        return true;
      }
    }
    return false;
  }

  private void addPhrases(PhrasedRule rule) {
    Sense first = new Sense(rule.phraseClass(), "", 0);
    for (String word : rule.firstWords()) {
      TimeWord known = words.get(word);
      words.put(word, known == null ? new TimeWord(List.of(first)) : known.before(first));
    }
    Sense last = new Sense(WordClass.PHRASE_END, "", 0);
    for (String word : rule.lastWords()) {
      add(word, last);
    }
  }

  /** What a word can be, whatever its capitals; {@link TimeWord#NONE} for all others. */
  TimeWord word(String form) {
    TimeWord known = table.get(form);
    if (known != null) {
      return known;
    }
    return !form.isEmpty() && mayBeDurationAdjective(form) ? DURATION_ADJECTIVE : TimeWord.NONE;
  }

  /** What each word of a sentence can be. */
  TimeWord[] words(Sentence sentence) {
    TimeWord[] known = new TimeWord[sentence.size()];
    for (int i = 0; i < known.length; i++) {
      known[i] = word(sentence.word(i).form());
    }
    return known;
  }

  private static boolean mayBeDurationAdjective(String form) {
    boolean shouted = Character.isUpperCase(form.charAt(form.length() - 1));
    return DurationAdjectiveRule.isCandidate(shouted ? fold(form) : form);
  }

  /** The form in small letters. */
  static String fold(String form) {
    for (int i = 0; i < form.length(); i++) {
      char c = form.charAt(i);
      if (c >= 'A' && c <= 'Z' || c > 127 && Character.isUpperCase(c)) {
        return form.toLowerCase(Locale.ROOT);
      }
    }
    return form;
  }
}
