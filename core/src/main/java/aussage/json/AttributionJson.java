package aussage.json;

import aussage.model.Attribution;
import aussage.model.Source;

/** The form of an attribution. */
final class AttributionJson {
  private AttributionJson() {}

  static void write(JsonOutput json, Attribution attribution) {
    json.field("kind", attribution.kind());
    json.span("span", attribution.span());
    json.object("source", attribution.source(), source -> source(json, source));
    json.object(
        "cue",
        attribution.cue(),
        cue -> {
          json.spans("spans", cue.spans());
          json.field("text", cue.text());
          json.field("lemma", cue.lemma());
        });
    json.spans("content", attribution.content());
    json.field("stance", attribution.stance());
    json.mention("addressee", attribution.addressee());
    json.mention("medium", attribution.medium());
  }

  private static void source(JsonOutput json, Source source) {
    json.span("span", source.span());
    json.field("text", source.text());
    json.field("head", source.head());
    json.field("name", source.name());
    json.field("role", source.role());
    json.field("type", source.type());
    json.strings("members", source.members());
  }
}
