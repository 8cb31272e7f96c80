package aussage.cli;

import aussage.json.ArticleJson;
import aussage.json.InputLine;
import aussage.json.Part;
import aussage.model.ParsedArticle;
import java.util.Set;

/** JSON Lines. */
final class JsonFormat implements ResultFormat {
  private final ArticleJson json;

  JsonFormat(Set<Part> parts) {
    this.json = ArticleJson.only(parts);
  }

  @Override
  public String result(InputLine.Valid line, ParsedArticle article) {
    return json.line(article, line.extra()) + "\n";
  }

  @Override
  public String error(InputLine.Invalid line) {
    return ArticleJson.errorLine(line) + "\n";
  }
}
