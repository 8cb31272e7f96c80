package aussage.syntax;

/** What a name names, as the entity recogniser says. */
public enum EntityType {
  /** No name. */
  NONE,
  /** "Eva Lang". */
  PERSON,
  /** "Bremen". */
  LOCATION,
  /** "Hafenpolizei Bremen". */
  ORGANIZATION,
  /** Other names, adjectives of nations: "dänisch". */
  MISC
}
