package aussage.claim;

import java.util.ArrayList;
import java.util.List;

/**
 * A part that is denied and another said in its place: "nicht um Geld, sondern um Ehre".
 *
 * @param whole both, as the parser has them
 * @param denied what is not so
 * @param stated what is so
 */
record Contrast(Part whole, Part denied, Part stated) {

  /** The parts of a clause with the given one in the place of both. */
  List<Part> with(List<Part> parts, Part chosen) {
    List<Part> result = new ArrayList<>();
    for (Part part : parts) {
      result.add(part == whole ? chosen : part);
    }
    return result;
  }
}
