package org.scokb.extraction.pattern;

import java.util.Map;
import java.util.Optional;
import org.scokb.extraction.language.Sentence;

/** Where a pattern fits a sentence, up to the token before {@code to}, and what it names there. */
public record Match(Sentence sentence, int from, int to, Map<String, Range> captures) {

  /** Some tokens: from one to the one before another. */
  public record Range(int from, int to) {}

  /** A stretch by its name; empty where the pattern went another way. */
  public Optional<Range> get(String name) {
    return Optional.ofNullable(captures.get(name));
  }

  /** A stretch that every way of the pattern has. */
  public Range range(String name) {
    return get(name).orElseThrow(() -> new IllegalArgumentException(name));
  }
}
