package aussage.dossier;

/** How the figures of a {@link Topic} lie to each other. */
public enum Agreement {
  /** All can be true at once. */
  AGREE,
  /** Some cannot, but they speak of different times. */
  DIFFER,
  /** Two cannot, although they speak of the same time. */
  CONTRADICT
}
