package aussage;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Texts for properties: any characters, and words and signs as news has them, in any order. */
final class NewsTexts {
  private static final String[] PIECES = {
    "Am",
    "Dienstag",
    "der",
    "Hafen",
    "rund",
    "40",
    "Schiffe",
    "bis",
    "zu",
    "3",
    "Mio.",
    "Euro",
    "1.500,50",
    "22.10.2024",
    "20.30",
    "Uhr",
    "„",
    "“",
    "»",
    "«",
    "\"",
    "‚",
    "‘",
    "'",
    ".",
    ",",
    ":",
    "–",
    "-",
    "…",
    "?",
    "!",
    "(",
    ")",
    "½",
    "%",
    "€",
    "z.",
    "B.",
    "24.",
    "Oktober",
    "Berlin",
    "(dpa)",
    "Tausende",
    "zweieinhalb",
    "Stunden",
    "vor",
    "drei",
    "Wochen",
    "http://a.de/b?c",
    "#hafen",
    "sagte",
    "sie",
    "sei",
    "Dr.",
    "Lang",
    "SPD-Chefin",
    "100-Millionen-Euro-Paket",
    "\n",
    "\n\n",
    "\t",
    "\u00a0",
    "\u00ad",
    "\u200b",
    "\ufeff",
    "a\u0308",
    "\ud83d\ude00",
    "\ud800",
    "\udc00",
    "I.",
    "m",
    "²",
    "10^9",
    "1e9",
    "0",
    "-5",
    "99999999999999999999",
    "dreißig",
    "minus",
    "Hälfte"
  };

  private NewsTexts() {}

  /** Any string, more often than not of German pieces. */
  static Arbitrary<String> any() {
    Arbitrary<String> pieces =
        Combinators.combine(Arbitraries.of(PIECES), Arbitraries.of("", " ", " ", " "))
            .as((piece, blank) -> piece + blank)
            .list()
            .ofMaxSize(60)
            .map(parts -> String.join("", parts));
    Arbitrary<String> characters = Arbitraries.strings().all().ofMaxLength(120);
    return Arbitraries.frequencyOf(Tuple.of(4, pieces), Tuple.of(1, characters));
  }
}
