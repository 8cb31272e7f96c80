package aussage.json;

import aussage.model.DateRef;
import aussage.model.Interval;

/** The form of a time expression. */
final class DateRefJson {
  private DateRefJson() {}

  static void write(JsonOutput json, DateRef date) {
    json.span("span", date.span());
    json.field("text", date.text());
    json.field("type", date.type());
    json.field("value", date.value());
    json.field("modifier", date.modifier().map(Enum::name));
    json.field("start", date.interval().map(Interval::startText));
    json.field("end", date.interval().map(Interval::endText));
    json.field("relation", date.relation());
  }
}
