package aussage.rule;

import java.util.List;

/** A piece of German grammar as an object. Each stage adds what its rules do. */
public interface Rule {
  /** Stable and dotted, the stage first: "quantity.rate". */
  String id();

  /** Why the rule is there, one sentence. */
  String reason();

  /** Sentences that it is for, and some that it is not for. */
  List<Example> examples();
}
