package org.scokb.feature;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class BoundsTests {

  record Quote(String prefix, String exact, String suffix) {}

  record Thing(List<Quote> evidence, List<Quote> history) {}

  private final Bounds bounds = new Bounds(JsonMapper.shared());

  @Test
  void wordsAroundQuotesGiveWayBeforeStepsOfAHistoryDoAndAreLeftWhole() {
    Thing thing =
        new Thing(List.of(), steps(20, "one two ", "x".repeat(100), " three four".repeat(9)));

    assertThat(bounds.fit(thing, Thing.class).history())
        .hasSize(20)
        .allSatisfy(step -> assertThat(step.prefix()).isEqualTo("one two "))
        .allSatisfy(step -> assertThat(step.suffix()).isEqualTo(" three four three four three"));
  }

  @Test
  void wordsBeforeAQuoteAreLeftWhole() {
    Thing thing = new Thing(List.of(), steps(20, "one two five ".repeat(20), "", ""));

    assertThat(bounds.fit(thing, Thing.class).history())
        .hasSize(20)
        .allSatisfy(step -> assertThat(step.prefix()).isEqualTo("one two five ".repeat(9)));
  }

  @Test
  void aHistoryKeepsItsFirstStepAndItsLastOnes() {
    Thing thing = new Thing(List.of(), steps(100, "", "", ""));

    assertThat(bounds.fit(thing, Thing.class).history().stream().map(Quote::exact))
        .hasSize(20)
        .startsWith("quote 0", "quote 81")
        .endsWith("quote 99");
  }

  private static List<Quote> steps(int count, String prefix, String words, String suffix) {
    return IntStream.range(0, count)
        .mapToObj(number -> new Quote(prefix, "quote " + number + words, suffix))
        .toList();
  }
}
