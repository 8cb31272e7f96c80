package aussage.time;

import aussage.model.TimeRelation;
import aussage.model.TimexModifier;
import aussage.time.meaning.Direction;
import aussage.time.meaning.Granularity;
import aussage.time.meaning.Meaning;
import aussage.time.meaning.UnitShift;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What stands before the head of a time expression, read from right to left: "seit | mehr als den
 * letzten zehn | Jahren". Linear in its own length, which is bounded.
 */
final class LeftContext {
  private static final int MAX_ITEMS = 14;
  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  private final TimeItems items;
  private final int head;
  private final int givenFloor;
  private final int floor;
  private final boolean counted;
  private int first;
  private @Nullable BigDecimal amount;
  private int ordinal;
  private boolean vague;
  private boolean whole;
  private boolean article;
  private boolean definite;
  private @Nullable Direction direction;
  private @Nullable Sense each;
  private boolean portion;
  private @Nullable Integer dayShift;
  private @Nullable TimexModifier modifier;
  private final Preposition preposition;

  private LeftContext(TimeItems items, int head, int floor, boolean counted) {
    this.items = items;
    this.head = head;
    this.givenFloor = floor;
    this.floor = Math.max(floor, head - MAX_ITEMS);
    this.first = head;
    this.counted = counted;
    adjectives();
    modifierWords();
    determiner();
    portion();
    preposition = Preposition.before(items, first);
  }

  /** All that belongs to the head, amounts and ordinals too; read once for all rules that ask. */
  static LeftContext read(TimeItems items, int head, int floor) {
    LeftContext known = items.leftContext();
    if (known != null && known.head == head && known.givenFloor == floor) {
      return known;
    }
    LeftContext read = new LeftContext(items, head, floor, true);
    items.keep(read);
    return read;
  }

  /** What belongs to a head that isn't counted: "Oktober", "2024". */
  static LeftContext ofName(TimeItems items, int head, int floor) {
    return new LeftContext(items, head, floor, false);
  }

  private void adjectives() {
    int at = first - 1;
    int adjective = -1;
    while (at >= floor) {
      if (known(at)) {
        first = Math.min(first, LeftAmount.tokenBegin(items, at, floor));
        at = first;
        adjective = -1;
      } else if (adjective < 0 && counted && amount == null && isAdjective(at)) {
        adjective = at;
      } else {
        break;
      }
      at--;
    }
    if (adjective >= 0 && items.is(adjective - 1, WordClass.ARTICLE, "INDEF")) {
      first = adjective; // ein wertvolles Jahr
    }
  }

  /** Reads the item if it is one of the words that stand between article and head. */
  private boolean known(int at) {
    TimeWord word = items.word(at);
    Optional<Sense> directing = word.as(WordClass.DIRECTION);
    if (directing.isPresent() && direction == null) {
      direction = Direction.valueOf(directing.get().code());
      return true;
    }
    Optional<Sense> counting = word.as(WordClass.DAY_ADJECTIVE);
    if (counting.isPresent() && dayShift == null) {
      dayShift = counting.get().number();
      return true;
    }
    if (word.is(WordClass.FILLER)) {
      whole |= word.is(WordClass.FILLER, "WHOLE");
      if (word.is(WordClass.FILLER, "EARLY")) {
        modifier = TimexModifier.START;
      } else if (word.is(WordClass.FILLER, "LATE")) {
        modifier = TimexModifier.END;
      }
      if (counted && amount == null && word.is(WordClass.FILLER, "BOTH")) {
        amount = TWO;
      }
      word.as(WordClass.MODIFIER)
          .filter(sense -> counted)
          .ifPresent(sense -> modifier = TimexModifier.valueOf(sense.code()));
      return true;
    }
    if (!counted || amount != null) {
      return counted && ordinalAt(at);
    }
    if (word.is(WordClass.VAGUE) && !(vague && word.is(WordClass.EACH))) {
      vague = true;
      return true;
    }
    return amountAt(at) || ordinalAt(at);
  }

  private boolean amountAt(int at) {
    LeftAmount.Read read = ordinal == 0 ? LeftAmount.amount(items, at, floor) : null;
    if (read == null) {
      return false;
    }
    amount = read.value();
    first = read.first();
    return true;
  }

  private boolean ordinalAt(int at) {
    LeftAmount.Read read = ordinal == 0 ? LeftAmount.ordinal(items, at, floor) : null;
    if (read == null) {
      return false;
    }
    ordinal = read.value().intValue();
    first = read.first();
    return true;
  }

  /** "ein wertvolles Jahr": some adjective between the amount and the head. */
  private boolean isAdjective(int at) {
    String form = items.form(at);
    return items.isWord(at)
        && !items.isCapitalised(at)
        && items.word(at) == TimeWord.NONE
        && form.length() > 4
        && (form.endsWith("e") || form.endsWith("es") || form.endsWith("en"));
  }

  private void determiner() {
    int at = first - 1;
    if (at < floor) {
      return;
    }
    TimeWord word = items.word(at);
    Optional<Sense> quantifier = word.as(WordClass.EACH);
    if (quantifier.isPresent() && direction == null && modifier == null) {
      each = quantifier.get();
      first = at;
    } else if (word.is(WordClass.ARTICLE)) {
      article = true;
      definite = word.is(WordClass.ARTICLE, "DEF");
      if (definite && amount != null && direction == null && items.is(at - 1, ",")) {
        article = false;
        definite = false;
        return; // ein Spiel, das | vier Minuten später begann: a relative pronoun
      }
      if (definite || direction == null || amount != null) {
        first = at;
      }
      if (!definite && amount == null && !vague) {
        amount = BigDecimal.ONE;
      }
      modifierWords();
    }
  }

  private void modifierWords() {
    if (!counted && items.is(first, WordClass.MONTH)) {
      return;
    }
    if (comparison()) {
      return;
    }
    while (first - 1 >= floor && (amount != null || vague)) {
      Optional<Sense> word = items.word(first - 1).as(WordClass.MODIFIER);
      boolean governs = definite || amount == null; // über mehrere Jahre
      if (word.isPresent() && !(governs && items.is(first - 1, WordClass.PREPOSITION))) {
        modifier = TimexModifier.valueOf(word.get().code());
      } else if (!items.is(first - 1, "genau")) {
        return;
      }
      first--;
    }
  }

  /** "mehr als", "nicht weniger als". */
  private boolean comparison() {
    int at = first - 1;
    if (!items.is(at, "als") || at - 1 < floor) {
      return false;
    }
    boolean more = items.isAny(at - 1, "mehr", "länger");
    boolean less = items.isAny(at - 1, "weniger", "kürzer");
    if (!more && !less) {
      return false;
    }
    first = at - 1;
    boolean negated = first - 1 >= floor && items.is(first - 1, "nicht");
    if (negated) {
      first--;
      modifier = more ? TimexModifier.EQUAL_OR_LESS : TimexModifier.EQUAL_OR_MORE;
    } else {
      modifier = more ? TimexModifier.MORE_THAN : TimexModifier.LESS_THAN;
    }
    return true;
  }

  private void portion() {
    int at = first - 1;
    if (definite && modifier == null && half(at)) {
      return;
    }
    if (at >= floor && modifier == null) {
      items
          .word(at)
          .as(WordClass.PORTION)
          .ifPresent(
              sense -> {
                modifier = TimexModifier.valueOf(sense.code());
                portion = true;
                first = at;
              });
    }
  }

  /** "die erste Hälfte | des Jahres", "der zweiten Hälfte | der 90er Jahre". */
  private boolean half(int at) {
    if (at - 1 < floor || !items.is(at, "hälfte")) {
      return false;
    }
    LeftAmount.Read read = LeftAmount.ordinal(items, at - 1, floor);
    int number = read == null ? 0 : read.value().intValue();
    boolean last = items.is(at - 1, WordClass.DIRECTION, "LAST");
    if (!last && number != 1 && number != 2) {
      return false;
    }
    modifier = number == 1 ? TimexModifier.START : TimexModifier.END;
    portion = true;
    first = read == null ? at - 1 : read.first();
    first = first - 1 >= floor && items.is(first - 1, WordClass.ARTICLE) ? first - 1 : first;
    return true;
  }

  /** The first item of the expression: the determiner is inside, the preposition isn't. */
  int first() {
    return first;
  }

  /** The number said, 1 for "ein"; null where none is. */
  @Nullable BigDecimal amount() {
    return amount;
  }

  /** "im 20. Jahrhundert", "zweiten"; 0 where none is said. */
  int ordinal() {
    return ordinal;
  }

  /** Whether an amount is there but not said: "einige". */
  boolean isVague() {
    return vague;
  }

  /** "den ganzen Tag". */
  boolean isWhole() {
    return whole;
  }

  Direction direction() {
    return direction == null ? Direction.OPEN : direction;
  }

  /** The day that "heutigen", "gestrigen" count to; null where no such word stands there. */
  @Nullable Meaning day() {
    return dayShift == null ? null : new UnitShift(Granularity.DAY, dayShift, false);
  }

  /** "jeden", "alle"; null where the expression isn't quantified. */
  @Nullable Sense each() {
    return each;
  }

  boolean hasArticle() {
    return article;
  }

  /** Whether a definite article stands there, also one inside of a preposition. */
  boolean isDefinite() {
    return definite || preposition.holdsArticle();
  }

  /** "Anfang", "Mitte", "Ende". */
  boolean hasPortion() {
    return portion;
  }

  boolean hasPreposition() {
    return !preposition.form().isEmpty();
  }

  /** The preposition in small letters, "" where there is none. */
  String preposition() {
    return preposition.form();
  }

  Preposition prepositionBefore() {
    return preposition;
  }

  Optional<TimexModifier> modifier() {
    return Optional.ofNullable(modifier);
  }

  TimeRelation relation() {
    return preposition.relation();
  }
}
