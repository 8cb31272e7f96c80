package aussage.cli;

import aussage.Aussage;
import aussage.json.ArticleJson;
import aussage.json.InputLine;
import aussage.json.Part;
import java.util.Set;

/** JSON Lines. */
final class JsonFormat implements ResultFormat {
  private final ArticleJson json;

  JsonFormat(Set<Part> parts) {
    this.json = ArticleJson.only(parts);
  }

  @Override
  public String result(Aussage aussage, InputLine.Valid line, int place) {
    return json.line(aussage.parse(line.article()), line.extra()) + "\n";
  }

  @Override
  public String error(InputLine.Invalid line, int place) {
    return ArticleJson.errorLine(line) + "\n";
  }
}
