package org.scokb.extraction.language;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toUnmodifiableMap;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Scanner;
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

  /** Files of word lists: each key names a list, each list holds words or phrases. */
  private static final List<String> WORD_LISTS =
      words("documents initiatives meetings verbs chair offices institutions grammar words");

  /** All files that reading leans on. */
  static final List<String> DATA =
      words(
          """
          lexicon/bodies.yml lexicon/chair.yml lexicon/countries.yml lexicon/dates.yml
          lexicon/documents.yml lexicon/grammar.yml lexicon/initiatives.yml
          lexicon/institutions.yml lexicon/meetings.yml lexicon/offices.yml
          lexicon/organizations.yml lexicon/page.yml lexicon/places.yml lexicon/topics.yml
          lexicon/verbs.yml lexicon/words.yml patterns/chair-bounds.yml patterns/chair.yml
          patterns/complement.yml patterns/conditions.yml patterns/institutions.yml
          patterns/meetings.yml patterns/open-heads.yml patterns/people.yml patterns/pledges.yml
          patterns/priorities.yml patterns/summits.yml patterns/titles.yml patterns/venues.yml
          weights/initiatives.tsv weights/proposers.tsv
          """);

  /** What an entry leaves out is an empty list, or not so. */
  private static final YAMLMapper MAPPER =
      YAMLMapper.builder()
          .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .withConfigOverride(
              List.class,
              list -> list.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
          .build();

  /** Read when the first list is asked for; no two have the same name. */
  static final class Lists {

    static final Map<String, List<String>> ALL =
        WORD_LISTS.stream()
            .map(file -> read(file, new TypeReference<Map<String, List<String>>>() {}))
            .flatMap(lists -> lists.entrySet().stream())
            .collect(toUnmodifiableMap(Map.Entry::getKey, list -> List.copyOf(list.getValue())));
  }

  private Lexicon() {}

  private static List<String> words(String text) {
    return new Scanner(text).tokens().toList();
  }

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
            (topic, words) ->
                words.forEach(
                    word ->
                        topics
                            .computeIfAbsent(word, key -> new ArrayList<>())
                            .add(ApiName.require(Topic.class, topic).apiName())));
    Phrases<List<String>> phrases = new Phrases<>();
    topics.forEach(phrases::add);
    return phrases;
  }

  /** All data that reading leans on, as it is written: none is made sense of for that. */
  public static String data() {
    return DATA.stream()
        .map(file -> new String(bytes(file), StandardCharsets.UTF_8))
        .collect(joining());
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
