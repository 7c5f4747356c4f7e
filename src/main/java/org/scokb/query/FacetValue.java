package org.scokb.query;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** How many entities have a value. */
@Schema(description = "How many entities have a value, over what the other filters leave.")
public record FacetValue(
    @Schema(description = "The value, as the filter takes it.", example = "security") String value,
    @Schema(description = "What a person reads for it.", example = "Security") String label,
    @Schema(description = "Entities that have it.", example = "3", minimum = "1") long count) {

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
