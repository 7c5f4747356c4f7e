package org.scokb.ingest;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scokb.provenance.Standing;
import org.scokb.provenance.Statement;

/** Which statement stands for each of some wordings, before a change of statements and after. */
class Standings {

  private final Map<UUID, Standing> before = new HashMap<>();
  private final Map<UUID, Standing> now = new HashMap<>();
  private final Map<UUID, Statement> stated = new HashMap<>();
  private final Set<UUID> vacant = new HashSet<>();

  /**
   * @param standing what stands for the wordings before
   */
  Standings(Collection<Standing> standing) {
    standing.forEach(each -> before.put(each.wording(), each));
    now.putAll(before);
  }

  /** What stood for a wording before; {@code null} where it wasn't there. */
  @Nullable Standing before(UUID wording) {
    return before.get(wording);
  }

  /** Takes a stored statement away. */
  void lose(Statement statement) {
    if (statement.stands()) {
      vacant.add(statement.wording().id());
      now.remove(statement.wording().id());
    }
  }

  /** The wordings that have lost what stood for them. */
  Set<UUID> vacant() {
    return vacant;
  }

  /** Has a stored statement stand for its wording if it goes before what does. */
  void keep(Standing candidate) {
    gain(candidate);
  }

  /** Has a statement that is new stand for its wording if it goes before what does. */
  void gain(Statement statement) {
    if (gain(statement.standing())) {
      stated.put(statement.wording().id(), statement);
    }
  }

  private boolean gain(Standing candidate) {
    Standing standing = now.get(candidate.wording());
    boolean gains = standing == null || candidate.outweighs(standing);
    if (gains) {
      now.put(candidate.wording(), candidate);
    }
    return gains;
  }

  /** The wordings that were there and that no statement is in any more. */
  List<UUID> emptied() {
    return vacant.stream().filter(wording -> !now.containsKey(wording)).toList();
  }

  /** The wordings that another statement stands for than before. */
  Set<UUID> reweighed() {
    Set<UUID> reweighed = new HashSet<>();
    now.forEach(
        (wording, standing) -> {
          if (!standing.equals(before.get(wording))) {
            reweighed.add(wording);
          }
        });
    return reweighed;
  }

  /** The ids of what stood before, is still there, and is outweighed now. */
  List<Long> outweighed() {
    return reweighed().stream()
        .filter(wording -> !vacant.contains(wording))
        .flatMap(wording -> Stream.ofNullable(before.get(wording)))
        .flatMap(standing -> Stream.ofNullable(standing.statement()))
        .toList();
  }

  /** The ids of what was there before, didn't stand, and does now. */
  List<Long> risen() {
    return reweighed().stream()
        .flatMap(wording -> Stream.ofNullable(now.get(wording)))
        .flatMap(standing -> Stream.ofNullable(standing.statement()))
        .toList();
  }

  /** What is new and stands for its wording. */
  Collection<Statement> stated() {
    return stated.values();
  }
}
