package org.scokb.curation;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which decisions come and which go.
 *
 * @param seed the seed whose file has those that come; {@code null} where they came over HTTP
 */
public record Ruling(Collection<Decision> come, Collection<UUID> gone, @Nullable String seed) {

  public static Ruling come(Decision decision) {
    return new Ruling(List.of(decision), List.of(decision.id()), null);
  }

  /** That a decision go, if there is one. */
  public static Ruling gone(@Nullable UUID decision) {
    return new Ruling(List.of(), decision == null ? List.of() : List.of(decision), null);
  }

  /**
   * From decisions as they are kept to others: of those, what comes from elsewhere stays.
   *
   * @param seed where they come from
   */
  public static Ruling replacing(
      List<StoredDecision> kept, List<Decision> wanted, @Nullable String seed) {
    Map<UUID, StoredDecision> before =
        kept.stream().collect(toMap(StoredDecision::id, Function.identity()));
    Map<UUID, Decision> after = new LinkedHashMap<>();
    wanted.forEach(each -> after.put(each.id(), each));
    List<Decision> come =
        after.values().stream()
            .filter(
                each -> {
                  StoredDecision same = before.get(each.id());
                  return same == null
                      || Objects.equals(same.seed(), seed) && !same.decision().equals(each);
                })
            .toList();
    Stream<UUID> dropped =
        kept.stream()
            .filter(each -> Objects.equals(each.seed(), seed))
            .map(StoredDecision::id)
            .filter(id -> !after.containsKey(id));
    return new Ruling(come, Stream.concat(dropped, come.stream().map(Decision::id)).toList(), seed);
  }
}
