package org.scokb.extraction.pattern;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scokb.extraction.language.Lexicon;
import org.scokb.extraction.language.Sentence;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * The rules of one file below {@code patterns}, in its order, which is that of their precedence.
 *
 * @param <Y> what a match tells
 */
public final class Rules<Y> {

  /** A rule and where it fits. */
  public record Found<Y>(Rule<Y> rule, Match match) {}

  private record Entry(
      String name,
      String match,
      List<String> example,
      List<String> counter,
      @Nullable JsonNode yields) {}

  private static final YAMLMapper MAPPER =
      YAMLMapper.builder()
          .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  private final List<Rule<Y>> rules;

  private Rules(List<Rule<Y>> rules) {
    this.rules = rules;
  }

  /**
   * Reads a file of rules.
   *
   * @param file its name below {@code patterns}, without ending
   * @param yields what {@code yields} holds there
   * @param chunks the kinds of {@linkplain Chunks stretches} that its patterns ask for
   * @throws IllegalArgumentException if a pattern is malformed, lacks an example or a
   *     counterexample, or has the name of another
   */
  public static <Y> Rules<Y> load(Lexicon lexicon, String file, Class<Y> yields, String... chunks) {
    PatternReader reader = new PatternReader(lexicon, Set.of(chunks));
    Set<String> names = new HashSet<>();
    List<Rule<Y>> rules =
        MAPPER
            .readValue(
                lexicon.bytes("patterns/" + file + ".yml"), new TypeReference<List<Entry>>() {})
            .stream()
            .map(
                entry -> {
                  if (entry.example.isEmpty()
                      || entry.counter.isEmpty()
                      || !names.add(entry.name)) {
                    throw new IllegalArgumentException(
                        "%s.yml: '%s' needs an example, a counter and a name of its own"
                            .formatted(file, entry.name));
                  }
                  return new Rule<>(
                      entry.name,
                      reader.read(entry.match),
                      entry.example,
                      entry.counter,
                      MAPPER.convertValue(entry.yields, yields));
                })
            .toList();
    return new Rules<>(rules);
  }

  public List<Rule<Y>> all() {
    return rules;
  }

  /** Every place where a rule fits, rule after rule. */
  public Stream<Found<Y>> find(Sentence sentence, Chunks chunks) {
    return rules.stream()
        .flatMap(
            rule ->
                rule.pattern().find(sentence, chunks).stream()
                    .map(match -> new Found<>(rule, match)));
  }

  /** The first rule that fits at a token. */
  public Optional<Found<Y>> at(Sentence sentence, Chunks chunks, int from) {
    for (Rule<Y> rule : rules) {
      Match match = rule.pattern().at(sentence, chunks, from);
      if (match != null) {
        return Optional.of(new Found<>(rule, match));
      }
    }
    return Optional.empty();
  }
}
