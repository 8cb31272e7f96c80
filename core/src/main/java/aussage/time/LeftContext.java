package aussage.time;

import aussage.model.TimeRelation;
import aussage.model.TimexModifier;
import aussage.number.GermanNumerals;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What stands before the head of a time expression, read from right to left: "seit | mehr als den
 * letzten zehn | Jahren". Linear in its own length, which is bounded.
 */
final class LeftContext {
  private static final int MAX_ITEMS = 14;
  private static final BigDecimal ONE = BigDecimal.ONE;

  private final TimeItems items;
  private final int floor;
  private int first;
  private @Nullable BigDecimal amount;
  private boolean vague;
  private boolean article;
  private boolean definite;
  private boolean fused;
  private @Nullable Direction direction;
  private @Nullable Sense each;
  private int portionAt = -1;
  private @Nullable TimexModifier modifier;
  private @Nullable TimeRelation relation;
  private String preposition = "";

  private LeftContext(TimeItems items, int head, int floor) {
    this.items = items;
    this.floor = Math.max(floor, head - MAX_ITEMS);
    this.first = head;
  }

  /** All that belongs to the head, amounts too. */
  static LeftContext read(TimeItems items, int head, int floor) {
    LeftContext left = new LeftContext(items, head, floor);
    left.adjectives(true);
    left.articleAndBefore();
    return left;
  }

  /** What belongs to a head that isn't counted: "Oktober", "Dienstag", "2024". */
  static LeftContext ofName(TimeItems items, int head, int floor) {
    LeftContext left = new LeftContext(items, head, floor);
    left.adjectives(false);
    left.articleAndBefore();
    return left;
  }

  private void adjectives(boolean counted) {
    int at = first - 1;
    int accepted = first;
    boolean unknown = false;
    while (at >= floor) {
      TimeWord word = items.word(at);
      Optional<Sense> directing = word.as(WordClass.DIRECTION);
      if (directing.isPresent() && direction == null) {
        direction = Direction.valueOf(directing.get().code());
        accepted = at;
      } else if (word.is(WordClass.VAGUE) && counted && amount == null) {
        vague = true;
        accepted = at;
      } else if (counted && amount == null && readAmount(at)) {
        accepted = amountBegin(at);
        at = accepted;
      } else if (word.is(WordClass.FILLER)) {
        accepted = at;
      } else if (counted && !unknown && amount == null && direction == null && isAdjective(at)) {
        unknown = true;
      } else {
        break;
      }
      at--;
    }
    if (unknown && accepted == first && !(items.is(at, WordClass.ARTICLE, "INDEF"))) {
      return;
    }
    first = unknown && accepted == first ? at + 1 : accepted;
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

  private boolean readAmount(int at) {
    if (items.is(at, WordClass.ARTICLE)) {
      return false;
    }
    BigDecimal value = amountAt(at);
    if (value == null) {
      return false;
    }
    amount = value;
    return true;
  }

  private @Nullable BigDecimal amountAt(int at) {
    if (!items.isNumber(at)) {
      return items.isWord(at) ? wordAmount(items.form(at)) : null;
    }
    String token = items.token(at);
    return GermanNumerals.cardinal(token);
  }

  private static @Nullable BigDecimal wordAmount(String form) {
    BigDecimal fraction = GermanNumerals.fraction(form);
    return fraction != null ? fraction : GermanNumerals.cardinal(form);
  }

  /** The first item of the token that the amount is in: "1,5" is three items. */
  private int amountBegin(int at) {
    int begin = at;
    while (begin - 1 >= floor && items.wordIndex(begin - 1) == items.wordIndex(at)) {
      begin--;
    }
    return begin;
  }

  private void articleAndBefore() {
    modifierWords();
    int at = first - 1;
    if (at < floor) {
      return;
    }
    TimeWord word = items.word(at);
    Optional<Sense> quantifier = word.as(WordClass.EACH);
    if (quantifier.isPresent() && direction == null && modifier == null) {
      each = quantifier.get();
      first = at;
      return;
    }
    if (word.is(WordClass.ARTICLE)) {
      article = true;
      definite = word.is(WordClass.ARTICLE, "DEF");
      if (!definite) {
        amount = amount == null ? vague ? null : ONE : amount;
      }
      first = at;
      modifierWords();
    }
    portion();
    readPreposition();
  }

  private void modifierWords() {
    int at = first - 1;
    if (at >= floor && items.isAny(at, "als", "denn") && at - 1 >= floor) {
      TimexModifier compared =
          switch (items.form(at - 1)) {
            case "mehr", "länger" -> TimexModifier.MORE_THAN;
            case "weniger", "kürzer" -> TimexModifier.LESS_THAN;
            default -> null;
          };
      if (compared != null) {
        modifier = compared;
        first = at - 1;
        if (items.is(first - 1, "nicht") && first - 1 >= floor) {
          first--;
          modifier =
              compared == TimexModifier.MORE_THAN
                  ? TimexModifier.EQUAL_OR_LESS
                  : TimexModifier.EQUAL_OR_MORE;
        }
      }
      return;
    }
    if (amount == null && !vague) {
      return;
    }
    while (first - 1 >= floor) {
      Optional<Sense> word = items.word(first - 1).as(WordClass.MODIFIER);
      if (word.isPresent()) {
        modifier = TimexModifier.valueOf(word.get().code());
      } else if (!items.is(first - 1, "genau")) {
        return;
      }
      first--;
    }
  }

  private void portion() {
    int at = first - 1;
    if (at >= floor && modifier == null) {
      Optional<Sense> word = items.word(at).as(WordClass.PORTION);
      if (word.isPresent()) {
        modifier = TimexModifier.valueOf(word.get().code());
        portionAt = at;
        first = at;
      }
    }
  }

  private void readPreposition() {
    int at = first - 1;
    Optional<Sense> word = items.word(at).as(WordClass.PREPOSITION);
    if (word.isPresent()) {
      relation = TimeRelation.valueOf(word.get().code());
      fused = word.get().number() == 1;
      preposition = items.form(at);
      if (relation == TimeRelation.ON && items.is(at - 1, "bis")) {
        relation = TimeRelation.UNTIL;
      }
    } else if (items.is(at, "laufe")) {
      relation = TimeRelation.DURING;
    }
  }

  /** The first item of the expression: the determiner is inside, the preposition isn't. */
  int first() {
    return first;
  }

  /** The number said, 1 for "ein"; null where none is. */
  @Nullable BigDecimal amount() {
    return amount;
  }

  /** Whether an amount is there but not said: "einige". */
  boolean isVague() {
    return vague;
  }

  Direction direction() {
    return direction == null ? Direction.OPEN : direction;
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
    return definite || fused;
  }

  boolean hasPortion() {
    return portionAt >= 0;
  }

  boolean hasPreposition() {
    return !preposition.isEmpty();
  }

  /** The preposition in small letters, "" where there is none. */
  String preposition() {
    return preposition;
  }

  Optional<TimexModifier> modifier() {
    return Optional.ofNullable(modifier);
  }

  TimeRelation relation() {
    return relation == null ? TimeRelation.ON : relation;
  }
}
