package aussage.html;

import aussage.model.Certainty;
import aussage.model.Span;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.PriorityQueue;

/**
 * Words with what was found in them marked in place. Marks may lie in each other; where two cross,
 * the one that begins later is written in two pieces.
 */
final class MarkedText {
  /** A mark, or what is left of it behind the end of another. */
  private record Piece(Mark mark, int begin, int end) {
    static final Comparator<Piece> ORDER =
        Comparator.comparingInt(Piece::begin)
            .thenComparingInt(piece -> -piece.end())
            .thenComparing(piece -> piece.mark().kind())
            .thenComparingInt(piece -> piece.mark().number());

    boolean isFirst() {
      return begin == mark.span().begin();
    }
  }

  private final Markup out;
  private final String text;
  private final Anchors anchors;

  MarkedText(Markup out, String text, Anchors anchors) {
    this.out = out;
    this.text = text;
    this.anchors = anchors;
  }

  /** Writes a stretch of the text; marks that begin in it end with it at the latest. */
  void write(Span stretch, List<Mark> marks) {
    PriorityQueue<Piece> waiting = new PriorityQueue<>(Piece.ORDER);
    marks.forEach(mark -> waiting.add(new Piece(mark, mark.span().begin(), mark.span().end())));
    Deque<Piece> open = new ArrayDeque<>();
    int at = stretch.begin();
    while (!waiting.isEmpty() || !open.isEmpty()) {
      if (!open.isEmpty() && (waiting.isEmpty() || open.peek().end() <= waiting.peek().begin())) {
        out.text(text.substring(at, open.peek().end()));
        at = open.peek().end();
        end(open.pop());
        continue;
      }
      Piece next = waiting.remove();
      int limit = open.isEmpty() ? stretch.end() : open.peek().end();
      if (next.end() > limit) {
        if (!open.isEmpty()) {
          waiting.add(new Piece(next.mark(), limit, next.end()));
        }
        next = new Piece(next.mark(), next.begin(), limit);
      }
      out.text(text.substring(at, next.begin()));
      at = next.begin();
      begin(next);
      open.push(next);
    }
    out.text(text.substring(at, stretch.end()));
  }

  private void begin(Piece piece) {
    Mark mark = piece.mark();
    String kind = mark.kind().letter();
    String id = anchors.part(kind, mark.number());
    String classes = "found " + kind;
    if (mark.kind() == Mark.Kind.CLAIM) {
      classes += " " + mark.certainty().name().toLowerCase(Locale.ROOT);
    }
    if (piece.isFirst()) {
      out.open("span", "class", classes, "data-of", id, "id", id);
    } else {
      out.open("span", "class", classes, "data-of", id);
    }
    if (mark.kind() == Mark.Kind.CLAIM) {
      return;
    }
    if (piece.isFirst()) {
      out.open("mark", "tabindex", "0", "aria-describedby", cardId(piece));
    } else {
      out.open("mark");
    }
  }

  private void end(Piece piece) {
    Mark mark = piece.mark();
    if (mark.kind() != Mark.Kind.CLAIM) {
      out.close();
      mark.card().write(out, cardId(piece));
    } else if (piece.end() == mark.span().end()) {
      number(piece);
    }
    out.close();
  }

  /** Behind the claim: its number, which leads to the list and carries the card. */
  private void number(Piece piece) {
    Mark mark = piece.mark();
    String card = cardId(piece);
    out.open("span", "class", "found number");
    out.element(
        "a",
        mark.number() + sign(mark),
        "href",
        "#" + anchors.part("l", mark.number()),
        "aria-label",
        "Aussage " + mark.number(),
        "aria-describedby",
        card);
    mark.card().write(out, card);
    out.close();
  }

  private static String sign(Mark mark) {
    String sure = mark.certainty() == Certainty.CERTAIN ? "" : German.sign(mark.certainty());
    return mark.denied() ? sure + "⊘" : sure;
  }

  private String cardId(Piece piece) {
    String id = anchors.part(piece.mark().kind().letter(), piece.mark().number()) + "-card";
    return piece.isFirst() || piece.mark().kind() == Mark.Kind.CLAIM ? id : id + piece.begin();
  }
}
