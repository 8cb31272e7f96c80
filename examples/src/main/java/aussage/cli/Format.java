package aussage.cli;

/** How the results go. */
enum Format {
  /** For people. */
  TEXT,
  /** For programs. */
  JSONL
}
