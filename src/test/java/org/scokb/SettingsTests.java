package org.scokb;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;

class SettingsTests {

  private static final Pattern NAMED = Pattern.compile("\\$\\{(scokb\\.[a-z-]+)");

  static Stream<String> settings() {
    ClassPathScanningCandidateComponentProvider scanner =
        new ClassPathScanningCandidateComponentProvider(false);
    scanner.addIncludeFilter(new AnnotationTypeFilter(ConfigurationProperties.class));
    return scanner.findCandidateComponents("org.scokb").stream()
        .map(
            found ->
                ClassUtils.resolveClassName(Objects.requireNonNull(found.getBeanClassName()), null))
        .flatMap(SettingsTests::settingsOf);
  }

  /** What single classes ask for by name. */
  static Stream<String> singleSettings() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      Set<String> names = new TreeSet<>();
      for (Path file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
        NAMED.matcher(Files.readString(file)).results().map(it -> it.group(1)).forEach(names::add);
      }
      return names.stream();
    }
  }

  private static Stream<String> settingsOf(Class<?> type) {
    String prefix = type.getAnnotation(ConfigurationProperties.class).value();
    return Arrays.stream(type.getRecordComponents())
        .map(RecordComponent::getName)
        .map(name -> name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT))
        .map(name -> ConfigurationPropertyName.of(prefix).append(name).toString());
  }

  @ParameterizedTest
  @MethodSource({"settings", "singleSettings"})
  void everySettingIsInTheTableOfReadme(String setting) throws IOException {
    assertThat(Files.readString(Path.of("README.md"))).contains("| `" + setting + "` |");
  }
}
