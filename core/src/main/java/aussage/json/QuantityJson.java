package aussage.json;

import aussage.model.Quantity;
import aussage.model.Unit;
import java.util.Optional;

/** The form of a quantity. */
final class QuantityJson {
  private QuantityJson() {}

  static void write(JsonOutput json, Quantity quantity) {
    json.span("span", quantity.span());
    json.field("text", quantity.text());
    json.mention("number", Optional.of(quantity.number()));
    json.number("value", quantity.value());
    json.number("min", quantity.min());
    json.number("max", quantity.max());
    json.field("modifier", quantity.modifier());
    unit(json, quantity.unit());
    json.mention("counted", quantity.counted());
    json.object(
        "per",
        quantity.per(),
        per -> {
          json.number("value", Optional.of(per.value()));
          unit(json, per.unit());
        });
  }

  private static void unit(JsonOutput json, Unit unit) {
    json.object(
        "unit",
        Optional.of(unit),
        u -> {
          json.field("kind", u.kind());
          json.field("code", u.code());
          json.field("text", u.mention().map(m -> m.text()));
          u.mention().ifPresentOrElse(m -> json.span("span", m.span()), () -> json.nothing("span"));
          json.field("lemma", u.lemma());
        });
  }
}
