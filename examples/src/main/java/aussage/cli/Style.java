package aussage.cli;

import picocli.CommandLine.Help.Ansi;

/** How words look on a terminal that shows colours. */
enum Style {
  /** As it comes. */
  PLAIN,
  /** Headings. */
  STRONG(Ansi.Style.bold),
  /** Labels, and what is not news. */
  FAINT(Ansi.Style.faint),
  /** Numbers. */
  NUMBER(Ansi.Style.fg_yellow),
  /** Dates. */
  DATE(Ansi.Style.fg_cyan),
  /** Sources. */
  SOURCE(Ansi.Style.fg_green),
  /** What makes a claim weaker, or denies it. */
  CAUTION(Ansi.Style.fg_magenta),
  /** Errors. */
  ERROR(Ansi.Style.fg_red);

  private final Ansi.IStyle[] styles;

  Style(Ansi.IStyle... styles) {
    this.styles = styles;
  }

  /** The words in this style. */
  String paint(String words) {
    return styles.length == 0 || words.isEmpty()
        ? words
        : Ansi.Style.on(styles) + words + Ansi.Style.off(styles);
  }
}
