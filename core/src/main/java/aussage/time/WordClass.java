package aussage.time;

import aussage.time.meaning.Direction;
import aussage.time.meaning.Granularity;

/** What a word can be in a time expression. */
enum WordClass {
  // Heads: the rules are found by these.
  /** A run of digits; no word of the lexicon. */
  NUMBER(true),
  /** "Oktober"; the number is the month's. */
  MONTH(true),
  /** "Dienstag"; the number is ISO's, Monday 1. */
  WEEKDAY(true),
  /** "Montagabend"; code the part of the day, number the weekday. */
  WEEKDAY_PART(true),
  /** "Mo", "Fr"; the number is the weekday. */
  WEEKDAY_SHORT(true, false),
  /** "Oktoberwoche"; code the granularity, number the month. */
  MONTH_PART(true),
  /** "Januarmorgen", "Sommerabend"; code the part of the day, number the month, 0 for a season. */
  MONTH_DAY_PART(true),
  /** "Sommer"; the number is its first month. */
  SEASON(true),
  /** "Q3"; the number is its first month. */
  QUARTER_NAME(true),
  /** "Woche"; code the {@link Granularity}, number how many of it. */
  UNIT(true),
  /** "Viertelstunde"; code the granularity, number how many of it. */
  FRACTION_UNIT(true),
  /** "Vorjahr"; code the granularity, number the shift. */
  SHIFTED_UNIT(true),
  /** "Vorjahresmonat"; code the granularity, of Vorjahreszeitraum a year. */
  YEAR_BEFORE(true),
  /** "Jahresende"; code the granularity; the class of the portion is in {@link #PORTION}. */
  UNIT_PORTION(true),
  /** "heute"; the number counts days. */
  DEICTIC(true),
  /** "Abend"; code the part of the day. */
  DAY_PART(true),
  /** "abends"; code the part of the day. */
  DAILY_PART(true),
  /** "montags"; the number is the weekday. */
  WEEKLY(true),
  /** "täglich", "jahrelang"; code the value. */
  SET(true),
  /** "jahrelang", "langjährig"; code the value. */
  DURATION(true),
  /** "dreitägig"; found by its ending. */
  DURATION_ADJECTIVE(true),
  /** "Mitternacht", "Mittag"; the number is the hour. */
  CLOCK_NAME(true),
  /** "Uhr", "h". */
  CLOCK(true),
  /** "halb" before an hour, "Viertel". */
  CLOCK_FRACTION(true),
  /** "Neunzigerjahre"; the number is the decade's last two digits. */
  DECADE(true),
  /** The first word of a phrase of the phrase tables, often just "die" or "so". */
  PHRASE(true, false),
  /** The first word of a feast's name. */
  HOLIDAY(true, false),
  /** "Saison" before "2007/08". */
  SEASON_NAME(false),
  /** "KW". */
  WEEK_NUMBER(true),
  // What stands around the heads.
  /** The last word of a phrase or of a feast's name, which may be its only one. */
  PHRASE_END(false, true),
  /** "Anfang", "Mitte", "Ende"; code the modifier. */
  PORTION(false),
  /** "der", "den"; code DEF or INDEF. */
  ARTICLE(false),
  /** "am", "seit"; code the relation, number 1 where it holds an article. */
  PREPOSITION(true, false),
  /** "nunmehr", "spätestens": between a preposition and what it governs. */
  ASIDE(false),
  /** "vergangene"; code the {@link Direction}. */
  DIRECTION(false),
  /** "gestrig"; the number counts days. */
  DAY_ADJECTIVE(false),
  /** "einige"; an amount that isn't said. */
  VAGUE(false),
  /** "rund"; code the modifier. */
  MODIFIER(false),
  /** "ganze", "gut", "genau": words that are passed over. */
  FILLER(false),
  /** "jeden", "alle". */
  EACH(false),
  /** "und", "bis". */
  CONNECTOR(false),
  /** "zuvor", "später"; code the direction. */
  AFTERWARDS(false),
  /** "Nr.", "Platz": the number after it names something. */
  NAMING(false),
  /** "Euro", "Meter": the number before it counts something. */
  COUNTED(false),
  /** "gegründet": before it four digits are a year. */
  FOUNDED(false),
  /** "Kinder": the years behind them are their age. */
  AGED(false),
  /** "Frau", "heißt": what stands behind it is a name. */
  NAMED(false),
  /** "Bild", "Welt": papers that come out "am Sonntag". */
  PAPER(false),
  /** "Chr."; number -1 for before. */
  ERA(false);

  private final boolean head;
  private final boolean trigger;

  WordClass(boolean head) {
    this(head, head);
  }

  WordClass(boolean head, boolean trigger) {
    this.head = head;
    this.trigger = trigger;
  }

  /** Whether a time expression may be found by such a word. */
  boolean isHead() {
    return head;
  }

  /** Whether a sentence with such a word is worth reading. */
  boolean isTrigger() {
    return trigger;
  }
}
