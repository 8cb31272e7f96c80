package aussage.benchmarks;

import aussage.model.Article;
import com.google.common.base.Splitter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Articles to measure with: the paragraphs of the sample articles, mixed anew with other figures
 * until there are {@value #CHARACTERS} characters. No two articles are alike, but their words are
 * few; for figures that hold for unseen text give a longer one.
 */
final class News {
  private static final int CHARACTERS = 200_000;
  private static final int PARAGRAPHS = 9;
  private static final LocalDate DAY = LocalDate.of(2024, 9, 20);
  private static final List<String> SAMPLES =
      List.of(
          "1-agentur.txt",
          "2-kuestenbote.txt",
          "3-hafenbehoerde.txt",
          "4-abendblick.txt",
          "5-inselzeitung.txt");

  /** Bare figures that are no year. */
  private static final Pattern FIGURE = Pattern.compile("(?<=\\s)(?!20\\d\\d\\b)\\d+(?=\\s)");

  private News() {}

  /**
   * The same articles on every call.
   *
   * @param file texts of which to take the paragraphs, or "" for the samples
   */
  static List<Article> articles(String file) {
    return articles(file, Integer.MAX_VALUE);
  }

  /** The first of those from the samples, without the work of mixing the others. */
  static List<Article> first(int articles) {
    return articles("", articles);
  }

  private static List<Article> articles(String file, int most) {
    List<String> paragraphs = paragraphs(file);
    Random random = new Random(42);
    List<Article> articles = new ArrayList<>();
    for (int characters = 0; characters < CHARACTERS && articles.size() < most; ) {
      Collections.shuffle(paragraphs, random);
      String text =
          String.join("\n\n", paragraphs.subList(0, Math.min(PARAGRAPHS, paragraphs.size())));
      text = FIGURE.matcher(text).replaceAll(figure -> otherFigure(figure.group(), random));
      articles.add(Article.of(text).published(DAY));
      characters += text.length();
    }
    return articles;
  }

  private static String otherFigure(String figure, Random random) {
    StringBuilder other = new StringBuilder();
    for (int i = 0; i < figure.length(); i++) {
      other.append((char) ('1' + random.nextInt(9)));
    }
    return Matcher.quoteReplacement(other.toString());
  }

  private static List<String> paragraphs(String file) {
    try {
      if (!file.isEmpty()) {
        return split(Files.readString(Path.of(file)));
      }
      List<String> all = new ArrayList<>();
      for (String sample : SAMPLES) {
        try (InputStream in = News.class.getResourceAsStream("samples/" + sample)) {
          all.addAll(split(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
        }
      }
      return all;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> split(String text) {
    return new ArrayList<>(Splitter.on("\n\n").trimResults().omitEmptyStrings().splitToList(text));
  }
}
