package org.scokb.ingest.ledger;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.scokb.provenance.Assertion;
import org.scokb.provenance.AssertionRepository;
import org.scokb.provenance.Family;
import org.scokb.provenance.Portions;
import org.scokb.provenance.Quote;
import org.scokb.provenance.QuoteRepository;
import org.scokb.provenance.StandingRepository;
import org.scokb.provenance.Statement;
import org.scokb.provenance.StatementRepository;
import org.scokb.provenance.Statements;
import org.scokb.provenance.SubjectId;
import org.springframework.stereotype.Component;

/**
 * Keeps the statements, and which of them stands for each assertion. What it does costs in
 * proportion to the statements that come and go, not to those that there are.
 */
@Component
record Ledger(
    StatementRepository statements,
    StandingRepository standing,
    AssertionRepository assertions,
    QuoteRepository quotes,
    Families families,
    Inserts inserts,
    EntityManager entities) {

  /**
   * Puts statements in the place of others.
   *
   * @param old statements as they are stored
   * @param stated statements as their article alone tells them; they come to speak of what all
   *     articles together make of that
   * @param joined entities that a person has joined or taken apart
   * @return what that did to what they speak of
   */
  Balance replace(List<Statement> old, List<Statement> stated, Collection<SubjectId> joined) {
    Map<UUID, Assertion> touched = assertions(old, stated);
    List<StandingRepository.Stood> stored =
        Portions.query(touched.keySet(), standing::findByAssertions);
    List<Assertion> fresh = share(stored, touched, stated);
    Standings standings =
        new Standings(stored.stream().map(StandingRepository.Stood::standing).toList());
    Map<SubjectId, Set<Balance.Claimed>> before = Balance.claimed(old);
    delete(old, standings);
    families.follow(fresh);
    insertQuotes(stated);
    stated.forEach(statement -> standings.gain(statement.standing()));
    List<Assertion> emptied = standings.emptied().stream().map(touched::get).toList();
    Stream<Assertion> reweighed =
        standings.reweighed().stream()
            .map(touched::get)
            .filter(assertion -> Statements.isSingle(assertion.property()));
    Set<SubjectId> unsettled =
        Stream.of(fresh.stream(), emptied.stream(), reweighed)
            .flatMap(Function.identity())
            .map(Assertion::subject)
            .collect(toCollection(HashSet::new));
    // The session would go on to show those that stood.
    stored.forEach(stood -> entities.detach(stood.standing()));
    Portions.each(standings.emptied(), standing::delete);
    Portions.each(standings.emptied(), assertions::delete);
    fresh.forEach(entities::persist);
    entities.flush();
    inserts.insert(standings.come());
    inserts.update(standings.risen());
    Set<SubjectId> moved = families.settle(families(fresh, emptied), joined);
    unsettled.addAll(moved);
    inserts.insert(stated);
    return new Balance(before, Balance.claimed(stated), unsettled, moved);
  }

  /** Puts statements in the place of others. */
  Balance replace(List<Statement> old, List<Statement> stated) {
    return replace(old, stated, List.of());
  }

  /** The assertions of all statements, each once. */
  private static Map<UUID, Assertion> assertions(List<Statement> old, List<Statement> stated) {
    Map<UUID, Assertion> assertions = new LinkedHashMap<>();
    Stream.of(old, stated)
        .flatMap(List::stream)
        .map(Statement::assertion)
        .forEach(assertion -> assertions.putIfAbsent(assertion.id(), assertion));
    return assertions;
  }

  /**
   * Has statements that say the same share an assertion, the stored one where there is one.
   *
   * @return the assertions that aren't stored
   */
  private static List<Assertion> share(
      List<StandingRepository.Stood> stored, Map<UUID, Assertion> touched, List<Statement> stated) {
    Set<UUID> known = new HashSet<>();
    for (StandingRepository.Stood stood : stored) {
      known.add(stood.assertion().id());
      touched.put(stood.assertion().id(), stood.assertion());
    }
    for (Statement statement : stated) {
      statement.in(Objects.requireNonNull(touched.get(statement.assertion().id())));
    }
    return touched.values().stream().filter(assertion -> !known.contains(assertion.id())).toList();
  }

  /** Takes statements away, and has others stand for the assertions that they stood for. */
  private void delete(List<Statement> old, Standings standings) {
    Portions.each(old.stream().map(Statement::id).toList(), statements::delete);
    Portions.each(quotes(old).map(Quote::id).toList(), quotes::delete);
    old.forEach(statement -> standings.lose(statement.standing()));
    standings.fill(
        Portions.query(standings.vacant(), statements::findByAssertions).stream()
            .map(Statement::standing)
            .toList());
  }

  /** Inserts quotes as what the statements there speak of, before anything refers to them. */
  private void insertQuotes(List<Statement> stated) {
    for (Statement statement : stated) {
      if (statement.quote() != null) {
        statement.quote().link(statement.subject().id());
      }
    }
    inserts.insert(quotes(stated).toList());
  }

  private static Stream<Quote> quotes(List<Statement> some) {
    return some.stream().flatMap(statement -> Stream.ofNullable(statement.quote())).distinct();
  }

  private static Set<Family> families(List<Assertion> fresh, List<Assertion> emptied) {
    return Stream.concat(fresh.stream(), emptied.stream())
        .flatMap(assertion -> Stream.ofNullable(assertion.family()))
        .collect(toSet());
  }
}
