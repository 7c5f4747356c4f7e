package org.scokb.ingest.ledger;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import jakarta.persistence.EntityManager;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;
import org.scokb.provenance.Assertion;
import org.scokb.provenance.AssertionRepository;
import org.scokb.provenance.Family;
import org.scokb.provenance.Portions;
import org.scokb.provenance.Quote;
import org.scokb.provenance.QuoteRepository;
import org.scokb.provenance.StandingRepository;
import org.scokb.provenance.Statement;
import org.scokb.provenance.StatementRepository;
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
    EntityManager entities) {

  /**
   * What a change of statements did to what they speak of.
   *
   * @param touched all entities whose statements have changed
   * @param unsettled those that may have to say something else than before: an assertion has come
   *     or gone, or weighs more or less than it did. The others only are said to be the same once
   *     more, or once less
   * @param restated those of which something else is claimed, or the same of what is linked
   *     otherwise; the same claim from the same words is the same
   */
  record Balance(Set<SubjectId> touched, Set<SubjectId> unsettled, Set<SubjectId> restated) {}

  /**
   * Puts statements in the place of others.
   *
   * @param stated statements as their article alone tells them; they come to speak of what all
   *     articles together make of that
   * @param joined entities that a person has joined or taken apart
   */
  Balance replace(List<Statement> old, List<Statement> stated, Collection<SubjectId> joined) {
    Map<UUID, Weighed> touched = touched(old, stated);
    stated.forEach(statement -> statement.in(weighed(statement, touched).assertion()));
    Map<SubjectId, Set<List<?>>> before = claimed(old);
    delete(old, touched);
    List<Assertion> fresh = those(touched, Weighed::isFresh, Weighed::assertion);
    families.follow(fresh);
    insertQuotes(stated);
    stated.forEach(statement -> weighed(statement, touched).gain(statement.standing()));
    List<Assertion> emptied = those(touched, Weighed::isEmptied, Weighed::assertion);
    Set<SubjectId> unsettled =
        new HashSet<>(those(touched, Weighed::isUnsettled, each -> each.assertion().subject()));
    // The session would go on to show those that stood.
    those(touched, each -> true, Weighed::before).forEach(entities::detach);
    List<UUID> gone = emptied.stream().map(Assertion::id).toList();
    Portions.each(gone, standing::delete);
    Portions.each(gone, assertions::delete);
    fresh.forEach(entities::persist);
    entities.flush();
    insert(those(touched, Weighed::isFresh, Weighed::now));
    update(those(touched, each -> !each.isFresh(), Weighed::now));
    Set<SubjectId> moved = families.settle(families(fresh, emptied), joined);
    unsettled.addAll(moved);
    insert(stated);
    Map<SubjectId, Set<List<?>>> after = claimed(stated);
    Set<SubjectId> all = new HashSet<>(unsettled);
    all.addAll(before.keySet());
    all.addAll(after.keySet());
    Set<SubjectId> restated = new HashSet<>(moved);
    all.stream()
        .filter(subject -> !Objects.equals(before.get(subject), after.get(subject)))
        .forEach(restated::add);
    return new Balance(all, unsettled, restated);
  }

  /** What each entity is claimed to be by statements, but for which rows these are. */
  private static Map<SubjectId, Set<List<?>>> claimed(List<Statement> statements) {
    return statements.stream()
        .collect(
            groupingBy(
                Statement::subject,
                mapping(
                    each ->
                        Arrays.asList(
                            each.property(),
                            each.value(),
                            each.assertedOn(),
                            each.evidence(),
                            each.reference(),
                            each.assertion().decided()),
                    toSet())));
  }

  /** The assertions of all statements, each once, as it is stored where it is. */
  private Map<UUID, Weighed> touched(List<Statement> old, List<Statement> stated) {
    Map<UUID, Weighed> touched = new LinkedHashMap<>();
    Stream.of(old, stated)
        .flatMap(List::stream)
        .map(Statement::assertion)
        .forEach(each -> touched.putIfAbsent(each.id(), new Weighed(each, null)));
    Portions.query(touched.keySet(), standing::findByAssertions)
        .forEach(
            stood ->
                touched.put(
                    stood.assertion().id(), new Weighed(stood.assertion(), stood.standing())));
    return touched;
  }

  private static Weighed weighed(Statement statement, Map<UUID, Weighed> touched) {
    return Objects.requireNonNull(touched.get(statement.assertion().id()));
  }

  /** What there is of some of those that are touched. */
  private static <T> List<T> those(
      Map<UUID, Weighed> touched, Predicate<Weighed> which, Function<Weighed, @Nullable T> what) {
    return touched.values().stream()
        .filter(which)
        .flatMap(each -> Stream.ofNullable(what.apply(each)))
        .toList();
  }

  /** Takes statements away, and has others stand for the assertions that they stood for. */
  private void delete(List<Statement> old, Map<UUID, Weighed> touched) {
    Portions.each(old.stream().map(Statement::id).toList(), statements::delete);
    Portions.each(quotes(old).map(Quote::id).toList(), quotes::delete);
    old.forEach(statement -> weighed(statement, touched).lose(statement.standing()));
    List<UUID> vacant = those(touched, Weighed::isVacant, each -> each.assertion().id());
    Portions.query(vacant, statements::findByAssertions)
        .forEach(left -> weighed(left, touched).fill(left.standing()));
  }

  /** Inserts quotes as what the statements there speak of, before anything refers to them. */
  private void insertQuotes(List<Statement> stated) {
    for (Statement statement : stated) {
      if (statement.quote() != null) {
        statement.quote().link(statement.subject().id());
      }
    }
    insert(quotes(stated).toList());
  }

  private static Stream<Quote> quotes(List<Statement> some) {
    return some.stream().flatMap(statement -> Stream.ofNullable(statement.quote())).distinct();
  }

  private static Set<Family> families(List<Assertion> fresh, List<Assertion> emptied) {
    return Stream.concat(fresh.stream(), emptied.stream())
        .flatMap(assertion -> Stream.ofNullable(assertion.family()))
        .collect(toSet());
  }

  /**
   * Inserts entities at once, without the session watching over each of them to its end. What they
   * refer to is stored.
   */
  void insert(List<?> rows) {
    write(session -> session.insertMultiple(rows), rows);
  }

  /** Updates entities at once, of which the session holds none. */
  private void update(List<?> rows) {
    write(session -> session.updateMultiple(rows), rows);
  }

  private void write(Consumer<StatelessSession> action, List<?> rows) {
    if (!rows.isEmpty()) {
      try (StatelessSession session =
          entities.unwrap(Session.class).statelessWithOptions().connection().open()) {
        action.accept(session);
      }
    }
  }
}
