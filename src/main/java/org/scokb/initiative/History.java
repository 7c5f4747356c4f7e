package org.scokb.initiative;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scokb.provenance.Statement;
import org.scokb.provenance.Statements;
import org.scokb.vocabulary.ApiName;
import org.scokb.vocabulary.EdtfDate;
import org.scokb.vocabulary.InitiativeStatus;
import org.scokb.vocabulary.Property;

/**
 * From the statuses that articles state to the steps of an initiative's life: by date, and at one
 * time from the weakest to the strongest. What is stated again is the same step, and so is a weaker
 * status that articles look back on. Steps of unknown date are a row of their own.
 */
final class History {

  private static final Comparator<EdtfDate> BY_DATE =
      comparing(EdtfDate::latest, nullsLast(naturalOrder())).thenComparing(EdtfDate::value);

  private final Statements statements;
  private final Deque<Step> steps = new ArrayDeque<>();

  private History(Statements statements) {
    this.statements = statements;
  }

  private record Step(
      InitiativeStatus status, @Nullable EdtfDate assertedOn, List<Statement> claims) {}

  /** The steps of known date, of which the last is the initiative's status. */
  static List<HistoryStep> dated(Statements statements) {
    History history = new History(statements);
    SortedMap<EdtfDate, List<Statement>> byDate = new TreeMap<>(BY_DATE);
    claims(statements)
        .filter(claim -> claim.assertedOn() != null)
        .forEach(
            claim ->
                byDate.computeIfAbsent(claim.assertedOn(), none -> new ArrayList<>()).add(claim));
    byDate.forEach(history::add);
    return history.steps();
  }

  /** All steps, those of unknown date last. */
  static List<HistoryStep> all(Statements statements) {
    History undated = new History(statements);
    undated.add(null, claims(statements).filter(claim -> claim.assertedOn() == null).toList());
    return Stream.concat(dated(statements).stream(), undated.steps().stream()).toList();
  }

  private static Stream<Statement> claims(Statements statements) {
    return statements.of(Property.STATUS).filter(statement -> statement.evidence() != null);
  }

  /** Adds what is stated at one time. */
  private void add(@Nullable EdtfDate assertedOn, List<Statement> claims) {
    SortedMap<InitiativeStatus, List<Statement>> byStrength = new TreeMap<>();
    claims.forEach(
        claim ->
            byStrength
                .computeIfAbsent(
                    ApiName.require(InitiativeStatus.class, claim.value()),
                    none -> new ArrayList<>())
                .add(claim));
    byStrength.forEach(
        (status, same) -> {
          boolean strongest = status == byStrength.lastKey();
          Step step = known(status, strongest);
          if (step == null) {
            step = new Step(status, assertedOn, new ArrayList<>());
            steps.addLast(step);
          }
          step.claims().addAll(same);
        });
  }

  /**
   * The step that a status belongs to: the last one alone where it is the strongest of its time.
   */
  private @Nullable Step known(InitiativeStatus status, boolean strongest) {
    for (Iterator<Step> latest = steps.descendingIterator(); latest.hasNext(); ) {
      Step step = latest.next();
      if (step.status() == status) {
        return step;
      }
      if (strongest) {
        return null;
      }
    }
    return null;
  }

  private List<HistoryStep> steps() {
    return steps.stream()
        .map(
            step ->
                new HistoryStep(
                    step.status(),
                    step.assertedOn(),
                    step.claims().size(),
                    statements.quotes(step.claims().stream()).findFirst().orElseThrow()))
        .toList();
  }
}
