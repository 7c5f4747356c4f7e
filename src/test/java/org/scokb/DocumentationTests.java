package org.scokb;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.scokb.web.ApiClient;
import org.scokb.web.ApiResponse;
import org.scokb.web.ApiTest;
import org.springframework.beans.factory.annotation.Autowired;

/** What README and docs tell readers to try works, and what they lead to is there. */
@ApiTest
class DocumentationTests {

  private static final Pattern REQUEST =
      Pattern.compile("(?m)^(?:curl '?http://localhost:8080|GET )(/[^\\s'\"]*)");
  private static final Pattern LINK = Pattern.compile("\\]\\((?!https?:)([^)#]+)");

  @Autowired private ApiClient client;

  static Stream<Path> pages() throws IOException {
    return Stream.concat(Stream.of(Path.of("README.md")), walk(Path.of("docs")))
        .filter(path -> path.toString().endsWith(".md"));
  }

  static Stream<String> requests() throws IOException {
    return pages().flatMap(page -> find(REQUEST, page)).distinct();
  }

  @ParameterizedTest
  @MethodSource("requests")
  void everyRequestThatIsShownIsAnswered(String pathAndQuery) {
    ApiResponse response = client.get(pathAndQuery);

    assertThat(response.status()).as(response.body()).isEqualTo(200);
    if (response.body().contains("\"totalElements\"")) {
      assertThat(response.json().at("/page/totalElements").asInt())
          .as("matches of %s", pathAndQuery)
          .isPositive();
    }
  }

  @Test
  void readmeShowsAtLeastThreeRequests() {
    assertThat(find(REQUEST, Path.of("README.md"))).hasSizeGreaterThanOrEqualTo(3);
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everyLinkLeadsToAFile(Path page) {
    assertThat(find(LINK, page)).allSatisfy(link -> assertThat(page.resolveSibling(link)).exists());
  }

  private static Stream<String> find(Pattern pattern, Path page) {
    try {
      return pattern.matcher(Files.readString(page)).results().map((MatchResult it) -> it.group(1));
    } catch (IOException ex) {
      throw new UncheckedIOException(ex);
    }
  }

  private static Stream<Path> walk(Path folder) throws IOException {
    try (Stream<Path> paths = Files.walk(folder)) {
      return paths.sorted().toList().stream();
    }
  }
}
