package org.scokb.extraction.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.scokb.extraction.chair.ChairStretches;
import org.scokb.extraction.language.Sentence;
import org.scokb.extraction.page.Analysis;
import org.scokb.extraction.person.NameStretches;
import org.scokb.extraction.phrase.NounPhraseReader;
import org.scokb.extraction.phrase.Stretches;
import org.scokb.text.PageReader;
import org.scokb.text.Text;

/** Holds each rule of {@code patterns} against the sentences that stand beside it. */
class RulesTests {

  private static final Path PATTERNS = Path.of("src/main/resources/patterns");
  private static final NounPhraseReader PHRASES = new NounPhraseReader();

  static Stream<Arguments> rules() throws IOException {
    try (Stream<Path> files = Files.list(PATTERNS)) {
      return files
          .map(file -> file.getFileName().toString().replace(".yml", ""))
          .sorted()
          .toList()
          .stream()
          .flatMap(
              file ->
                  Rules.load(file, Object.class, kinds(file)).all().stream()
                      .map(rule -> Arguments.of(file, rule.name(), rule)));
    }
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("rules")
  void matchesItsExamplesAndNoneOfItsCounters(String file, String name, Rules.Rule<?> rule) {
    assertThat(rule.examples()).allMatch(example -> matches(file, rule, example));
    assertThat(rule.counters()).noneMatch(counter -> matches(file, rule, counter));
  }

  private static boolean matches(String file, Rules.Rule<?> rule, String text) {
    return Analysis.of(new PageReader().read(new Text(text))).all().stream()
        .anyMatch(sentence -> !rule.pattern().find(sentence, chunks(file, sentence)).isEmpty());
  }

  private static Set<String> kinds(String file) {
    return switch (file) {
      case "chair" -> ChairStretches.kinds();
      case "people" -> NameStretches.kinds();
      default -> Stretches.KINDS;
    };
  }

  private static Chunks chunks(String file, Sentence sentence) {
    return switch (file) {
      case "chair" -> ChairStretches.of(sentence);
      case "people" -> NameStretches.of(sentence);
      default -> PHRASES.stretches(sentence);
    };
  }
}
