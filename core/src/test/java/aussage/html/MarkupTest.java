package aussage.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class MarkupTest {
  @Test
  void escapesTextAndAttributes() {
    String written =
        new Markup().element("p", "<script>alert('x')</script> & \u00e4", "id", "a\"b").toString();
    assertEquals(
        "<p id=\"a&quot;b\">&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &amp; \u00e4</p>",
        written);
  }

  @Test
  void replacesWhatNoPageCanHold() {
    String text = "a\u0000b\ud800c\udc00d\ufffee\ud83d\ude00";
    assertEquals(
        "<p>a\ufffdb\ufffdc\ufffdd\ufffde\ud83d\ude00</p>",
        new Markup().element("p", text).toString());
  }

  @Test
  void refusesToLeaveElementsOpen() {
    assertThrows(IllegalStateException.class, () -> new Markup().open("p").toString());
  }
}
