package org.scokb.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.scokb.extraction.fact.Claim;
import org.scokb.text.PageReader;
import org.scokb.text.Text;

/**
 * The sentences of all articles in any order, cut anywhere, and with others that go on about what
 * was named before, are read without a fault: what one sentence leaves is what another finds.
 */
class ShuffledTextTests {

  private static final int PAGES = 300;

  private static final List<String> GOING_ON =
      List.of(
          "Both were adopted.",
          "It was signed.",
          "The ministers discussed it.",
          "All of them were approved.",
          "The document is to be signed.",
          "He proposed it, and they support it.",
          "There they met again.",
          "The next one will be in Osh.");

  private final RuleExtractor extractor = new RuleExtractor(ReferenceTerms.all());
  private final Random random = new Random(7);

  @Test
  void isReadWhateverStandsBeforeASentence() throws IOException {
    List<String> sentences = new ArrayList<>();
    try (Stream<Path> articles = Files.list(Path.of("src/test/resources/corpus/articles"))) {
      for (Path article : articles.sorted().toList()) {
        sentences.addAll(List.of(Files.readString(article).split("(?<=[.;:!?])\\s+|\\n+")));
      }
    }
    for (int i = 0; i < PAGES; i++) {
      Text text = new Text(page(sentences));

      assertThat(extractor.extract(new PageReader().read(text)).facts())
          .as("%s", text)
          .flatExtracting(fact -> fact.claims().stream().map(Claim::evidence).toList())
          .allSatisfy(span -> assertThat(text.exact(span)).isNotBlank());
    }
  }

  private String page(List<String> sentences) {
    StringBuilder page = new StringBuilder();
    for (int left = 5 + random.nextInt(40); left > 0; left--) {
      String sentence = anyOf(random.nextInt(8) == 0 ? GOING_ON : sentences);
      int from = random.nextInt(12) == 0 ? random.nextInt(sentence.length() / 2 + 1) : 0;
      page.append(sentence, from, sentence.length())
          .append(anyOf(List.of("\n\n", " ", " ", "\n", " ")));
    }
    return page.toString();
  }

  private String anyOf(List<String> some) {
    return some.get(random.nextInt(some.size()));
  }
}
