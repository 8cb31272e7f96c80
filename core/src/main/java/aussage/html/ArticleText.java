package aussage.html;

import aussage.model.ParsedArticle;
import aussage.model.Passage;
import aussage.model.SentenceRole;
import aussage.model.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * An article's whole text, in headings and paragraphs.
 *
 * <p>A blank line parts paragraphs, and so does a single line end, unless the text is wrapped: then
 * sentences run across line ends, and these mean nothing.
 */
final class ArticleText {
  private final Markup out;
  private final ParsedArticle article;
  private final String text;
  private final MarkedText marked;
  private final List<Mark> marks;
  private final boolean wrapped;
  private int nextMark;

  ArticleText(Markup out, ParsedArticle article, Anchors anchors) {
    this.out = out;
    this.article = article;
    this.text = article.article().text();
    this.marked = new MarkedText(out, text, anchors);
    this.marks = Marks.of(article);
    this.wrapped =
        article.passages().stream()
            .filter(passage -> passage.role() == SentenceRole.BODY)
            .anyMatch(passage -> passage.span().in(text).contains("\n"));
  }

  void write() {
    List<Passage> passages = article.passages();
    int written = 0;
    for (int i = 0; i < passages.size(); ) {
      int begin = passages.get(i).span().begin();
      SentenceRole role = passages.get(i).role();
      int end = passages.get(i++).span().end();
      while (i < passages.size() && goesOn(passages.get(i), role, end)) {
        end = passages.get(i++).span().end();
      }
      rest(written, begin);
      block(role, new Span(begin, end));
      written = end;
    }
    rest(written, text.length());
  }

  private boolean goesOn(Passage next, SentenceRole role, int end) {
    if (next.role() != role || next.span().begin() < end || !role.equals(SentenceRole.BODY)) {
      return false;
    }
    long lines = text.substring(end, next.span().begin()).chars().filter(c -> c == '\n').count();
    return lines == 0 || (lines == 1 && wrapped);
  }

  /** What no passage holds is shown all the same. */
  private void rest(int begin, int end) {
    if (begin < end && !text.substring(begin, end).isBlank()) {
      block(SentenceRole.BODY, new Span(begin, end));
    }
  }

  private void block(SentenceRole role, Span span) {
    switch (role) {
      case HEADING -> out.open("h3");
      case BODY -> out.open("p");
      case DATELINE -> out.open("p", "class", "dateline");
      case BOILERPLATE -> out.open("p", "class", "boilerplate");
    }
    marked.write(span, marksOf(span));
    out.close().line();
  }

  private List<Mark> marksOf(Span block) {
    List<Mark> within = new ArrayList<>();
    for (; nextMark < marks.size(); nextMark++) {
      Mark mark = marks.get(nextMark);
      if (mark.span().begin() >= block.end()) {
        break;
      }
      if (mark.span().begin() >= block.begin()) {
        within.add(mark);
      }
    }
    return within;
  }
}
