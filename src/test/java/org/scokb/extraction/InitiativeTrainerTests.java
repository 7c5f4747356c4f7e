package org.scokb.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.scokb.extraction.language.LogisticRegression;

class InitiativeTrainerTests {

  private static final Path CORPUS = Path.of("src/test/resources/corpus");
  private static final Path WEIGHTS = Path.of("src/main/resources/weights/initiatives.tsv");

  /** {@code -Dcorpus.accept} writes them anew; figures of the corpus follow with the next run. */
  @Test
  void whatIsShippedDecidesAsWhatTheCorpusTeaches() throws IOException {
    List<InitiativeTrainer.Case> cases =
        InitiativeTrainer.cases(CORPUS.resolve("gold"), CORPUS.resolve("articles"));
    String learnt = InitiativeTrainer.weights(cases);
    if (System.getProperty("corpus.accept") != null) {
      Files.writeString(WEIGHTS, learnt);
    }
    LogisticRegression shipped = LogisticRegression.of(Files.readString(WEIGHTS));
    LogisticRegression trained = LogisticRegression.of(learnt);

    assertThat(cases).hasSizeGreaterThan(2_000);
    assertThat(cases)
        .filteredOn(each -> shipped.test(each.features()) != trained.test(each.features()))
        .hasSizeLessThan(cases.size() / 100);
    assertThat(cases)
        .filteredOn(each -> trained.test(each.features()) != each.yes())
        .hasSizeLessThan(cases.size() / 10);
  }
}
