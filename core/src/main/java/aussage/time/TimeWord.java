package aussage.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A word of the time lexicon with all that it can be.
 *
 * @param senses at least one, but for {@link #NONE}
 */
record TimeWord(List<Sense> senses) {
  /** A word that has nothing to do with time. */
  static final TimeWord NONE = new TimeWord(List.of());

  TimeWord {
    senses = List.copyOf(senses);
  }

  TimeWord with(Sense sense) {
    List<Sense> more = new ArrayList<>(senses);
    more.add(sense);
    return new TimeWord(more);
  }

  /** The same with this sense before the others. */
  TimeWord before(Sense sense) {
    List<Sense> more = new ArrayList<>(List.of(sense));
    more.addAll(senses);
    return new TimeWord(more);
  }

  boolean is(WordClass type) {
    for (Sense sense : senses) {
      if (sense.type() == type) {
        return true;
      }
    }
    return false;
  }

  /** Whether it can be this, with this code. */
  boolean is(WordClass type, String code) {
    for (Sense sense : senses) {
      if (sense.type() == type && sense.code().equals(code)) {
        return true;
      }
    }
    return false;
  }

  /** Whether it can be the head of a time expression. */
  boolean isHead() {
    for (Sense sense : senses) {
      if (sense.type().isHead()) {
        return true;
      }
    }
    return false;
  }

  /** Whether a sentence with this word is worth reading: a head that isn't just a preposition. */
  boolean isTrigger() {
    if (senses.isEmpty() || is(WordClass.PREPOSITION)) {
      return false;
    }
    return isHead() || is(WordClass.PHRASE_END);
  }

  /** What it is as this class. */
  Optional<Sense> as(WordClass type) {
    for (Sense sense : senses) {
      if (sense.type() == type) {
        return Optional.of(sense);
      }
    }
    return Optional.empty();
  }
}
