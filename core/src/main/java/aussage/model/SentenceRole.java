package aussage.model;

/** What a sentence is to the article it stands in. */
public enum SentenceRole {
  /** Running text. */
  BODY,
  /** A title or subheading: "Streit um die Brücke". */
  HEADING,
  /** The line that says when, or where and by whom: "24. Oktober 2024", "Berlin (dpa) –". */
  DATELINE,
  /**
   * What belongs to the page and not to the news: section names, bylines, photo credits and
   * captions, lists of links, notes to readers.
   */
  BOILERPLATE;

  /** Whether it may state something: running text and headings. */
  public boolean isNews() {
    return this == BODY || this == HEADING;
  }
}
