package org.scokb.query;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.scokb.query.TextQuery.Form;
import org.scokb.query.TextQuery.Way;
import tools.jackson.databind.json.JsonMapper;

/** A question's words as a query of OpenSearch's, which scores as {@link LuceneText} does. */
final class OpenSearchText {

  /** OpenSearch 2 multiplies what Lucene scores by {@code k1 + 1} (LegacyBM25Similarity). */
  private static final float OWN = 1 / 2.2f;

  private static final String CONSTANT = "constant_score";

  private OpenSearchText() {}

  static String of(TextQuery text, JsonMapper json) {
    return json.writeValueAsString(
        query("bool", Map.of("must", clauses(text, true), "should", clauses(text, false))));
  }

  private static List<Map<String, Object>> clauses(TextQuery text, boolean needed) {
    return text.clauses().stream()
        .filter(clause -> clause.needed() == needed)
        .map(clause -> clause.ways().stream().flatMap(OpenSearchText::queries).toList())
        .map(queries -> query("dis_max", Map.of("queries", queries)))
        .toList();
  }

  private static Stream<Map<String, Object>> queries(Way way) {
    return way.parts().stream()
        .map(part -> worth(way.form().of(part), way, way.closeness().worth(part)));
  }

  private static Map<String, Object> worth(String field, Way way, float worth) {
    Map<String, Object> constant =
        query(CONSTANT, Map.of("filter", met(field, way, 1), "boost", worth));
    return way.form() == Form.STEM
        ? query("bool", Map.of("must", List.of(met(field, way, OWN), constant)))
        : constant;
  }

  private static Map<String, Object> met(String field, Way way, float boost) {
    return switch (way.closeness()) {
      case WRITTEN, IN_ORDER -> query("match_phrase", Map.of(field, phrase(way.words(), boost)));
      case BEGUN -> query("prefix", Map.of(field, Map.of("value", way.word())));
      case MISTAKEN -> query("fuzzy", Map.of(field, mistaken(way)));
    };
  }

  /** Its words are as they are indexed. */
  private static Map<String, Object> phrase(List<String> words, float boost) {
    return Map.of("query", String.join(" ", words), "analyzer", "whitespace", "boost", boost);
  }

  private static Map<String, Object> mistaken(Way way) {
    return Map.of(
        "value", way.word(), "fuzziness", 1, "prefix_length", way.certain(), "rewrite", CONSTANT);
  }

  private static Map<String, Object> query(String kind, Map<String, ?> options) {
    return Map.of(kind, options);
  }
}
