package org.scokb.ingest.ledger;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.scokb.provenance.Standing;

/**
 * Which statement stands for each of some assertions, before a change of statements and after. Each
 * of them loses or gains a statement.
 */
class Standings {

  private final Map<UUID, Standing> before = new HashMap<>();
  private final Map<UUID, Standing> now = new HashMap<>();
  private final Set<UUID> vacant = new HashSet<>();

  /**
   * @param standing what stands for the assertions before
   */
  Standings(Collection<Standing> standing) {
    standing.forEach(each -> before.put(each.assertion(), each));
    now.putAll(before);
  }

  /** Takes a statement away. */
  void lose(Standing statement) {
    now.computeIfPresent(
        statement.assertion(),
        (assertion, standing) -> {
          if (standing.isSame(statement)) {
            vacant.add(assertion);
          }
          Standing left = standing.without(statement);
          return left.statements() == 0 ? null : left;
        });
  }

  /** The assertions that have lost what stood for them, and not all others. */
  List<UUID> vacant() {
    return vacant.stream().filter(now::containsKey).toList();
  }

  /** Has the heaviest of the statements that are left stand for the assertions that lost theirs. */
  void fill(Collection<Standing> left) {
    left.stream()
        .collect(
            toMap(
                Standing::assertion,
                Function.identity(),
                (one, other) -> other.outweighs(one) ? other : one))
        .forEach(
            (assertion, heaviest) ->
                now.computeIfPresent(
                    assertion, (same, standing) -> heaviest.standingFor(standing)));
  }

  /** Adds a statement, which stands for its assertion if it goes before what does. */
  void gain(Standing statement) {
    now.merge(statement.assertion(), statement, Standing::with);
  }

  /** The assertions that were there and that no one makes any more. */
  List<UUID> emptied() {
    return before.keySet().stream().filter(assertion -> !now.containsKey(assertion)).toList();
  }

  /** The assertions that another statement stands for than before. */
  List<UUID> reweighed() {
    return before.values().stream()
        .filter(
            standing -> {
              Standing stands = now.get(standing.assertion());
              return stands != null && !stands.isSame(standing);
            })
        .map(Standing::assertion)
        .toList();
  }

  /** What stands for assertions that nothing stood for before. */
  List<Standing> come() {
    return now.values().stream()
        .filter(standing -> !before.containsKey(standing.assertion()))
        .toList();
  }

  /** What stands now in the place of others, or for others. */
  List<Standing> risen() {
    return now.values().stream()
        .filter(standing -> before.containsKey(standing.assertion()))
        .toList();
  }
}
