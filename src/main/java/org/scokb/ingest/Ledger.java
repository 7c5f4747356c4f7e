package org.scokb.ingest;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.scokb.provenance.Statement;
import org.scokb.provenance.StatementRepository;
import org.scokb.provenance.Wording;
import org.scokb.provenance.WordingRepository;
import org.springframework.stereotype.Component;

/**
 * Keeps the statements, and the count of them by wording. What it does costs in proportion to the
 * statements that come and go, not to those that there are.
 */
@Component
class Ledger {

  private final StatementRepository statements;
  private final WordingRepository wordings;
  private final Families families;
  private final EntityManager entities;

  Ledger(
      StatementRepository statements,
      WordingRepository wordings,
      Families families,
      EntityManager entities) {
    this.statements = statements;
    this.wordings = wordings;
    this.families = families;
    this.entities = entities;
  }

  /**
   * Puts statements in the place of others.
   *
   * @param old statements as they are stored
   * @param stated statements as their article alone tells them; they come to speak of what all
   *     articles together make of that
   * @return what that did to what they speak of
   */
  Balance replace(List<Statement> old, List<Statement> stated) {
    Map<UUID, Wording> known = known(old, stated);
    Balance balance = new Balance(known.values(), old);
    Set<Wording> lighter = countOut(old, known);
    Map<UUID, Wording> fresh = fresh(stated, known);
    families.follow(fresh.values());
    balance.fresh(fresh.values());
    known.putAll(fresh);
    settle(lighter);
    balance.reweighed(lighter);
    Map<Statement, Wording> said = countIn(stated, known, balance);
    List<Wording> emptied = known.values().stream().filter(Wording::isEmpty).toList();
    emptied.forEach(entities::remove);
    fresh.values().forEach(entities::persist);
    entities.flush();
    balance.moved(
        families.settle(
            Stream.concat(fresh.values().stream(), emptied.stream())
                .flatMap(wording -> Stream.ofNullable(wording.family()))
                .collect(toSet())));
    said.forEach(Statement::in);
    statements.saveAll(stated);
    balance.close(stated);
    return balance;
  }

  private Map<UUID, Wording> known(List<Statement> old, List<Statement> stated) {
    Set<UUID> ids = new HashSet<>();
    old.forEach(statement -> ids.add(statement.wording()));
    stated.forEach(statement -> ids.add(Wording.idOf(statement)));
    Map<UUID, Wording> known = new LinkedHashMap<>();
    if (!ids.isEmpty()) {
      wordings.findByIdIn(ids).forEach(wording -> known.put(wording.id(), wording));
    }
    return known;
  }

  /** Takes statements away, and tells the wordings whose heaviest one was among them. */
  private Set<Wording> countOut(List<Statement> old, Map<UUID, Wording> known) {
    Set<Wording> lighter = new HashSet<>();
    for (Statement statement : old) {
      Wording wording = Objects.requireNonNull(known.get(statement.wording()));
      if (wording.lose(statement)) {
        lighter.add(wording);
      }
    }
    if (!old.isEmpty()) {
      statements.delete(old);
      old.forEach(entities::detach);
    }
    return lighter;
  }

  private void settle(Set<Wording> lighter) {
    List<UUID> left =
        lighter.stream().filter(wording -> !wording.isEmpty()).map(Wording::id).toList();
    if (left.isEmpty()) {
      return;
    }
    Map<UUID, List<Statement>> remaining =
        statements.findByWordingIdIn(left).stream().collect(groupingBy(Statement::wording));
    lighter.forEach(wording -> wording.settle(remaining.getOrDefault(wording.id(), List.of())));
  }

  private static Map<UUID, Wording> fresh(List<Statement> stated, Map<UUID, Wording> known) {
    Map<UUID, Wording> fresh = new LinkedHashMap<>();
    for (Statement statement : stated) {
      Wording wording = Wording.of(statement);
      if (!known.containsKey(wording.id())) {
        fresh.putIfAbsent(wording.id(), wording);
      }
    }
    return fresh;
  }

  private static Map<Statement, Wording> countIn(
      List<Statement> stated, Map<UUID, Wording> known, Balance balance) {
    Map<Statement, Wording> said = new HashMap<>();
    for (Statement statement : stated) {
      Wording wording = Objects.requireNonNull(known.get(Wording.idOf(statement)));
      if (wording.gain(statement)) {
        balance.reweighed(Set.of(wording));
      }
      said.put(statement, wording);
    }
    return said;
  }
}
