package org.scokb.query;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** How many entities have a value. */
public record FacetValue(String value, String label, long count) {

  /** The most frequent first, equals by value. */
  public static List<FacetValue> ranked(Map<Option, Long> counts) {
    return counts.entrySet().stream()
        .map(
            entry ->
                new FacetValue(entry.getKey().value(), entry.getKey().label(), entry.getValue()))
        .sorted(Comparator.comparing(FacetValue::count).reversed().thenComparing(FacetValue::value))
        .toList();
  }
}
