package aussage.cli;

import aussage.json.ArticleJson;
import aussage.json.InputLine;
import aussage.json.JsonLd;
import aussage.json.Part;
import aussage.syntax.Conllu;
import aussage.timeml.TimeMl;
import java.util.Set;

/** How the results go. */
enum Format {
  /** For people. */
  TEXT,
  /** A page for a browser. */
  HTML,
  /** For programs. */
  JSONL,
  /** The claims as schema.org has them, for triple stores. */
  JSONLD,
  /** The text with its time expressions tagged in place. */
  TIMEML,
  /** The sentences with their trees. */
  CONLLU;

  /**
   * What writes this format.
   *
   * @param parts what is asked for
   * @param coloured whether the reader sees colours
   */
  ResultFormat writer(Set<Part> parts, boolean coloured) {
    return switch (this) {
      case TEXT -> new TextFormat(parts, coloured);
      case HTML -> new HtmlFormat(parts);
      case JSONL -> new JsonFormat(parts);
      case JSONLD ->
          new ResultFormat.Whole(
              (aussage, line) -> JsonLd.write(aussage.parse(line.article())) + "\n",
              line -> ArticleJson.errorLine(line) + "\n");
      case TIMEML ->
          new ResultFormat.Whole(
              (aussage, line) -> TimeMl.write(aussage.parse(line.article())),
              line -> "<!-- " + comment(line).replace("--", "- -") + " -->\n");
      case CONLLU ->
          new ResultFormat.Whole(
              (aussage, line) ->
                  "# newdoc id = "
                      + line.article().id()
                      + "\n"
                      + Conllu.write(aussage.syntax(line.article().text())),
              line -> "# error = " + comment(line) + "\n\n");
    };
  }

  private static String comment(InputLine.Invalid line) {
    return "line " + line.number() + ": " + line.error().replaceAll("\\s+", " ");
  }
}
