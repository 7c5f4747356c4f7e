package org.scokb.extraction.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * The small words of the language, from {@code lexicon/words.yml}: prepositions, auxiliaries and
 * what else tells by its place alone. Each list stands there once, whoever asks for it.
 */
public final class Words {

  private static final Map<String, List<String>> LISTS = load();

  private Words() {}

  /**
   * The words of a list.
   *
   * @throws IllegalArgumentException if there is no such list
   */
  public static Set<String> of(String name) {
    List<String> words = LISTS.get(name);
    if (words == null) {
      throw new IllegalArgumentException("words.yml has no list '%s'".formatted(name));
    }
    return Set.copyOf(words);
  }

  private static Map<String, List<String>> load() {
    try (InputStream file = Words.class.getResourceAsStream("/lexicon/words.yml")) {
      return new YAMLMapper().readValue(file, new TypeReference<Map<String, List<String>>>() {});
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
