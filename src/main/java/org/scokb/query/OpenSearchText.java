package org.scokb.query;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.scokb.query.TextQuery.Clause;
import org.scokb.query.TextQuery.Closeness;
import org.scokb.query.TextQuery.Way;
import tools.jackson.databind.json.JsonMapper;

/** A question's words as a query of OpenSearch's, which scores as {@link LuceneText} does. */
final class OpenSearchText {

  /**
   * OpenSearch 2 multiplies what Lucene scores by {@code k1 + 1}, for the sake of older versions
   * (LegacyBM25Similarity).
   */
  private static final float OWN = 1 / 2.2f;

  private OpenSearchText() {}

  static String of(TextQuery text, JsonMapper json) {
    return json.writeValueAsString(
        Map.<String, Object>of(
            "bool",
            Map.<String, Object>of("must", clauses(text, true), "should", clauses(text, false))));
  }

  private static List<?> clauses(TextQuery text, boolean needed) {
    return text.clauses().stream()
        .filter(clause -> clause.needed() == needed)
        .map(OpenSearchText::best)
        .toList();
  }

  private static Map<String, Object> best(Clause clause) {
    return query(
        "dis_max", "queries", clause.ways().stream().flatMap(OpenSearchText::queries).toList());
  }

  private static Stream<Map<String, Object>> queries(Way way) {
    return Fields.TEXTS.stream()
        .map(part -> worth(way.form().of(part), way, way.closeness().worth(part)));
  }

  private static Map<String, Object> worth(String field, Way way, float worth) {
    if (way.closeness() == Closeness.PASTED) {
      return met(field, way, worth * OWN);
    }
    Map<String, Object> constant =
        Map.<String, Object>of(
            "constant_score", Map.<String, Object>of("filter", met(field, way, 1), "boost", worth));
    return way.form().isScored()
        ? query("bool", "must", List.<Object>of(met(field, way, OWN), constant))
        : constant;
  }

  private static Map<String, Object> met(String field, Way way, float boost) {
    return switch (way.closeness()) {
      case WRITTEN, PASTED ->
          way.words().size() == 1
              ? query("term", field, Map.<String, Object>of("value", way.word(), "boost", boost))
              : query(
                  "match_phrase",
                  field,
                  Map.<String, Object>of(
                      "query",
                      String.join(" ", way.words()),
                      // They are as they are indexed.
                      "analyzer",
                      "whitespace",
                      "boost",
                      boost));
      case BEGUN -> query("prefix", field, Map.<String, Object>of("value", way.word()));
      case MISTAKEN ->
          query(
              "fuzzy",
              field,
              Map.<String, Object>of(
                  "value",
                  way.word(),
                  "fuzziness",
                  1,
                  "prefix_length",
                  way.certain(),
                  "rewrite",
                  "constant_score"));
    };
  }

  private static Map<String, Object> query(String kind, String field, Object options) {
    return Map.<String, Object>of(kind, Map.<String, Object>of(field, options));
  }
}
