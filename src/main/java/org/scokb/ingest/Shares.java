package org.scokb.ingest;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.scokb.change.ChangeKind;
import org.scokb.provenance.Statement;
import org.scokb.provenance.SubjectId;

/**
 * What each of several articles did to the knowledge base that came together: the first that speaks
 * of an entity created it, those after it updated it.
 */
class Shares {

  private final Map<SubjectId, ChangeKind> effects;
  private final Set<SubjectId> told = new HashSet<>();

  /**
   * @param effects what all articles together did
   */
  Shares(Map<SubjectId, ChangeKind> effects) {
    this.effects = effects;
  }

  /** What the next article did. */
  Map<SubjectId, ChangeKind> of(List<Statement> stated) {
    Map<SubjectId, ChangeKind> share = new TreeMap<>(Balance.BY_RESOURCE);
    for (Statement statement : stated) {
      SubjectId subject = statement.subject();
      ChangeKind kind = effects.get(subject);
      if (kind != null && !share.containsKey(subject)) {
        share.put(subject, told.add(subject) ? kind : ChangeKind.UPDATED);
      }
    }
    return share;
  }

  /** What became of entities that none of them speaks of any more. */
  Map<SubjectId, ChangeKind> rest() {
    Map<SubjectId, ChangeKind> rest = new TreeMap<>(Balance.BY_RESOURCE);
    rest.putAll(effects);
    rest.keySet().removeAll(told);
    return rest;
  }
}
