package org.scokb.extraction.language;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toUnmodifiableMap;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.scokb.vocabulary.ApiName;
import org.scokb.vocabulary.Topic;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * The words that reading leans on, from {@code lexicon/*.yml}: the gazetteers, and lists of words
 * by what they tell. Loaded once; a file that is missing, malformed or empty ends the start.
 */
public final class Lexicon {

  /** What an entry leaves out is an empty list, or not so. */
  private static final YAMLMapper MAPPER =
      YAMLMapper.builder()
          .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .withConfigOverride(
              List.class,
              list -> list.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
          .build();

  /** The files of word lists, where each key names a list, and all that reading leans on. */
  record Files(List<String> lists, List<String> data) {}

  static final Files FILES = read("files", new TypeReference<Files>() {});

  /** Read when the first list is asked for; no two have the same name. */
  static final class Lists {

    static final Map<String, List<String>> ALL =
        FILES.lists.stream()
            .map(file -> read(file, new TypeReference<Map<String, List<String>>>() {}))
            .flatMap(lists -> lists.entrySet().stream())
            .collect(toUnmodifiableMap(Map.Entry::getKey, list -> List.copyOf(list.getValue())));
  }

  private Lexicon() {}

  /**
   * The words of a list, as they are written there, and of the lists that it names: {@code <it>}.
   */
  public static List<String> list(String name) {
    return Objects.requireNonNull(Lists.ALL.get(name), name).stream()
        .flatMap(entry -> entry.startsWith("<") ? named(entry).stream() : Stream.of(entry))
        .toList();
  }

  /** The words of a list by its name in angle brackets, as lists and patterns write it. */
  public static List<String> named(String list) {
    return list(list.substring(1, list.length() - 1));
  }

  /** The phrases that tell topics; each stands for their API names. */
  public static Phrases<List<String>> topics() {
    Map<String, List<String>> topics = new HashMap<>();
    read("topics", new TypeReference<Map<String, List<String>>>() {})
        .forEach(
            (key, words) -> {
              String topic = ApiName.require(Topic.class, key).apiName();
              words.forEach(
                  word -> topics.computeIfAbsent(word, w -> new ArrayList<>()).add(topic));
            });
    Phrases<List<String>> phrases = new Phrases<>();
    topics.forEach(phrases::add);
    return phrases;
  }

  /** All data that reading leans on, as it is written: none is made sense of for that. */
  public static String data() {
    return FILES.data.stream().map(file -> new String(bytes(file), UTF_8)).collect(joining());
  }

  /** A file of data that reading leans on. */
  public static byte[] bytes(String path) {
    try (InputStream file = Lexicon.class.getResourceAsStream("/" + path)) {
      return Objects.requireNonNull(file, path).readAllBytes();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(path, unreadable);
    }
  }

  static <T> T read(String name, TypeReference<T> type) {
    return Objects.requireNonNull(MAPPER.readValue(bytes("lexicon/" + name + ".yml"), type), name);
  }
}
