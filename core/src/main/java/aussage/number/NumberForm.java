package aussage.number;

/** How a number is put in the text. */
public enum NumberForm {
  /** "10.000", "1,2 Mrd.", "½". */
  DIGITS,
  /** "zwei", "zwei Millionen dreihunderttausend", "anderthalb". */
  WORDS,
  /** A form of "ein" and nothing more: a number only where a unit follows, else the article. */
  ARTICLE,
  /** "ein Drittel", "halbe", "Hälfte". */
  SHARE,
  /** A magnitude alone: "Dutzend" in "ein gutes Dutzend". */
  MAGNITUDE,
  /** A plural that says no number: "Tausende", "Dutzende Millionen"; the value is the magnitude. */
  VAGUE
}
