package aussage.html;

import com.google.common.hash.HashCode;
import com.google.common.hash.Hashing;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * What stands around the content. A content security policy lets the browser load nothing from
 * anywhere and run no script but the page's own, whatever an article holds.
 */
final class Page {
  private static final String STYLE = resource("report.css");
  private static final String SCRIPT = resource("report.js");
  private static final String POLICY =
      "default-src 'none'; img-src data:; style-src "
          + hash(STYLE)
          + "; script-src "
          + hash(SCRIPT)
          + "; base-uri 'none'; form-action 'none'";

  private Page() {}

  private static String resource(String name) {
    try {
      return Resources.toString(Resources.getResource(Page.class, name), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  private static String hash(String content) {
    HashCode hash = Hashing.sha256().hashString(content, StandardCharsets.UTF_8);
    return "'sha256-" + Base64.getEncoder().encodeToString(hash.asBytes()) + "'";
  }

  /**
   * All that comes before the content.
   *
   * @param title for the window
   * @param heading above the content
   */
  static String begin(String title, String heading) {
    Markup head = new Markup();
    head.empty("meta", "charset", "utf-8").line();
    head.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1").line();
    head.empty("meta", "name", "color-scheme", "content", "light dark").line();
    head.empty("meta", "http-equiv", "Content-Security-Policy", "content", POLICY).line();
    head.empty("link", "rel", "icon", "href", "data:,").line();
    head.element("title", title).line();
    Markup top = new Markup();
    top.open("header", "class", "top").element("h1", heading).close().line();
    // Style and script are not escaped: a browser takes them as they are.
    return "<!DOCTYPE html>\n<html lang=\"de\">\n<head>\n"
        + head
        + "<style>"
        + STYLE
        + "</style>\n</head>\n<body>\n"
        + top
        + "<main>\n";
  }

  /** All that comes after it. */
  static String end() {
    return "</main>\n<script>" + SCRIPT + "</script>\n</body>\n</html>\n";
  }
}
