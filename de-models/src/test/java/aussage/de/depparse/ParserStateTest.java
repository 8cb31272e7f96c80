package aussage.de.depparse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ParserStateTest {
  /** "der rote Kran hebt" with Kran above der and rote, hebt above Kran. */
  @Test
  void knowsTheOutermostChildren() {
    ParserState state = new ParserState();
    state.begin(new int[5], new int[5]);
    state.shift();
    state.shift();
    state.shift();
    state.attachLeft(3);
    state.attachLeft(4);
    assertEquals(1, state.below(3, 0), "leftmost");
    assertEquals(2, state.below(3, 2), "second from left");
    assertEquals(ParserState.NONE, state.below(3, 1), "rightmost");
    state.shift();
    state.attachLeft(5);
    assertEquals(3, state.below(4, 0), "leftmost");
    assertEquals(1, state.below(4, 4), "leftmost of the leftmost");
    assertFalse(state.isTerminal());
    state.attachRight(1);
    assertTrue(state.isTerminal());
    assertEquals(0, state.head(4));
    assertEquals(4, state.label(1));
    assertEquals(3, state.label(2));
  }

  @Test
  void growsWithTheSentence() {
    ParserState state = new ParserState();
    int words = 5000;
    state.begin(new int[words + 1], new int[words + 1]);
    for (int i = 0; i < words; i++) {
      state.shift();
    }
    assertTrue(state.bufferIsEmpty());
    assertEquals(words, state.stack(0));
    assertEquals(ParserState.NONE, state.stack(words + 1));
  }
}
