package org.scokb.extraction.language;

import java.util.Comparator;
import java.util.Map;
import java.util.Set;

/** Something that is decided by features rather than by rules. */
public interface Decision {

  /** How much speaks for what has these features: the logarithm of its odds. */
  double logOdds(Set<String> features);

  /** Whether what has these features is more likely than not. */
  default boolean isLikely(Set<String> features) {
    return logOdds(features) > 0;
  }

  /** The likeliest of some options, each with its features. */
  default String likeliest(Map<String, Set<String>> options) {
    return options.entrySet().stream()
        .max(Comparator.comparingDouble(option -> logOdds(option.getValue())))
        .orElseThrow()
        .getKey();
  }
}
