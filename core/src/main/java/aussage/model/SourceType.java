package aussage.model;

/** What kind of source speaks. */
public enum SourceType {
  /** A human being. */
  PERSON,
  /** A ministry, authority, army, party, company, club. */
  ORGANIZATION,
  /** A government, a country, a capital standing for it: "Wien". */
  STATE,
  /** A paper, agency or station. */
  MEDIA,
  /** A study, report, statement. */
  DOCUMENT,
  /** "Experten", "Medienberichte", "Schätzungen". */
  UNNAMED
}
