package aussage.cli;

import aussage.Aussage;
import aussage.json.InputLine;
import java.util.function.BiFunction;
import java.util.function.Function;

/** How a result is written. Shared by threads. */
interface ResultFormat {
  /** What comes before the first article. */
  default String begin() {
    return "";
  }

  /**
   * Parses an article and writes its result, with its line end.
   *
   * @param place among all articles of the run, from 1
   */
  String result(Aussage aussage, InputLine.Valid line, int place);

  /** What stands in the place of one that could not be parsed, with its line end. */
  String error(InputLine.Invalid line, int place);

  /** What comes after the last article. */
  default String end() {
    return "";
  }

  /** A format that some class of the library writes as a whole. */
  record Whole(
      BiFunction<Aussage, InputLine.Valid, String> results,
      Function<InputLine.Invalid, String> errors)
      implements ResultFormat {
    @Override
    public String result(Aussage aussage, InputLine.Valid line, int place) {
      return results.apply(aussage, line);
    }

    @Override
    public String error(InputLine.Invalid line, int place) {
      return errors.apply(line);
    }
  }
}
