package aussage.json;

import aussage.model.Diagnostic;

/** The form of a diagnostic. */
final class DiagnosticJson {
  private DiagnosticJson() {}

  static void write(JsonOutput json, Diagnostic diagnostic) {
    json.span("span", diagnostic.span());
    json.field("rule", diagnostic.rule());
    json.field("message", diagnostic.message());
  }
}
