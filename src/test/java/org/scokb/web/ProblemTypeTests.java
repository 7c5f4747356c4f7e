package org.scokb.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProblemTypeTests {

  private static final Path PAGES = Path.of("docs/problems");

  @ParameterizedTest
  @EnumSource
  void eachKindHasAPageThatSaysTheSame(ProblemType type) throws IOException {
    assertThat(Files.readString(PAGES.resolve(type.apiName() + ".md")))
        .startsWith(
            "# %s\n\nStatus %d · type `%s`\n"
                .formatted(type.title(), type.status().value(), type.uri()))
        .contains("What to do: ");
  }

  @Test
  void eachPageBelongsToAKind() throws IOException {
    try (Stream<Path> pages = Files.list(PAGES)) {
      assertThat(pages.map(page -> page.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(
              Arrays.stream(ProblemType.values()).map(type -> type.apiName() + ".md").toList());
    }
  }

  @Test
  void aStatusHasOneGeneralKind() {
    assertThat(ProblemType.of(400)).isEqualTo(ProblemType.MALFORMED_REQUEST);
    assertThat(ProblemType.of(404)).isEqualTo(ProblemType.NO_SUCH_PATH);
    assertThat(ProblemType.of(418)).isEqualTo(ProblemType.MALFORMED_REQUEST);
    assertThat(ProblemType.of(599)).isEqualTo(ProblemType.INTERNAL_ERROR);
  }
}
