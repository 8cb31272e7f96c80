package aussage.json;

import aussage.model.Article;
import java.util.Optional;

/** A line of the input: an article, or what is wrong with it. */
public sealed interface InputLine {
  /** The number of the line, from 1; blank lines count. */
  long number();

  /**
   * A line that is an article.
   *
   * @param number of the line, from 1
   * @param article what is to be parsed
   * @param extra the other fields as one JSON object, each exactly as it was given; "" if there are
   *     none
   */
  record Valid(long number, Article article, String extra) implements InputLine {}

  /**
   * A line that is none.
   *
   * @param number of the line, from 1
   * @param id the article's id, if that much could be read
   * @param error what is wrong and how to mend it, one English sentence
   */
  record Invalid(long number, Optional<String> id, String error) implements InputLine {}
}
