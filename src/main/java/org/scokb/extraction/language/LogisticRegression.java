package org.scokb.extraction.language;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A decision learnt from articles whose facts are known: each feature that a case has adds its
 * weight to the log-odds of yes. Weights are data, {@code weights/*.tsv}, a feature and its weight
 * a line; the empty feature, which every case has, is the intercept.
 */
public final class LogisticRegression implements Decision {

  private final Map<String, Double> weights;

  private LogisticRegression(Map<String, Double> weights) {
    this.weights = weights;
  }

  /**
   * Reads the weights of a decision.
   *
   * @throws java.io.UncheckedIOException if there are none
   */
  public static LogisticRegression load(String decision) {
    return of(new String(Lexicon.bytes("weights/" + decision + ".tsv"), StandardCharsets.UTF_8));
  }

  /** A decision by the lines of such a file. */
  public static LogisticRegression of(String lines) {
    return new LogisticRegression(
        lines
            .lines()
            .map(line -> line.split("\t"))
            .collect(Collectors.toUnmodifiableMap(row -> row[0], row -> Double.valueOf(row[1]))));
  }

  @Override
  public double logOdds(Set<String> features) {
    return weights.getOrDefault("", 0.0)
        + features.stream().mapToDouble(each -> weights.getOrDefault(each, 0.0)).sum();
  }
}
