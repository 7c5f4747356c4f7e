package org.scokb.initiative;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.scokb.provenance.Evidence;
import org.scokb.provenance.Portions;
import org.scokb.provenance.Quotations;
import org.scokb.provenance.Statement;
import org.scokb.provenance.StatementRepository;
import org.scokb.provenance.Statements;
import org.scokb.vocabulary.Property;
import org.springframework.stereotype.Component;

/** Reads the histories of initiatives: claims are counted where they are, and few of them read. */
@Component
record Histories(StatementRepository statements) {

  /** So many claims of one time are looked at for the one that tells most. */
  private static final int MOST = 16;

  /** The history of an initiative, from what stands for all that is stated of it. */
  History of(Statements about) {
    List<Statement> standing =
        about.of(Property.STATUS).filter(each -> each.article() != null).toList();
    return new History(told(standing), this::evidence);
  }

  private List<History.Told> told(List<Statement> standing) {
    if (standing.stream().allMatch(each -> each.standing().statements() == 1)) {
      return standing.stream().map(each -> new History.Told(each, each.assertedOn(), 1)).toList();
    }
    Map<UUID, Statement> byAssertion =
        standing.stream().collect(Collectors.toMap(each -> each.assertion().id(), each -> each));
    return Portions.query(byAssertion.keySet(), statements::countByTime).stream()
        .map(
            counted ->
                new History.Told(
                    Objects.requireNonNull(byAssertion.get(counted.assertion())),
                    counted.assertedOn(),
                    counted.claims()))
        .toList();
  }

  /** The latest words for a status, where they belong to the step, or else the first ones. */
  private Evidence evidence(List<History.Told> step) {
    return Quotations.mostTelling(
            step.stream().filter(History.Told::isLatest).map(History.Told::claim))
        .or(() -> Quotations.mostTelling(at(step.get(0)).stream()))
        .orElseThrow();
  }

  private List<Statement> at(History.Told first) {
    return statements.findByTime(first.claim().assertion().id(), first.assertedOn(), MOST);
  }
}
