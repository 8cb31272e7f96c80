package aussage.claim;

/** Who does it to whom, as the verb group says. */
enum Voice {
  /** "Der Hafen baut eine Mole." */
  ACTIVE,
  /** "Die Mole wird gebaut." */
  PASSIVE,
  /** What holds after it was done: "Die Mole ist gesperrt." */
  STATE
}
