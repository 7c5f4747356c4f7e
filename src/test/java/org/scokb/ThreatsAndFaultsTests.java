package org.scokb;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each threat and each fault that the pages name has a test. */
class ThreatsAndFaultsTests {

  private static final Pattern ROW = Pattern.compile("(?m)^\\| (?!threat|fault|---)(.+)\\|$");

  /** The table of faults that a command makes and writes. */
  private static final String MADE = "(?s)<!-- faults.*<!-- end of faults -->";

  private static final Pattern TEST = Pattern.compile("`(\\w+Tests)`");

  @ParameterizedTest
  @ValueSource(strings = {"security.md", "reliability.md"})
  void eachRowNamesTestsThatExist(String page) throws IOException {
    List<String> threats =
        ROW.matcher(Files.readString(Path.of("docs", page)).replaceFirst(MADE, ""))
            .results()
            .map(row -> row.group(1))
            .toList();
    Set<String> tests = tests();

    assertThat(threats).hasSizeGreaterThan(7);
    assertThat(threats)
        .allSatisfy(
            threat ->
                assertThat(TEST.matcher(threat).results().map((MatchResult it) -> it.group(1)))
                    .isNotEmpty()
                    .allSatisfy(test -> assertThat(tests).contains(test)));
  }

  private static Set<String> tests() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith("Tests.java"))
          .map(name -> name.replace(".java", ""))
          .collect(Collectors.toSet());
    }
  }
}
