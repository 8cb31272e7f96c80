package aussage.model;

/** What is done by saying it. */
public enum SpeechAct {
  /** "Die Brücke hält." */
  STATEMENT,
  /** "Hält die Brücke?" */
  QUESTION,
  /** "Die Brücke muss halten." */
  DEMAND,
  /** "Wenn die Brücke hält, …" */
  CONDITION
}
