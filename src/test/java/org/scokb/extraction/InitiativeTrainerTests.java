package org.scokb.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scokb.extraction.language.Decision;

class InitiativeTrainerTests {

  private static final Path CORPUS = Path.of("src/test/resources/corpus");

  /**
   * {@code -Dweights.accept} writes them anew, and again for the proposers: who is asked about
   * follows from what the initiatives are. {@code -Dcorpus.accept} for the snapshot comes after.
   */
  @ParameterizedTest
  @ValueSource(strings = {"initiatives", "proposers"})
  void whatIsShippedDecidesAsWhatTheCorpusTeaches(String decision) throws IOException {
    Path weights = Path.of("src/main/resources/weights", decision + ".tsv");
    List<InitiativeTrainer.Case> cases = InitiativeTrainer.cases(CORPUS, decision);
    String learnt = InitiativeTrainer.weights(cases);
    if (System.getProperty("weights.accept") != null) {
      Files.writeString(weights, learnt);
    }
    Decision shipped = Decision.of(Files.readString(weights));
    Decision trained = Decision.of(learnt);

    assertThat(cases).hasSizeGreaterThan(1_800);
    assertThat(cases)
        .filteredOn(each -> !each.chosen(shipped).equals(each.chosen(trained)))
        .hasSizeLessThan(cases.size() / 100);
    assertThat(cases).filteredOn(each -> !each.isRight(trained)).hasSizeLessThan(cases.size() / 10);
  }
}
