package aussage;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.IntFunction;

/**
 * Texts that nobody writes and the net delivers all the same, of any length: what calls itself for
 * each piece runs out of stack on one of them, and what looks back over all that stands before does
 * not come to its end.
 *
 * @param name tells what it is made of
 * @param make gives the text of about a number of UTF-16 code units
 */
public record NastyText(String name, IntFunction<String> make) {
  /** One of these over and over: every class of characters, and what rules begin with. */
  private static final String[] PIECES =
      """
      a¦ß¦A¦Ä¦I¦1¦½¦²¦中¦א¦ا¦ก¦अ¦\uD835\uDC00¦😀¦-¦–¦.¦…¦,¦;¦:¦!¦?¦(¦)¦[¦]¦{¦<¦„¦“¦»¦«¦"¦'¦\
      ’¦/¦\\¦@¦#¦&¦%¦€¦$¦*¦_¦|¦+¦=¦~¦°¦ ¦\n¦\n\n¦\r¦\r\n¦\t¦\0¦\u000B¦\f¦\u0085¦\u00A0¦\
      \u00AD¦\u0301¦\u200B¦\u200D¦\u202E¦\u2028¦\u2029¦\uFEFF¦\uD800¦\uDC00¦a@¦a@a.¦a.¦A.¦\
      ab.¦ab.de¦a.b.¦1.¦1,¦1-¦1:¦1/¦1 ¦1, ¦1e9¦10^¦a-¦A-¦a'¦a&¦a_¦a/¦m²¦IV.¦XVI ¦a ¦A ¦\
      a, ¦www.¦http://¦http://a.de/¦<b>¦<p>x</p>¦&amp;¦a\n¦A\n¦- a\n¦1. a\n¦| a ¦a\u00AD¦\
      a\u0301¦😀 ¦👨‍👩‍👧¦🇩🇪¦\u202Ea\u202C¦"a" ¦„a“ ¦... ¦ – ¦– ¦§ ¦$5 ¦1:1 ¦(1) ¦[1] ¦zwei¦\
      zwei ¦zweihundert¦hundert¦hundert ¦hunderttausend¦Million ¦Million Milliarde ¦\
      zwei Komma ¦minus ¦ein halbes ¦ein Drittel von ¦Tausende ¦Dutzende von ¦bis zu ¦\
      1 bis ¦zwischen 1 und ¦mehr als ¦rund ¦1 Euro ¦Euro ¦Millionen-Euro-¦5 Meter ¦\
      pro 5 ¦je ¦5 von ¦18- bis ¦und 1 ¦und ¦und, ¦über 5 ¦Die Zahl der 5 ¦große ¦Uhr ¦\
      Montag ¦am Montag ¦am ¦am 3. Mai ¦am 3. ¦3.5.2024 ¦3.5.¦2024 ¦im Jahr ¦\
      im Jahr 2024 ¦um 8 Uhr ¦um ¦vor ¦vor drei ¦in den ¦der letzten ¦Ende ¦Mitte der ¦\
      Woche ¦Jahre ¦80er ¦v. Chr. ¦von Montag bis ¦jeden ¦seit ¦Dr. ¦z. B. ¦Jan ¦\
      Jan Roth ¦Jan Roth, ¦Hafen-¦der ¦der die das ¦er ¦sagte ¦sagte er, ¦laut ¦\
      laut Polizei ¦nach Angaben von ¦so ¦dass ¦dass er sagte, ¦er habe ¦(er sagte (¦\
      „er sagte „¦„Er kam. ¦Er kam. ¦Er kam ¦nicht ¦ist ¦ist ist. ¦wenn ¦wenn er kommt, ¦\
      weil ¦weder ¦noch ¦die, ¦Foto: A\n¦Kiel (dpa) – ¦Kiel (dpa) –\n\n¦Von Jan Roth\n¦\
      Vgl. """
          .split("¦");

  /** What an article has, for those that are one nasty mixture of it. */
  private static final String[] WORDS =
      """
      der die Hafen Polizei Bürgermeisterin Jan Roth sagte habe sei und dass \
      bis zu rund 40 3,5 Millionen Euro Prozent Menschen am Dienstag 3. Mai \
      2024 um 20.30 Uhr vor drei Wochen nicht in Kiel gestern laut Feuerwehr \
      starben zwei von nach"""
          .split(" ");

  private static final String[] MARKS = {".", ",", ":", "„", "“", "(", ")", "–", "?", "\n\n"};

  private static final long SEED = 20241024;

  /** All of them. */
  public static List<NastyText> all() {
    List<NastyText> all = new ArrayList<>();
    for (String piece : PIECES) {
      all.add(repeated(piece));
    }
    all.add(new NastyText("one sentence", n -> words(n, " ", "")));
    all.add(new NastyText("one token of words", n -> words(n, "", "")));
    all.add(new NastyText("one compound of words", n -> words(n, "-", "")));
    all.add(new NastyText("all upper case", n -> news(n).toUpperCase(Locale.ROOT)));
    all.add(new NastyText("all lower case", n -> news(n).toLowerCase(Locale.ROOT)));
    all.add(new NastyText("no blanks", n -> news(n).replace(" ", "")));
    all.add(new NastyText("words and signs in any order", NastyText::news));
    all.add(new NastyText("a line for each word", n -> words(n, "\n", "")));
    all.add(new NastyText("a paragraph for each word", n -> words(n, "\r\n\r\n", "")));
    all.add(new NastyText("table of tabs", n -> words(n, "\t", "\n")));
    all.add(new NastyText("table of bars", n -> words(n, " | ", " |\n|")));
    all.add(new NastyText("HTML", n -> words(n, "</td><td class=\"a\">", "</td></tr>\n<tr><td>")));
    all.add(new NastyText("JSON", n -> words(n, "\",\"", "\"],\n[\"")));
    all.add(new NastyText("base64", NastyText::base64));
    all.add(new NastyText("any characters", NastyText::anyCharacters));
    all.add(between("soft hyphens", "\u00AD"));
    all.add(between("marks of direction", "\u202E"));
    all.add(between("zero-width joiners", "\u200D"));
    all.add(between("lone surrogates", "\uD83D"));
    all.add(between("NUL", "\0"));
    all.add(between("byte order marks", "\uFEFF"));
    all.add(between("combining marks", "\u0308"));
    all.add(opened("brackets opened", "("));
    all.add(opened("quotations opened", "„"));
    all.add(opened("plain quotation marks", "\""));
    all.add(new NastyText("one number of figures", n -> "Es waren " + "7".repeat(n) + " Boote."));
    all.add(
        new NastyText(
            "one word of a number", n -> "Es waren " + "hundert".repeat(n / 7) + " Boote."));
    return List.copyOf(all);
  }

  /** One piece over and over. */
  public static NastyText repeated(String piece) {
    return new NastyText("\"" + visible(piece) + "\"", n -> piece.repeat(n / piece.length() + 1));
  }

  /** The text of about this many UTF-16 code units; the same at every call. */
  public String ofLength(int length) {
    return make.apply(length);
  }

  /** An article with a sign between all of its characters. */
  private static NastyText between(String name, String sign) {
    return new NastyText(
        name + " between characters",
        n -> String.join(sign, news(n / (1 + sign.length())).split("")));
  }

  /** A sign before each word of a text without an end. */
  private static NastyText opened(String name, String sign) {
    return new NastyText(name, n -> words(n, " " + sign, ""));
  }

  /** Words in any order with a separator between them, after every eighth another. */
  private static String words(int length, String separator, String eighth) {
    Random random = new Random(SEED);
    StringBuilder text = new StringBuilder(length + 32);
    for (int i = 1; text.length() < length; i++) {
      text.append(any(WORDS, random));
      text.append(i % 8 == 0 && !eighth.isEmpty() ? eighth : separator);
    }
    return text.toString();
  }

  private static String news(int length) {
    Random random = new Random(SEED);
    StringBuilder text = new StringBuilder(length + 32);
    while (text.length() < length) {
      text.append(any(random.nextInt(5) == 0 ? MARKS : WORDS, random)).append(' ');
    }
    return text.toString();
  }

  private static String any(String[] choices, Random random) {
    return choices[random.nextInt(choices.length)];
  }

  private static String base64(int length) {
    byte[] bytes = new byte[length * 3 / 4];
    new Random(SEED).nextBytes(bytes);
    return Base64.getEncoder().encodeToString(bytes);
  }

  private static String anyCharacters(int length) {
    Random random = new Random(SEED);
    StringBuilder text = new StringBuilder(length);
    while (text.length() < length) {
      text.append((char) random.nextInt(1 << 16));
    }
    return text.toString();
  }

  private static String visible(String piece) {
    StringBuilder shown = new StringBuilder();
    for (char c : piece.toCharArray()) {
      boolean plain = c >= ' ' && c < 0x7F || Character.isLetter(c) || "„“»«–…€§½²".indexOf(c) >= 0;
      shown.append(plain ? String.valueOf(c) : String.format(Locale.ROOT, "\\u%04X", (int) c));
    }
    return shown.toString();
  }

  @Override
  public String toString() {
    return name;
  }
}
