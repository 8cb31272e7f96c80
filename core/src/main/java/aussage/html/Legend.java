package aussage.html;

import aussage.model.Certainty;

/** What the marks mean. */
final class Legend {
  private Legend() {}

  static Markup of() {
    Markup out = new Markup();
    out.open("ul", "class", "legend", "aria-label", "Zeichenerklärung");
    kind(out, "q", "Zahl");
    kind(out, "d", "Zeit");
    kind(out, "s", "Quelle");
    out.open("li")
        .element("span", "1", "class", "number-sample")
        .text(" Aussage, dargestellt als sicher, ");
    degree(out, German.sign(Certainty.PROBABLE), German.of(Certainty.PROBABLE));
    degree(out, German.sign(Certainty.POSSIBLE), German.of(Certainty.POSSIBLE));
    degree(out, German.sign(Certainty.UNKNOWN), German.of(Certainty.UNKNOWN));
    degree(out, "⊘", "von jemandem bestritten");
    out.close();
    return out.close().line();
  }

  private static void degree(Markup out, String sign, String words) {
    out.element("span", sign + "\u00a0" + words, "class", "degree").text(" ");
  }

  private static void kind(Markup out, String letter, String name) {
    out.open("li").element("span", name, "class", "found " + letter).close();
  }
}
