package aussage.cli;

import aussage.json.InputLine;
import aussage.model.ParsedArticle;

/** How a result is written. Shared by threads. */
interface ResultFormat {
  /** An article's result, with its line end. */
  String result(InputLine.Valid line, ParsedArticle article);

  /** What stands in the place of one that could not be parsed, with its line end. */
  String error(InputLine.Invalid line);
}
