package aussage.quantity;

import aussage.model.Diagnostic;
import aussage.model.Quantity;
import aussage.model.QuantityModifier;
import aussage.model.Unit;
import aussage.model.UnitKind;
import aussage.syntax.AnalysedText;
import aussage.syntax.Document;
import aussage.syntax.Sentence;
import aussage.text.TextReader;
import aussage.text.TokenizedSentence;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Quantities as the rules' examples write them: "40 → ABOUT 40 Gast", ranges as "3..5", rates as
 * "120 Fall / 100000 Einwohner", one after the other with semicolons.
 */
final class QuantityNotation {
  private static final QuantityExtractor EXTRACTOR = new QuantityExtractor();

  private QuantityNotation() {}

  static List<Quantity> find(String text) {
    return find(text, unused -> {});
  }

  static List<Quantity> find(String text, Consumer<Diagnostic> diagnostics) {
    return EXTRACTOR.extract(document(text), diagnostics);
  }

  private static Document document(String text) {
    List<Sentence> sentences = new ArrayList<>();
    for (TokenizedSentence sentence : TextReader.read(text).sentences()) {
      sentences.add(Sentence.bare(sentences.size(), sentence.role(), sentence.tokens()));
    }
    return Document.of(text, sentences);
  }

  static String of(String text) {
    return of(find(text));
  }

  /** Of a sentence with what a parser says of it, see {@link AnalysedText}. */
  static String ofAnalysed(String analysed) {
    return of(EXTRACTOR.extract(AnalysedText.document(analysed)));
  }

  /** What an extractor that is made anew reads, from tables that are read anew. */
  static String ofNew(String text) {
    return of(new QuantityExtractor().extract(document(text)));
  }

  static String of(List<Quantity> quantities) {
    return quantities.stream().map(QuantityNotation::of).collect(Collectors.joining("; "));
  }

  private static String of(Quantity quantity) {
    StringBuilder out = new StringBuilder(quantity.number().text()).append(" → ");
    if (quantity.modifier() != QuantityModifier.EXACT) {
      out.append(quantity.modifier()).append(' ');
    }
    if (quantity.value().isPresent()) {
      out.append(quantity.value().get().toPlainString());
    } else {
      out.append(quantity.min().map(Object::toString).orElse("")).append("..");
      out.append(quantity.max().map(Object::toString).orElse(""));
    }
    out.append(of(quantity.unit()));
    quantity
        .per()
        .ifPresent(rate -> out.append(" / ").append(rate.value()).append(of(rate.unit())));
    return out.toString();
  }

  private static String of(Unit unit) {
    if (unit.kind() == UnitKind.NONE) {
      return "";
    }
    if (unit.kind() == UnitKind.COUNT) {
      return " " + unit.lemma().orElse("COUNT");
    }
    return " " + unit.code().orElse("(" + unit.lemma().orElse("") + ")");
  }
}
