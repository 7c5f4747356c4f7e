package org.scokb.ingest.ledger;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.scokb.provenance.Statement;
import org.scokb.provenance.SubjectId;

/**
 * What each of several articles did to the knowledge base that came together: the first that speaks
 * of an entity created it, those after it updated it.
 */
class Shares {

  private final Map<SubjectId, Effect> effects;
  private final Set<SubjectId> told = new HashSet<>();

  /**
   * @param effects what all articles together did
   */
  Shares(Map<SubjectId, Effect> effects) {
    this.effects = effects;
  }

  /** What the next article did. */
  Map<SubjectId, Effect> of(List<Statement> stated) {
    Map<SubjectId, Effect> share = new TreeMap<>(Balance.BY_RESOURCE);
    for (Statement statement : stated) {
      SubjectId subject = statement.subject();
      Effect effect = effects.get(subject);
      if (effect != null && !share.containsKey(subject)) {
        share.put(subject, told.add(subject) ? effect : Effect.AGAIN);
      }
    }
    return share;
  }

  /** What became of entities that none of them speaks of any more. */
  Map<SubjectId, Effect> rest() {
    Map<SubjectId, Effect> rest = new TreeMap<>(Balance.BY_RESOURCE);
    rest.putAll(effects);
    rest.keySet().removeAll(told);
    return rest;
  }
}
