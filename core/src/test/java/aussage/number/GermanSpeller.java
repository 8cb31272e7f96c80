package aussage.number;

/** Spells numbers as a school book does; independent of the reader, to test it. */
public final class GermanSpeller {
  private static final String[] SMALL = {
    "",
    "ein",
    "zwei",
    "drei",
    "vier",
    "fünf",
    "sechs",
    "sieben",
    "acht",
    "neun",
    "zehn",
    "elf",
    "zwölf",
    "dreizehn",
    "vierzehn",
    "fünfzehn",
    "sechzehn",
    "siebzehn",
    "achtzehn",
    "neunzehn"
  };
  private static final String[] TENS = {
    "", "", "zwanzig", "dreißig", "vierzig", "fünfzig", "sechzig", "siebzig", "achtzig", "neunzig"
  };
  private static final String[] GREAT = {"Million", "Milliarde", "Billion", "Billiarde"};

  private GermanSpeller() {}

  /** In words: those under a million joined, greater magnitudes as words of their own. */
  public static String spell(long number) {
    if (number == 0) {
      return "null";
    }
    StringBuilder words = new StringBuilder();
    long unit = 1_000_000_000_000_000L;
    for (int i = GREAT.length - 1; i >= 0; i--, unit /= 1000) {
      long count = number / unit % 1000;
      if (count == 1) {
        words.append("eine ").append(GREAT[i]).append(' ');
      } else if (count > 1) {
        String plural = GREAT[i].endsWith("e") ? "n" : "en";
        words.append(belowThousand(count, true)).append(' ');
        words.append(GREAT[i]).append(plural).append(' ');
      }
    }
    return words.append(belowMillion(number % 1_000_000)).toString().trim();
  }

  private static String belowMillion(long number) {
    long thousands = number / 1000;
    String head = thousands == 0 ? "" : belowThousand(thousands, false) + "tausend";
    return head + belowThousand(number % 1000, true);
  }

  private static String belowThousand(long number, boolean ends) {
    long hundreds = number / 100;
    String head = hundreds == 0 ? "" : SMALL[(int) hundreds] + "hundert";
    return head + belowHundred((int) (number % 100), ends);
  }

  private static String belowHundred(int number, boolean ends) {
    if (number == 1) {
      return ends ? "eins" : "ein";
    }
    if (number < 20) {
      return SMALL[number];
    }
    String ones = number % 10 == 0 ? "" : SMALL[number % 10] + "und";
    return ones + TENS[number / 10];
  }

  /** The ordinal of a number below a million, with the ending -e: "dritte", "zwanzigste". */
  public static String spellOrdinal(long number) {
    long tens = number % 100;
    String word = spell(number);
    if (tens == 1) {
      return word.substring(0, word.length() - "eins".length()) + "erste";
    }
    if (tens == 3) {
      return word.substring(0, word.length() - "drei".length()) + "dritte";
    }
    if (tens == 8) {
      return word + "e";
    }
    return word + (tens >= 2 && tens <= 19 ? "te" : "ste");
  }
}
