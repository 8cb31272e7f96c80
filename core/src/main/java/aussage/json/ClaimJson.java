package aussage.json;

import aussage.model.Argument;
import aussage.model.Claim;
import aussage.model.ParsedArticle;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The form of the claims of one article, and their indexes into its other lists. */
final class ClaimJson {
  private final JsonOutput json;
  private final Indexes attributions;
  private final Indexes quantities;
  private final Indexes dateRefs;

  ClaimJson(JsonOutput json, ParsedArticle article) {
    this.json = json;
    this.attributions = new Indexes(article.attributions());
    this.quantities = new Indexes(article.quantities());
    this.dateRefs = new Indexes(article.dateRefs());
  }

  void write(Claim claim) {
    json.span("span", claim.span());
    json.field("text", claim.text());
    json.span("sentence", claim.sentence());
    json.object(
        "subject",
        claim.subject(),
        subject -> {
          json.span("span", subject.span());
          json.field("text", subject.text());
          json.field("head", subject.head());
        });
    json.object(
        "predicate",
        Optional.of(claim.predicate()),
        predicate -> {
          json.spans("spans", predicate.spans());
          json.field("text", predicate.text());
          json.field("lemma", predicate.lemma());
        });
    json.objects("arguments", claim.arguments(), this::argument);
    json.field("polarity", claim.polarity());
    json.field("certainty", claim.certainty());
    json.field("tense", claim.tense());
    json.field("speechAct", claim.speechAct());
    json.indexes("attributions", attributions.of(claim.attributions()));
    json.indexes("quantities", quantities.of(claim.quantities()));
    json.indexes("dateRefs", dateRefs.of(claim.dateRefs()));
    json.stringLists(
        "triples",
        claim.triples().stream()
            .map(triple -> List.of(triple.subject(), triple.relation(), triple.object()))
            .toList());
  }

  private void argument(Argument argument) {
    json.field("role", argument.role());
    json.field("preposition", argument.preposition());
    json.span("span", argument.span());
    json.field("text", argument.text());
  }

  /** Where an object stands in a list: that very object, else an equal one. */
  private static final class Indexes {
    private final Map<Object, Integer> same = new IdentityHashMap<>();
    private final Map<Object, Integer> equal = new HashMap<>();

    Indexes(List<?> all) {
      for (int i = 0; i < all.size(); i++) {
        same.put(all.get(i), i);
        equal.putIfAbsent(all.get(i), i);
      }
    }

    int[] of(List<?> some) {
      return some.stream().mapToInt(this::of).toArray();
    }

    private int of(Object one) {
      Integer index = same.getOrDefault(one, equal.get(one));
      if (index == null) {
        throw new IllegalArgumentException("not in the lists of its article: " + one);
      }
      return index;
    }
  }
}
