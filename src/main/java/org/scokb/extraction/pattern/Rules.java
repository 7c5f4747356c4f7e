package org.scokb.extraction.pattern;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.scokb.extraction.language.Lexicon;
import org.scokb.extraction.language.Sentence;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * The rules of one file below {@code patterns}, in its order, which is that of their precedence. An
 * entry with {@code part} instead of {@code name} is no rule: it gives what it matches a name, in
 * capitals, for the patterns after it.
 */
public final class Rules<Y> {

  /**
   * A pattern with its name, which what it finds bears, sentences in which it must match and must
   * not, and what a match tells.
   */
  public record Rule<Y>(
      String name, TokenPattern pattern, List<String> examples, List<String> counters, Y yields) {}

  public record Found<Y>(Rule<Y> rule, Match match) {}

  private record Entry(
      @Nullable String part,
      @Nullable String name,
      String match,
      @Nullable List<String> example,
      @Nullable List<String> counter,
      @Nullable JsonNode yields) {}

  private static final YAMLMapper MAPPER =
      YAMLMapper.builder()
          .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  private final Map<String, TokenPattern> patterns = new HashMap<>();
  private final List<Rule<Y>> rules = new ArrayList<>();

  private Rules() {}

  public static <Y> Rules<Y> load(String file, Class<Y> yields) {
    return load(file, yields, Set.of());
  }

  /**
   * Reads a file of rules whose patterns ask for kinds of {@linkplain Chunks stretches}.
   *
   * @throws IllegalArgumentException if a pattern is malformed, lacks an example or a
   *     counterexample, or has the name of another
   */
  public static <Y> Rules<Y> load(String file, Class<Y> yields, Set<String> chunks) {
    PatternReader reader = new PatternReader(chunks);
    Rules<Y> read = new Rules<>();
    for (Entry entry :
        MAPPER.readValue(
            Lexicon.bytes("patterns/" + file + ".yml"), new TypeReference<List<Entry>>() {})) {
      if (entry.part != null) {
        read.patterns.put(entry.part, reader.define(entry.part, entry.match));
      } else if (entry.name == null
          || entry.example == null
          || entry.counter == null
          || read.patterns.containsKey(entry.name)) {
        throw new IllegalArgumentException(
            "%s.yml: '%s' needs a name of its own, an example and a counterexample"
                .formatted(file, entry.match));
      } else {
        TokenPattern pattern = reader.read(entry.match);
        Y told = MAPPER.convertValue(entry.yields, yields);
        read.patterns.put(entry.name, pattern);
        read.rules.add(new Rule<>(entry.name, pattern, entry.example, entry.counter, told));
      }
    }
    return read;
  }

  public List<Rule<Y>> all() {
    return List.copyOf(rules);
  }

  /** The pattern of a rule, or a part of patterns, by its name. */
  public TokenPattern named(String name) {
    return Objects.requireNonNull(patterns.get(name), name);
  }

  /** Every place in a sentence without stretches where a rule fits, rule after rule. */
  public List<Found<Y>> find(Sentence sentence) {
    return find(sentence, Chunks.NONE);
  }

  /** Every place where a rule fits, rule after rule. */
  public List<Found<Y>> find(Sentence sentence, Chunks chunks) {
    Searched in = new Searched(sentence, chunks);
    return rules.stream()
        .flatMap(rule -> rule.pattern().find(in).stream().map(match -> new Found<>(rule, match)))
        .toList();
  }
}
