package org.scokb.ingest.ledger;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scokb.change.ChangeKind;
import org.scokb.ingest.ledger.Revised.Effect;
import org.scokb.provenance.Evidence;
import org.scokb.provenance.Statement;
import org.scokb.provenance.SubjectId;
import org.scokb.vocabulary.EdtfDate;
import org.scokb.vocabulary.Property;
import org.scokb.vocabulary.Rank;

/**
 * What a change of statements did to what they speak of: what each entity gained and lost.
 *
 * @param before what was claimed of each by the statements that have gone
 * @param after what is claimed by those in their place
 * @param unsettled those that may have to say something else than before: an assertion has come or
 *     gone, or weighs more or less than it did. The others only are said to be the same once more,
 *     or once less
 * @param moved those of them that families have linked otherwise
 */
record Balance(
    Map<SubjectId, Set<Claimed>> before,
    Map<SubjectId, Set<Claimed>> after,
    Set<SubjectId> unsettled,
    Set<SubjectId> moved) {

  static final Comparator<SubjectId> BY_RESOURCE =
      Comparator.comparing(SubjectId::resource).thenComparing(SubjectId::id);

  /** A statement without its row: the same claim from the same words is the same. */
  record Claimed(
      Property property,
      String value,
      @Nullable EdtfDate assertedOn,
      @Nullable Evidence evidence,
      @Nullable String reference,
      @Nullable Rank decided) {

    Claimed(Statement stated) {
      this(
          stated.property(),
          stated.value(),
          stated.assertedOn(),
          stated.evidence(),
          stated.reference(),
          stated.assertion().decided());
    }
  }

  static Map<SubjectId, Set<Claimed>> claimed(Collection<Statement> statements) {
    return statements.stream()
        .collect(groupingBy(Statement::subject, mapping(Claimed::new, toSet())));
  }

  /** All entities whose statements have changed. */
  Set<SubjectId> touched() {
    return Stream.of(before.keySet(), after.keySet(), unsettled)
        .flatMap(Set::stream)
        .collect(toSet());
  }

  /** What has become of each entity, by collection and id, but for those that are as they were. */
  Map<SubjectId, Effect> effects(Settlement.Settled settled) {
    Map<SubjectId, Effect> effects = new TreeMap<>(BY_RESOURCE);
    for (SubjectId subject : touched()) {
      Effect effect = settled.effects().getOrDefault(subject, Effect.AGAIN);
      if (effect.kind() != ChangeKind.UPDATED || moved.contains(subject) || isRestated(subject)) {
        effects.put(subject, effect);
      }
    }
    return effects;
  }

  private boolean isRestated(SubjectId subject) {
    return !before.getOrDefault(subject, Set.of()).equals(after.getOrDefault(subject, Set.of()));
  }
}
