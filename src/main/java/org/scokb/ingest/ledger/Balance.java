package org.scokb.ingest.ledger;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.scokb.change.ChangeKind;
import org.scokb.provenance.Assertion;
import org.scokb.provenance.Evidence;
import org.scokb.provenance.Statement;
import org.scokb.provenance.Statements;
import org.scokb.provenance.SubjectId;
import org.scokb.vocabulary.EdtfDate;
import org.scokb.vocabulary.Property;
import org.scokb.vocabulary.Rank;

/** What a change of statements did to what they speak of: what each entity gained and lost. */
class Balance {

  static final Comparator<SubjectId> BY_RESOURCE =
      Comparator.comparing(SubjectId::resource).thenComparing(SubjectId::id);

  private final Set<SubjectId> touched = new HashSet<>();
  private final Set<SubjectId> unsettled = new HashSet<>();
  private final Set<SubjectId> moved = new HashSet<>();
  private final Map<SubjectId, Set<Claimed>> before;
  private Map<SubjectId, Set<Claimed>> after = Map.of();

  /**
   * @param old the statements that will be replaced
   */
  Balance(Collection<Statement> old) {
    before = claimed(old);
  }

  /** A statement without its row: the same claim from the same words is the same. */
  private record Claimed(
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

  private static Map<SubjectId, Set<Claimed>> claimed(Collection<Statement> statements) {
    return statements.stream()
        .collect(groupingBy(Statement::subject, mapping(Claimed::new, toSet())));
  }

  /** Takes down assertions that no one has used yet, or that no one uses any more. */
  void unsettle(Collection<Assertion> assertions) {
    assertions.forEach(assertion -> unsettled.add(assertion.subject()));
  }

  /** Takes down assertions that another statement stands for than before. */
  void reweighed(Collection<Assertion> assertions) {
    unsettle(assertions.stream().filter(each -> Statements.isDisputed(each.property())).toList());
  }

  /** Takes down what families have linked otherwise. */
  void moved(Set<SubjectId> entities) {
    moved.addAll(entities);
    unsettled.addAll(entities);
  }

  /**
   * Ends the account.
   *
   * @param stated the statements that stand in the place of the old ones
   */
  void close(Collection<Statement> stated) {
    after = claimed(stated);
    touched.addAll(before.keySet());
    touched.addAll(after.keySet());
    touched.addAll(unsettled);
  }

  /** All entities whose statements have changed. */
  Set<SubjectId> touched() {
    return touched;
  }

  /**
   * Those of them that may have to say something else than before: an assertion has come or gone,
   * or weighs more or less than it did. The others only are said to be the same once more, or once
   * less.
   */
  Set<SubjectId> unsettled() {
    return unsettled;
  }

  /**
   * What has become of each entity, by collection and id; those that are as they were are left out.
   *
   * @param settled what settling them has brought
   */
  Map<SubjectId, Effect> effects(Settlement.Settled settled) {
    Map<SubjectId, Effect> effects = new TreeMap<>(BY_RESOURCE);
    for (SubjectId subject : touched) {
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
