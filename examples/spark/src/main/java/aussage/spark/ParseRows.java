package aussage.spark;

import aussage.Aussage;
import aussage.InterruptedParseException;
import aussage.json.ArticleJson;
import aussage.json.ArticleReader;
import aussage.json.InputLine;
import aussage.model.ParsedArticle;
import aussage.syntax.DamagedModelsException;
import aussage.syntax.MissingModelsException;
import com.google.common.collect.Streams;
import java.util.Iterator;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * Parses the rows of a partition, one at a time: lines of JSON in; out, of each line, a row of the
 * table articles with its claims, or a row of the table rejected.
 */
final class ParseRows implements MapPartitionsFunction<Row, Row> {
  private static final long serialVersionUID = 1L;

  /** What comes in: the line as bytes, and its file. */
  static final String LINE = "line";

  static final String FILE = "file";

  /** What comes out: one or the other is null. */
  static final String ARTICLE = "article";

  static final String CLAIMS = "claims";
  static final String REJECTED = "rejected";

  static final Encoder<Row> RESULT =
      Encoders.row(
          new StructType()
              .add(ARTICLE, Tables.ARTICLES.schema())
              .add(CLAIMS, DataTypes.createArrayType(Tables.CLAIMS.schema(), false))
              .add(REJECTED, Tables.REJECTED.schema()));

  @Override
  public Iterator<Row> call(Iterator<Row> rows) {
    Aussage aussage = SharedParser.get();
    return Streams.stream(rows)
        .flatMap(row -> result(aussage, row.getAs(FILE), row.getAs(LINE)).stream())
        .iterator();
  }

  /** Empty for a blank line. */
  private static Optional<Row> result(Aussage aussage, String file, byte[] line) {
    // A file is read from several places at once: the number of a line is not known.
    return ArticleReader.line(1, line)
        .map(
            read ->
                read instanceof InputLine.Valid valid
                    ? result(aussage, file, line, valid)
                    : rejected(file, line, (InputLine.Invalid) read));
  }

  private static Row result(Aussage aussage, String file, byte[] line, InputLine.Valid valid) {
    try {
      ParsedArticle article = aussage.parse(valid.article());
      String json = ArticleJson.all().line(article, valid.extra());
      return parsed(new Tables.Parsed(file, article, json));
    } catch (MissingModelsException | DamagedModelsException | InterruptedParseException e) {
      throw e;
    } catch (RuntimeException | StackOverflowError e) {
      Optional<String> id = Optional.of(valid.article().id());
      String error = "an error in aussage, please report it with the text: " + e;
      return rejected(file, line, new InputLine.Invalid(1, id, error));
    }
  }

  private static Row parsed(Tables.Parsed parsed) {
    Object[] claims =
        IntStream.range(0, parsed.article().claims().size())
            .mapToObj(i -> Tables.CLAIMS.row(new ClaimColumns.Place(parsed.article(), i)))
            .toArray();
    return RowFactory.create(Tables.ARTICLES.row(parsed), claims, null);
  }

  private static Row rejected(String file, byte[] line, InputLine.Invalid wrong) {
    Tables.Rejected rejected = new Tables.Rejected(file, wrong.id(), wrong.error(), line);
    return RowFactory.create(null, null, Tables.REJECTED.row(rejected));
  }
}
