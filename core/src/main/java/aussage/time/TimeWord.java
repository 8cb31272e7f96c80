package aussage.time;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A word of the time lexicon with all that it can be. */
final class TimeWord {
  /** A word that has nothing to do with time. */
  static final TimeWord NONE = new TimeWord(List.of());

  private final List<Sense> senses;
  private final Set<WordClass> classes;
  private final boolean head;
  private final boolean trigger;

  /** A word that can be these. */
  TimeWord(List<Sense> senses) {
    this.senses = List.copyOf(senses);
    Set<WordClass> types = EnumSet.noneOf(WordClass.class);
    boolean isHead = false;
    boolean isTrigger = false;
    for (Sense sense : senses) {
      types.add(sense.type());
      isHead |= sense.type().isHead();
      isTrigger |= sense.type().isTrigger();
    }
    classes = types;
    head = isHead;
    trigger = isTrigger;
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

  /** What it can be, at least one thing, but for {@link #NONE}. */
  List<Sense> senses() {
    return senses;
  }

  boolean is(WordClass type) {
    return classes.contains(type);
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
    return head;
  }

  /** Whether a sentence with this word is worth reading. */
  boolean isTrigger() {
    return trigger;
  }

  /** What it is as this class. */
  Optional<Sense> as(WordClass type) {
    if (!is(type)) {
      return Optional.empty();
    }
    for (Sense sense : senses) {
      if (sense.type() == type) {
        return Optional.of(sense);
      }
    }
    return Optional.empty();
  }
}
