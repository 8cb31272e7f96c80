package aussage.cli;

/** How the articles come. */
enum Input {
  /** A file is an article. */
  TEXT,
  /** A line is an article. */
  JSONL
}
