package org.scokb.ingest;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.scokb.provenance.Standing;

/** Which statement stands for each of some wordings, before a change of statements and after. */
class Standings {

  private final Map<UUID, Standing> before = new HashMap<>();
  private final Map<UUID, Standing> now = new HashMap<>();
  private final Set<UUID> vacant = new HashSet<>();

  /**
   * @param standing what stands for the wordings before
   */
  Standings(Collection<Standing> standing) {
    standing.forEach(each -> before.put(each.wording(), each));
    now.putAll(before);
  }

  /** Takes a statement away. */
  void lose(Standing statement) {
    Standing standing = now.get(statement.wording());
    if (standing != null && standing.isSame(statement)) {
      now.remove(statement.wording());
      vacant.add(statement.wording());
    }
  }

  /** The wordings that have lost what stood for them. */
  Set<UUID> vacant() {
    return vacant;
  }

  /** Has a statement stand for its wording if it goes before what does. */
  void gain(Standing statement) {
    now.merge(
        statement.wording(),
        statement,
        (standing, other) -> other.outweighs(standing) ? other : standing);
  }

  /** The wordings that were there and that no statement is in any more. */
  List<UUID> emptied() {
    return vacant.stream().filter(wording -> !now.containsKey(wording)).toList();
  }

  /** What stands now and didn't before. */
  List<Standing> risen() {
    return now.values().stream()
        .filter(standing -> before.get(standing.wording()) != standing)
        .toList();
  }

  /** What stood before and doesn't any more. */
  List<Standing> left() {
    return before.values().stream()
        .filter(standing -> now.get(standing.wording()) != standing)
        .toList();
  }
}
