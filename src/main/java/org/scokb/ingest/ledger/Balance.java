package org.scokb.ingest.ledger;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.scokb.change.ChangeKind;
import org.scokb.provenance.Assertion;
import org.scokb.provenance.Evidence;
import org.scokb.provenance.FieldChange;
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
    before = Claimed.bySubject(old);
  }

  /** A statement without its row: the same claim from the same words is the same. */
  private record Claimed(
      Property property,
      String value,
      @Nullable EdtfDate assertedOn,
      @Nullable Evidence evidence,
      @Nullable String reference,
      @Nullable Rank decided) {

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
                    each.reference(),
                    each.assertion().decided()));
      }
      return claims;
    }
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
  void moved(Collection<Families.Move> moves) {
    for (Families.Move move : moves) {
      moved.add(move.from());
      moved.add(move.assertion().subject());
    }
    unsettled.addAll(moved);
  }

  /**
   * Ends the account.
   *
   * @param stated the statements that stand in the place of the old ones
   */
  void close(Collection<Statement> stated) {
    after = Claimed.bySubject(stated);
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
      List<FieldChange> fields = settled.fields().getOrDefault(subject, List.of());
      if (settled.created().contains(subject)) {
        effects.put(subject, new Effect(ChangeKind.CREATED, fields));
      } else if (settled.gone().containsKey(subject)) {
        effects.put(subject, new Effect(ChangeKind.WITHDRAWN, fields));
      } else if (moved.contains(subject) || isRestated(subject)) {
        effects.put(subject, new Effect(ChangeKind.UPDATED, fields));
      }
    }
    return effects;
  }

  private boolean isRestated(SubjectId subject) {
    return !before.getOrDefault(subject, Set.of()).equals(after.getOrDefault(subject, Set.of()));
  }
}
