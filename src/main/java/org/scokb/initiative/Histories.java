package org.scokb.initiative;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scokb.provenance.Portions;
import org.scokb.provenance.Quotations;
import org.scokb.provenance.Statement;
import org.scokb.provenance.StatementRepository;
import org.scokb.provenance.Statements;
import org.scokb.vocabulary.ApiName;
import org.scokb.vocabulary.EdtfDate;
import org.scokb.vocabulary.InitiativeStatus;
import org.scokb.vocabulary.Property;
import org.springframework.stereotype.Component;

/**
 * From the statuses that articles state to the steps of initiatives' lives: by date, and at one
 * time from the weakest to the strongest. What is stated again is the same step. A weaker status
 * that articles look back on, beside a stronger one, is the step that it was, and none where the
 * initiative had come as far before. Steps of unknown date are a row of their own. Claims are
 * counted where they are, and few of them read.
 */
@Component
record Histories(StatementRepository statements) {

  /** So many claims of one time are looked at for the one that tells most. */
  private static final int MOST = 16;

  /** A month and its last day are one time, as they are where it is settled which status goes. */
  private static final Comparator<EdtfDate> BY_DATE =
      comparing(EdtfDate::latest, nullsLast(naturalOrder()));

  /**
   * A status that is stated at one time.
   *
   * @param claim what stands for all that state it, at whichever times
   * @param claims how often
   */
  private record Told(Statement claim, @Nullable EdtfDate assertedOn, long claims) {

    InitiativeStatus status() {
      return ApiName.require(InitiativeStatus.class, claim.value());
    }

    /** Whether what stands for all is of this time. */
    boolean isLatest() {
      return Objects.equals(assertedOn, claim.assertedOn());
    }
  }

  private record Step(InitiativeStatus status, List<Told> told) {}

  /** The steps of an initiative, those of unknown date last. */
  List<HistoryStep> all(Statements about) {
    return rows(about).flatMap(List::stream).toList();
  }

  /**
   * The steps that end at its status, unless a person prefers another: those of known date, if
   * there are any.
   */
  List<HistoryStep> toStatus(Statements about) {
    return rows(about).filter(steps -> !steps.isEmpty()).findFirst().orElse(List.of());
  }

  /** The steps of known date, and the others. */
  private Stream<List<HistoryStep>> rows(Statements about) {
    List<Told> told = told(about);
    List<Told> undated = told.stream().filter(each -> each.assertedOn() == null).toList();
    Map<EdtfDate, List<Told>> byDate = new TreeMap<>(BY_DATE);
    told.stream()
        .filter(each -> each.assertedOn() != null)
        .sorted(comparing(each -> String.valueOf(each.assertedOn())))
        .forEach(
            each ->
                byDate
                    .computeIfAbsent(requireNonNull(each.assertedOn()), none -> new ArrayList<>())
                    .add(each));
    return Stream.of(byDate.values(), List.of(undated))
        .map(byTime -> steps(byTime).stream().map(this::represent).toList());
  }

  private List<Told> told(Statements about) {
    List<Statement> standing =
        about.of(Property.STATUS).filter(each -> each.article() != null).toList();
    if (standing.stream().allMatch(each -> each.standing().statements() == 1)) {
      return standing.stream().map(each -> new Told(each, each.assertedOn(), 1)).toList();
    }
    Map<UUID, Statement> byAssertion =
        standing.stream().collect(toMap(each -> each.assertion().id(), each -> each));
    return Portions.query(byAssertion.keySet(), statements::countByTime).stream()
        .map(
            counted ->
                new Told(
                    requireNonNull(byAssertion.get(counted.assertion())),
                    counted.assertedOn(),
                    counted.claims()))
        .toList();
  }

  private static List<Step> steps(Collection<List<Told>> byTime) {
    List<Step> steps = new ArrayList<>();
    for (List<Told> atOnce : byTime) {
      SortedMap<InitiativeStatus, List<Told>> byStrength =
          atOnce.stream().collect(groupingBy(Told::status, TreeMap::new, toList()));
      byStrength.forEach(
          (status, same) -> {
            boolean strongest = status == byStrength.lastKey();
            Optional<Step> known = known(steps, status, strongest);
            if (known.isPresent()) {
              known.get().told().addAll(same);
            } else if (strongest || isNews(steps, status)) {
              steps.add(new Step(status, same));
            }
          });
    }
    return steps;
  }

  /** Whether a status beside a stronger one tells of more than was reached before. */
  private static boolean isNews(List<Step> steps, InitiativeStatus status) {
    return status == InitiativeStatus.NOT_AGREED
        || steps.stream().allMatch(step -> step.status().compareTo(status) < 0);
  }

  /** The step of a status: the last one alone where it is the strongest of its time. */
  private static Optional<Step> known(
      List<Step> steps, InitiativeStatus status, boolean strongest) {
    return steps.stream()
        .skip(strongest ? Math.max(0, steps.size() - 1) : 0)
        .filter(step -> step.status() == status)
        .reduce((earlier, later) -> later);
  }

  /** With words of its own time, so that whoever quotes them has their date. */
  private HistoryStep represent(Step step) {
    Told first = step.told().get(0);
    return new HistoryStep(
        step.status(),
        first.assertedOn(),
        step.told().stream().mapToLong(Told::claims).sum(),
        Quotations.mostTelling(
                step.told().stream()
                    .filter(Told::isLatest)
                    .filter(told -> Objects.equals(told.assertedOn(), first.assertedOn()))
                    .map(Told::claim))
            .or(() -> Quotations.mostTelling(at(first).stream()))
            .orElseThrow());
  }

  private List<Statement> at(Told first) {
    return statements.findByTime(first.claim().assertion().id(), first.assertedOn(), MOST);
  }
}
