package org.scokb.text;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * What the lines of pages are told by, from {@code lexicon/page.yml}: words, and patterns. A
 * pattern that is a list is one of its entries; {@code %name%} in one stands for another.
 */
final class PageLexicon {

  private static final Pattern OTHER = Pattern.compile("%(\\w+)%");
  private static final Map<String, List<String>> LISTS =
      YAMLMapper.builder()
          .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
          .build()
          .readValue(
              Objects.requireNonNull(PageLexicon.class.getResourceAsStream("/lexicon/page.yml")),
              new TypeReference<>() {});
  private static final Map<String, Pattern> PATTERNS = new ConcurrentHashMap<>();

  private PageLexicon() {}

  static Set<String> words(String name) {
    return Set.copyOf(list(name));
  }

  /** A pattern, with those put in that it names. */
  static Pattern pattern(String name) {
    return PATTERNS.computeIfAbsent(name, none -> Pattern.compile(expression(name)));
  }

  private static String expression(String name) {
    return OTHER
        .matcher(String.join("|", list(name)))
        .replaceAll(
            other -> Matcher.quoteReplacement("(?:%s)".formatted(expression(other.group(1)))));
  }

  static List<String> list(String name) {
    return Objects.requireNonNull(LISTS.get(name), name);
  }
}
