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
import org.scokb.provenance.SubjectId;
import org.scokb.vocabulary.EdtfDate;
import org.scokb.vocabulary.Property;

/** What was stated of some entities before a change, to tell afterwards what it did to them. */
class StatedBefore {

  private static final Comparator<SubjectId> BY_RESOURCE =
      Comparator.comparing(SubjectId::resource).thenComparing(SubjectId::id);

  private final StatementRepository statements;
  private final Settlement settlement;
  private final Set<SubjectId> subjects;
  private final Map<SubjectId, Long> counts;
  private final Map<SubjectId, Set<Claimed>> claims;
  private final Map<SubjectId, String> titles;

  /**
   * @param changing the statements that will be replaced
   * @param subjects all that the change may touch
   */
  StatedBefore(
      StatementRepository statements,
      Settlement settlement,
      Collection<Statement> changing,
      Set<SubjectId> subjects) {
    this.statements = statements;
    this.settlement = settlement;
    this.subjects = subjects;
    this.counts = counts();
    this.claims = Claimed.bySubject(changing);
    this.titles = settlement.titles(subjects);
  }

  /** A statement without its row: the same claim from the same words is the same. */
  private record Claimed(
      Property property,
      String value,
      @Nullable EdtfDate assertedOn,
      @Nullable Evidence evidence,
      @Nullable String reference) {

    static Map<SubjectId, Set<Claimed>> bySubject(Collection<Statement> statements) {
      Map<SubjectId, Set<Claimed>> claims = new HashMap<>();
      for (Statement each : statements) {
        claims
            .computeIfAbsent(each.subject(), none -> new HashSet<>())
            .add(
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
   *
   * @param changed the statements that stand in the place of those that were replaced
   */
  List<Effect> effects(Collection<Statement> changed) {
    Map<SubjectId, Long> countsNow = counts();
    Map<SubjectId, Set<Claimed>> claimsNow = Claimed.bySubject(changed);
    Map<SubjectId, String> titlesNow = settlement.titles(subjects);
    List<Effect> effects = new ArrayList<>();
    Set<SubjectId> ordered = new TreeSet<>(BY_RESOURCE);
    ordered.addAll(subjects);
    for (SubjectId subject : ordered) {
      long was = counts.getOrDefault(subject, 0L);
      long is = countsNow.getOrDefault(subject, 0L);
      boolean same =
          was == is
              && claims
                  .getOrDefault(subject, Set.of())
                  .equals(claimsNow.getOrDefault(subject, Set.of()));
      if (!same) {
        String title = titlesNow.getOrDefault(subject, titles.getOrDefault(subject, subject.id()));
        effects.add(new Effect(kind(was, is), subject, title));
      }
    }
    return effects;
  }

  private static ChangeKind kind(long was, long is) {
    if (was == 0) {
      return ChangeKind.CREATED;
    }
    return is == 0 ? ChangeKind.WITHDRAWN : ChangeKind.UPDATED;
  }

  private Map<SubjectId, Long> counts() {
    Map<SubjectId, Long> counts = new HashMap<>();
    subjects.stream()
        .collect(groupingBy(SubjectId::resource))
        .forEach(
            (resource, some) ->
                statements
                    .counts(resource, some.stream().map(SubjectId::id).toList())
                    .forEach(
                        each ->
                            counts.put(new SubjectId(resource, each.subjectId()), each.count())));
    return counts;
  }
}
