package org.scokb.query;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class IndexMemoryTests {

  /**
   * Else as many questions would be kept as fill the memory: what they find may be next to nothing.
   */
  @Test
  void whatIsKeptWeighsAsMuchAsItsQuestion() {
    assertThat(bytes("a")).isBetween(500, 10_000);
    String pasted =
        IntStream.range(0, 20).mapToObj(number -> "word" + number).collect(joining(" "));
    assertThat(bytes(pasted)).isGreaterThan(5 * bytes("a"));
  }

  private static int bytes(String q) {
    return new IndexMemory.Made(List.of(), LuceneText.of(TextQuery.of(q))).weigh(new int[0]);
  }
}
