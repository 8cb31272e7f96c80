package aussage.text;

import aussage.model.SentenceRole;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;

/**
 * Tells what each passage of a text is. First come the rules that need the line alone, then, with
 * what they found left aside, those that need to know where the running text lies. A text of one
 * passage is no page: it is all body.
 */
final class RoleFinder {
  private RoleFinder() {}

  /** All rules. */
  static ImmutableList<PageRule> rules() {
    return ImmutableList.<PageRule>builder()
        .addAll(LineRules.ALL)
        .add(PlaceRules.CAPTION, PlaceRules.BYLINE, PlaceRules.NOTE)
        .addAll(PlaceRules.ALL)
        .build();
  }

  /** The text as passages with their roles. */
  static Page find(TokenBuffer tokens) {
    Page page = new Page(tokens, passages(tokens));
    if (page.size() > 1) {
      furnish(page);
    }
    return page;
  }

  private static void furnish(Page page) {
    for (int i = 0; i < page.size(); i++) {
      apply(page, i, LineRules.ALL);
    }
    page.survey();
    for (int i = 1; i < page.size(); i++) {
      apply(page, i, List.of(PlaceRules.CAPTION, PlaceRules.BYLINE));
    }
    for (int i = page.size() - 1; i > 0 && endsPage(page, i); i--) {
      apply(page, i, List.of(PlaceRules.NOTE));
    }
    page.survey();
    if (page.hasText()) {
      for (int i = 0; i < page.size(); i++) {
        apply(page, i, PlaceRules.ALL);
      }
    }
  }

  /** Whether nothing but furniture follows. */
  private static boolean endsPage(Page page, int index) {
    return index == page.size() - 1
        || page.role(index + 1) == SentenceRole.BOILERPLATE
        || !page.passage(index + 1).isText();
  }

  private static void apply(Page page, int index, List<PageRule> rules) {
    if (page.role(index) != null) {
      return;
    }
    for (PageRule rule : rules) {
      if (rule.test().holds(page, index)) {
        page.role(index, rule.role());
        return;
      }
    }
  }

  private static List<Passage> passages(TokenBuffer tokens) {
    List<Passage> passages = new ArrayList<>();
    int begin = 0;
    for (int i = 1; i <= tokens.size(); i++) {
      if (tokens.breaksBefore(i)) {
        passages.add(Passage.of(tokens, begin, i));
        begin = i;
      }
    }
    return passages;
  }
}
