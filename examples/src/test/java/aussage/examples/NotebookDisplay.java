package aussage.examples;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/** Stands for the kernel's function of this name: keeps what a cell displays. */
public final class NotebookDisplay {
  private static final List<ObjectNode> SHOWN = new ArrayList<>();

  private NotebookDisplay() {}

  /** As the kernel has it: what to show, and as which kind of text; the id of the output. */
  public static String display(Object content, String mimeType) {
    SHOWN.add(Notebook.displayed(mimeType, content.toString()));
    return "output-" + SHOWN.size();
  }

  /** What was displayed since the last call. */
  static List<ObjectNode> take() {
    List<ObjectNode> shown = List.copyOf(SHOWN);
    SHOWN.clear();
    return shown;
  }
}
