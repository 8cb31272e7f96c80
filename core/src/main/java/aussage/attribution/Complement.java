package aussage.attribution;

/** What a cue may take as its content. */
enum Complement {
  /** "dass er geht". */
  DASS,
  /** "ob er geht", "wer geht". */
  OB,
  /** "er gehe". */
  V2,
  /** "zu gehen". */
  INFINITIVE,
  /** „Ich gehe“. */
  QUOTE,
  /** A noun phrase that names what is said: "seinen Abschied". */
  OBJECT
}
