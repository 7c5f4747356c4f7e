package org.scokb.extraction.language;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;

/**
 * Something that is decided by features rather than by rules. What is learnt from articles whose
 * facts are known is a logistic regression: each feature that a case has adds its weight to the
 * log-odds of yes. Weights are data, {@code weights/*.tsv}, a feature and its weight a line; the
 * empty feature, which every case has, is the intercept.
 */
@FunctionalInterface
public interface Decision {

  /** Reads the weights of a decision. */
  static Decision load(String name) {
    return of(new String(Lexicon.bytes("weights/" + name + ".tsv"), StandardCharsets.UTF_8));
  }

  /** A decision by the lines of such a file. */
  static Decision of(String lines) {
    Map<String, Double> weights =
        lines
            .lines()
            .collect(
                toUnmodifiableMap(
                    line -> line.substring(0, line.indexOf('\t')),
                    line -> Double.valueOf(line.substring(line.indexOf('\t') + 1))));
    return features ->
        weights.getOrDefault("", 0.0)
            + features.stream().mapToDouble(each -> weights.getOrDefault(each, 0.0)).sum();
  }

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
