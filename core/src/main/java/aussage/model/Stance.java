package aussage.model;

/** How the source stands to what it is reported to say. */
public enum Stance {
  /** sagen, berichten, bestätigen, einräumen. */
  AFFIRMS,
  /** bestreiten, zurückweisen, dementieren. */
  DENIES,
  /** bezweifeln, skeptisch sein. */
  DOUBTS,
  /** erwarten, davon ausgehen, rechnen mit. */
  PREDICTS,
  /** fordern, verlangen. */
  DEMANDS,
  /** warnen, befürchten. */
  WARNS,
  /** ankündigen, zusagen, versprechen. */
  PROMISES,
  /** fragen. */
  ASKS,
  /** bezeichnen als, loben, kritisieren. */
  JUDGES
}
