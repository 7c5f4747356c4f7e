package org.scokb.initiative;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scokb.provenance.Evidence;
import org.scokb.provenance.Statement;
import org.scokb.vocabulary.ApiName;
import org.scokb.vocabulary.EdtfDate;
import org.scokb.vocabulary.InitiativeStatus;

/**
 * From the statuses that articles state to the steps of an initiative's life: by date, and at one
 * time from the weakest to the strongest. What is stated again is the same step, and so is a weaker
 * status that articles look back on. Steps of unknown date are a row of their own.
 *
 * @param evidence finds the quote of a step
 */
record History(List<History.Told> told, Function<List<History.Told>, Evidence> evidence) {

  private static final Comparator<EdtfDate> BY_DATE =
      comparing(EdtfDate::latest, nullsLast(naturalOrder())).thenComparing(EdtfDate::value);

  /**
   * A status that is stated at one time.
   *
   * @param claim what stands for all that state it, at whichever times
   * @param claims how often
   */
  record Told(Statement claim, @Nullable EdtfDate assertedOn, long claims) {

    InitiativeStatus status() {
      return ApiName.require(InitiativeStatus.class, claim.value());
    }

    /** Whether what stands for all is of this time. */
    boolean isLatest() {
      return Objects.equals(assertedOn, claim.assertedOn());
    }
  }

  /** The steps, those of unknown date last. */
  List<HistoryStep> all() {
    return Stream.concat(dated().stream(), undated().stream()).toList();
  }

  /** The steps that end at the initiative's status: those of known date, if there are any. */
  List<HistoryStep> toStatus() {
    List<HistoryStep> dated = dated();
    return dated.isEmpty() ? undated() : dated;
  }

  private List<HistoryStep> dated() {
    Row row = new Row();
    told.stream()
        .filter(each -> each.assertedOn() != null)
        .collect(
            groupingBy(
                each -> Objects.requireNonNull(each.assertedOn()),
                () -> new TreeMap<>(BY_DATE),
                toList()))
        .values()
        .forEach(row::add);
    return row.steps();
  }

  private List<HistoryStep> undated() {
    Row row = new Row();
    row.add(told.stream().filter(each -> each.assertedOn() == null).toList());
    return row.steps();
  }

  private record Step(InitiativeStatus status, List<Told> told) {}

  private final class Row {

    private final List<Step> steps = new ArrayList<>();

    /** Adds what is stated at one time. */
    void add(List<Told> atOnce) {
      SortedMap<InitiativeStatus, List<Told>> byStrength =
          atOnce.stream().collect(groupingBy(Told::status, TreeMap::new, toList()));
      byStrength.forEach(
          (status, same) -> {
            Step step = known(status, status == byStrength.lastKey());
            if (step == null) {
              step = new Step(status, new ArrayList<>());
              steps.add(step);
            }
            step.told().addAll(same);
          });
    }

    /** The step of a status: the last one alone where it is the strongest of its time. */
    private @Nullable Step known(InitiativeStatus status, boolean strongest) {
      return steps.stream()
          .skip(strongest ? Math.max(0, steps.size() - 1) : 0)
          .filter(step -> step.status() == status)
          .reduce((earlier, later) -> later)
          .orElse(null);
    }

    List<HistoryStep> steps() {
      return steps.stream()
          .map(
              step ->
                  new HistoryStep(
                      step.status(),
                      step.told().get(0).assertedOn(),
                      step.told().stream().mapToLong(Told::claims).sum(),
                      evidence.apply(step.told())))
          .toList();
    }
  }
}
