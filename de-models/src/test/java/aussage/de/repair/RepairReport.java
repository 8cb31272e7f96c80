package aussage.de.repair;

import aussage.de.LoadedParser;
import aussage.rule.Rule;
import aussage.syntax.Sentence;
import aussage.text.TextReader;
import aussage.text.TokenizedSentence;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A program for those who write rules: how many sentences of some texts each rule touches, and what
 * one rule does to them.
 *
 * <pre>
 * RepairReport FILE...              a table: rule, sentences, changes
 * RepairReport --show ID,ID FILE... before it the sentences that these rules touch, with what they changed
 * </pre>
 *
 * Files are plain texts in UTF-8. Classes: those of this module and its tests.
 */
final class RepairReport {
  private static final class Count {
    private int sentences;
    private int changes;
  }

  private final Map<String, Count> counts = new LinkedHashMap<>();
  private final List<String> shown;
  private int sentences;

  private RepairReport(List<String> shown) {
    this.shown = shown;
  }

  public static void main(String[] arguments) throws IOException {
    List<String> files = new ArrayList<>(List.of(arguments));
    boolean show = !files.isEmpty() && files.get(0).equals("--show");
    RepairReport report = new RepairReport(show ? List.of(files.get(1).split(",")) : List.of());
    for (String file : show ? files.subList(2, files.size()) : files) {
      report.read(Files.readString(Path.of(file)));
    }
    report.print();
  }

  private void read(String text) {
    for (TokenizedSentence sentence : TextReader.read(text).sentences()) {
      Sentence bare = Sentence.bare(sentences++, sentence.role(), sentence.tokens());
      LoadedParser.pieces(bare).forEach(this::repair);
    }
  }

  private void repair(Draft draft) {
    LoadedParser.tag(draft);
    for (TagRule rule : TagRules.ALL) {
      count(
          rule,
          draft,
          () -> {
            for (int i = 0; i < draft.size(); i++) {
              rule.apply(draft, i);
            }
          });
    }
    LoadedParser.hang(draft);
    Phrases.narrow(draft);
    for (TreeRule rule : TreeRules.ALL) {
      count(rule, draft, () -> rule.apply(draft));
    }
  }

  private void count(Rule rule, Draft draft, Runnable change) {
    List<String> before = shown.contains(rule.id()) ? arcs(draft) : List.of();
    int changes = draft.changes();
    change.run();
    int made = draft.changes() - changes;
    Count count = counts.computeIfAbsent(rule.id(), id -> new Count());
    count.changes += made;
    count.sentences += made > 0 ? 1 : 0;
    if (made > 0 && shown.contains(rule.id())) {
      show(rule, draft, before);
    }
  }

  private static void show(Rule rule, Draft draft, List<String> before) {
    StringBuilder text = new StringBuilder(rule.id()).append(": ");
    for (int i = 0; i < draft.size(); i++) {
      text.append(draft.form(i)).append(' ');
    }
    List<String> after = arcs(draft);
    for (int i = 0; i < draft.size(); i++) {
      if (!before.get(i).equals(after.get(i))) {
        text.append("\n    ").append(before.get(i)).append("  →  ").append(after.get(i));
      }
    }
    System.out.println(text);
  }

  private static List<String> arcs(Draft draft) {
    List<String> arcs = new ArrayList<>();
    for (int i = 0; i < draft.size(); i++) {
      String head = draft.head(i) < 0 ? "" : draft.form(draft.head(i)) + ", ";
      arcs.add(draft.label(i) + "(" + head + draft.form(i) + ")/" + draft.upos(i));
    }
    return arcs;
  }

  private void print() {
    System.out.println("rule\tsentences of " + sentences + "\tchanges");
    counts.forEach(
        (id, count) -> System.out.println(id + "\t" + count.sentences + "\t" + count.changes));
  }
}
