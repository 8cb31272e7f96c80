package aussage.cli;

import aussage.model.Attribution;
import aussage.model.Certainty;
import aussage.model.Claim;
import aussage.model.DateRef;
import aussage.model.Interval;
import aussage.model.Polarity;
import aussage.model.Quantity;
import aussage.model.Source;
import aussage.model.SpeechAct;
import aussage.model.TimeRelation;
import aussage.model.TimexType;
import aussage.model.Unit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What was found, in few words. */
final class Wording {
  private Wording() {}

  /** "≤ 3000 Soldat", "3 – 5 km", "about 12 L / h". */
  static String of(Quantity quantity) {
    String number =
        switch (quantity.modifier()) {
          case EXACT -> value(quantity);
          case ABOUT -> "about " + value(quantity);
          case ALMOST -> "almost " + value(quantity);
          case AT_LEAST -> "≥ " + value(quantity);
          case MORE_THAN -> "> " + value(quantity);
          case AT_MOST -> "≤ " + value(quantity);
          case LESS_THAN -> "< " + value(quantity);
          case BETWEEN -> range(quantity);
          case VAGUE -> "≥ " + quantity.min().map(Wording::plain).orElse("?") + " (vague)";
        };
    return number
        + unit(quantity.unit())
        + quantity.per().map(per -> " per" + counted(per.value()) + unit(per.unit())).orElse("");
  }

  private static String value(Quantity quantity) {
    return quantity.value().map(Wording::plain).orElseGet(() -> range(quantity));
  }

  private static String range(Quantity quantity) {
    String min = quantity.min().map(Wording::plain).orElse("");
    String max = quantity.max().map(Wording::plain).orElse("");
    return min + " – " + max;
  }

  private static String counted(BigDecimal value) {
    return value.compareTo(BigDecimal.ONE) == 0 ? "" : " " + plain(value);
  }

  private static String plain(BigDecimal number) {
    return number.toPlainString();
  }

  private static String unit(Unit unit) {
    return unit.code().or(unit::lemma).map(name -> name.equals("%") ? " %" : " " + name).orElse("");
  }

  /** "2024-10-22", "since 2024-W42, 2024-10-14 to 2024-10-20", "for P3W". */
  static String of(DateRef date) {
    StringBuilder out = new StringBuilder();
    if (date.relation() != TimeRelation.ON) {
      out.append(lower(date.relation())).append(' ');
    }
    date.modifier().ifPresent(modifier -> out.append(lower(modifier)).append(' '));
    out.append(date.type() == TimexType.SET ? "every " : "").append(date.value());
    date.interval()
        .filter(interval -> !date.value().equals(interval.startText()))
        .ifPresent(interval -> out.append(", ").append(of(interval)));
    return out.toString();
  }

  /** Both ends as people write them: the last day, not the one after it. */
  private static String of(Interval interval) {
    if (interval.timed()) {
      return interval.startText() + " to " + interval.endText();
    }
    LocalDate first = interval.start().toLocalDate();
    LocalDate last = interval.end().toLocalDate().minusDays(1);
    return first.equals(last) ? first.toString() : first + " to " + last;
  }

  /** "Eva Lang affirms", "unnamed doubts". */
  static String of(Attribution attribution) {
    return attribution.source().map(Source::name).orElse("unnamed")
        + " "
        + lower(attribution.stance());
  }

  /** "past", "future, not, possible, question". */
  static String manner(Claim claim) {
    List<String> marks = new ArrayList<>();
    marks.add(lower(claim.tense()));
    if (claim.polarity() == Polarity.NEGATIVE) {
      marks.add("not");
    }
    if (claim.certainty() != Certainty.CERTAIN) {
      marks.add(lower(claim.certainty()));
    }
    if (claim.speechAct() != SpeechAct.STATEMENT) {
      marks.add(lower(claim.speechAct()));
    }
    return String.join(", ", marks);
  }

  /** Whether a reader should not take it for plainly said to be so. */
  static boolean isGuarded(Claim claim) {
    return claim.polarity() == Polarity.NEGATIVE
        || claim.certainty() != Certainty.CERTAIN
        || claim.speechAct() != SpeechAct.STATEMENT;
  }

  /** "according to". */
  static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** What is attributed, its parts joined by an ellipsis. */
  static String content(Attribution attribution, String text) {
    return attribution.content().stream()
        .map(part -> part.in(text))
        .collect(Collectors.joining(" … "));
  }
}
