package org.scokb.ingest;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.scokb.change.ChangeKind;
import org.scokb.ingest.Revised.Effect;
import org.scokb.provenance.Evidence;
import org.scokb.provenance.Statement;
import org.scokb.provenance.StatementRepository;
import org.scokb.provenance.Statements;
import org.scokb.provenance.SubjectId;
import org.scokb.vocabulary.EdtfDate;
import org.scokb.vocabulary.Property;

/** What was stated of some entities before a change, to tell afterwards what it did to them. */
class StatedBefore {

  private static final Comparator<SubjectId> BY_RESOURCE =
      Comparator.comparing(SubjectId::resource).thenComparing(SubjectId::id);

  private final StatementRepository statements;
  private final Map<SubjectId, List<Statement>> before;
  private final Set<SubjectId> subjects;

  StatedBefore(StatementRepository statements, Set<SubjectId> subjects) {
    this.statements = statements;
    this.subjects = subjects;
    this.before = stated();
  }

  /** A statement without its row: the same claim from the same words is the same. */
  private record Claimed(
      Property property,
      String value,
      @Nullable EdtfDate assertedOn,
      @Nullable Evidence evidence,
      @Nullable String reference) {

    static Set<Claimed> all(Collection<Statement> statements) {
      Set<Claimed> claims = new HashSet<>();
      for (Statement each : statements) {
        claims.add(
            new Claimed(
                each.property(),
                each.value(),
                each.assertedOn(),
                each.evidence(),
                each.reference()));
      }
      return claims;
    }
  }

  /**
   * What has become of each entity since, by collection and id; those that are as they were are
   * left out.
   */
  List<Effect> effects() {
    Map<SubjectId, List<Statement>> after = stated();
    List<Effect> effects = new ArrayList<>();
    Set<SubjectId> ordered = new TreeSet<>(BY_RESOURCE);
    ordered.addAll(subjects);
    for (SubjectId subject : ordered) {
      List<Statement> were = before.getOrDefault(subject, List.of());
      List<Statement> are = after.getOrDefault(subject, List.of());
      if (!Claimed.all(were).equals(Claimed.all(are))) {
        ChangeKind kind =
            were.isEmpty()
                ? ChangeKind.CREATED
                : are.isEmpty() ? ChangeKind.WITHDRAWN : ChangeKind.UPDATED;
        effects.add(new Effect(kind, subject, title(subject, are.isEmpty() ? were : are)));
      }
    }
    return effects;
  }

  private static String title(SubjectId subject, List<Statement> stated) {
    Statements all = new Statements(stated);
    return all.preferred(Property.TITLE)
        .or(() -> all.preferred(Property.NAME))
        .orElse(subject.id());
  }

  private Map<SubjectId, List<Statement>> stated() {
    Map<SubjectId, List<Statement>> stated = new HashMap<>();
    subjects.stream()
        .collect(groupingBy(SubjectId::resource))
        .forEach(
            (resource, some) ->
                stated.putAll(
                    statements
                        .findByResourceAndSubjectIdIn(
                            resource, some.stream().map(SubjectId::id).toList())
                        .stream()
                        .collect(groupingBy(Statement::subject))));
    return stated;
  }
}
