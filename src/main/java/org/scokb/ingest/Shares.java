package org.scokb.ingest;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.scokb.change.ChangeKind;
import org.scokb.ingest.Revised.Effect;
import org.scokb.provenance.Statement;
import org.scokb.provenance.SubjectId;

/**
 * What each of several articles did to the knowledge base that came together: the first that speaks
 * of an entity created it, those after it updated it.
 */
class Shares {

  private final Map<SubjectId, ChangeKind> effects;
  private final Map<SubjectId, String> titles;
  private final Set<SubjectId> told = new HashSet<>();

  /**
   * @param effects what all articles together did
   * @param titles what the entities are or were called
   */
  Shares(Map<SubjectId, ChangeKind> effects, Map<SubjectId, String> titles) {
    this.effects = effects;
    this.titles = titles;
  }

  /** What the next article did. */
  List<Effect> of(List<Statement> stated) {
    Map<SubjectId, ChangeKind> share = new TreeMap<>(Balance.BY_RESOURCE);
    for (Statement statement : stated) {
      SubjectId subject = statement.subject();
      ChangeKind kind = effects.get(subject);
      if (kind != null && !share.containsKey(subject)) {
        share.put(subject, told.add(subject) ? kind : ChangeKind.UPDATED);
      }
    }
    return effects(share);
  }

  /** What became of entities that none of them speaks of any more. */
  List<Effect> rest() {
    Map<SubjectId, ChangeKind> rest = new TreeMap<>(Balance.BY_RESOURCE);
    rest.putAll(effects);
    rest.keySet().removeAll(told);
    return effects(rest);
  }

  private List<Effect> effects(Map<SubjectId, ChangeKind> kinds) {
    List<Effect> list = new ArrayList<>();
    kinds.forEach(
        (subject, kind) ->
            list.add(new Effect(kind, subject, titles.getOrDefault(subject, subject.id()))));
    return list;
  }
}
