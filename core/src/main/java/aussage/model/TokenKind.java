package aussage.model;

/** What a {@link Token} looks like; its shape alone decides. */
public enum TokenKind {
  /**
   * Letters, also with hyphens, digits or inner dots: "US-Regierung", "400-Millionen-Dollar-Paket",
   * "z. B.", "83-jährige".
   */
  WORD,
  /**
   * Digits with their inner signs: "10.000", "3,5", "22.10.2024", "20.30", "3-5", "2023/24", "½".
   */
  NUMBER,
  /**
   * Digits or a Roman numeral with the dot that makes an ordinal of it: "24." in "24. Oktober",
   * "II." in "Wilhelm II. war".
   */
  ORDINAL,
  /** A full stop, question mark, exclamation mark or ellipsis. */
  TERMINATOR,
  /**
   * An opening quotation mark; for signs that open and close alike, decided by what stands around.
   */
  QUOTE_OPEN,
  /** A closing quotation mark. */
  QUOTE_CLOSE,
  /** Comma, colon, semicolon, brackets, dashes and other punctuation. */
  PUNCTUATION,
  /** "%", "€", "°", "§", emoji and other signs. */
  SYMBOL,
  /** A web address, mail address, handle or hash tag. */
  LINK
}
