package org.scokb.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class IndexMemoryTests {

  /**
   * Else as many questions would be kept as fill the memory: what they find may be next to nothing.
   */
  @Test
  void whatIsKeptWeighsAsMuchAsItsQuestion() {
    assertThat(bytes("a")).isBetween(500, 10_000);
    assertThat(bytes("securty cooperaton")).isGreaterThan(10 * bytes("a"));
  }

  private static int bytes(String q) {
    return new IndexMemory.Made(List.of(), LuceneText.of(TextQuery.of(q)), "").bytes();
  }
}
