package aussage.cli;

import aussage.Aussage;
import aussage.json.InputLine;
import java.util.function.BiFunction;
import java.util.function.Function;

/** How a result is written. Shared by threads. */
interface ResultFormat {
  /** Parses an article and writes its result, with its line end. */
  String result(Aussage aussage, InputLine.Valid line);

  /** What stands in the place of one that could not be parsed, with its line end. */
  String error(InputLine.Invalid line);

  /** A format that some class of the library writes as a whole. */
  record Whole(
      BiFunction<Aussage, InputLine.Valid, String> results,
      Function<InputLine.Invalid, String> errors)
      implements ResultFormat {
    @Override
    public String result(Aussage aussage, InputLine.Valid line) {
      return results.apply(aussage, line);
    }

    @Override
    public String error(InputLine.Invalid line) {
      return errors.apply(line);
    }
  }
}
