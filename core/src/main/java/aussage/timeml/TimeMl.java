package aussage.timeml;

import aussage.model.DateRef;
import aussage.model.ParsedArticle;
import com.google.common.xml.XmlEscapers;

/**
 * Writes an article with its time expressions tagged in place, as TimeML does: "am &lt;TIMEX3
 * tid="t1" type="DATE" value="2024-05-03"&gt;3. Mai&lt;/TIMEX3&gt;".
 *
 * <p>The day of publication is TimeML's document creation time, {@code t0}. What XML 1.0 cannot
 * hold (NUL and other control characters, lone surrogates) becomes U+FFFD.
 */
public final class TimeMl {
  private TimeMl() {}

  /** The TimeML document, with its line end. */
  public static String write(ParsedArticle article) {
    StringBuilder xml = new StringBuilder(article.article().text().length() * 2);
    xml.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<TimeML>\n");
    if (!article.article().id().isEmpty()) {
      xml.append("<DOCID>").append(content(article.article().id())).append("</DOCID>\n");
    }
    article
        .date()
        .ifPresent(
            day ->
                xml.append("<DCT><TIMEX3 tid=\"t0\" type=\"DATE\" value=\"")
                    .append(day)
                    .append("\" functionInDocument=\"CREATION_TIME\">")
                    .append(day)
                    .append("</TIMEX3></DCT>\n"));
    xml.append("<TEXT>");
    String text = article.article().text();
    int written = 0;
    int number = 0;
    for (DateRef date : article.dateRefs()) {
      if (date.span().begin() < written) {
        continue; // tags do not overlap
      }
      xml.append(content(text.substring(written, date.span().begin())));
      open(xml, date, ++number);
      xml.append(content(date.text())).append("</TIMEX3>");
      written = date.span().end();
    }
    xml.append(content(text.substring(written))).append("</TEXT>\n</TimeML>\n");
    return xml.toString();
  }

  private static void open(StringBuilder xml, DateRef date, int number) {
    xml.append("<TIMEX3 tid=\"t").append(number).append("\" type=\"").append(date.type());
    xml.append("\" value=\"").append(attribute(date.value())).append('"');
    date.modifier().ifPresent(modifier -> xml.append(" mod=\"").append(modifier).append('"'));
    xml.append('>');
  }

  private static String content(String text) {
    return XmlEscapers.xmlContentEscaper().escape(withoutLoneSurrogates(text));
  }

  private static String attribute(String text) {
    return XmlEscapers.xmlAttributeEscaper().escape(withoutLoneSurrogates(text));
  }

  private static String withoutLoneSurrogates(String text) {
    StringBuilder mended = null;
    for (int i = 0; i < text.length(); i++) {
      if (!Character.isSurrogate(text.charAt(i))) {
        continue;
      }
      if (i + 1 < text.length() && Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1))) {
        i++;
        continue;
      }
      mended = mended == null ? new StringBuilder(text) : mended;
      mended.setCharAt(i, '\uFFFD');
    }
    return mended == null ? text : mended.toString();
  }
}
