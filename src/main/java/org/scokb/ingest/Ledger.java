package org.scokb.ingest;

import static java.util.stream.Collectors.toSet;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.scokb.provenance.Family;
import org.scokb.provenance.Portions;
import org.scokb.provenance.Standing;
import org.scokb.provenance.Statement;
import org.scokb.provenance.StatementRepository;
import org.scokb.provenance.Wording;
import org.scokb.provenance.WordingRepository;
import org.springframework.stereotype.Component;

/**
 * Keeps the statements, and which of them stands for each wording. What it does costs in proportion
 * to the statements that come and go, not to those that there are.
 */
@Component
class Ledger {

  private final StatementRepository statements;
  private final WordingRepository wordings;
  private final Families families;
  private final Inserts inserts;
  private final EntityManager entities;

  Ledger(
      StatementRepository statements,
      WordingRepository wordings,
      Families families,
      Inserts inserts,
      EntityManager entities) {
    this.statements = statements;
    this.wordings = wordings;
    this.families = families;
    this.inserts = inserts;
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
    Map<UUID, Wording> touched = wordings(old, stated);
    Standings standings = new Standings(Portions.query(touched.keySet(), statements::findStanding));
    Balance balance = new Balance(old);
    delete(old, standings);
    List<Wording> fresh = fresh(touched.values(), standings);
    families.follow(fresh);
    balance.fresh(fresh);
    stated.forEach(standings::gain);
    List<Wording> emptied = standings.emptied().stream().map(touched::get).toList();
    balance.reweighed(standings.reweighed().stream().map(touched::get).toList());
    balance.emptied(emptied);
    Portions.each(standings.emptied(), wordings::delete);
    fresh.forEach(entities::persist);
    entities.flush();
    stand(standings);
    List<Families.Move> moves = families.settle(families(fresh, emptied));
    moves.forEach(move -> move.follow(touched));
    balance.moved(moves);
    inserts.insert(stated);
    balance.close(stated);
    return balance;
  }

  /** The wordings of all statements, each once: those that say the same come to share one. */
  private static Map<UUID, Wording> wordings(List<Statement> old, List<Statement> stated) {
    Map<UUID, Wording> wordings = new LinkedHashMap<>();
    old.forEach(statement -> wordings.putIfAbsent(statement.wording().id(), statement.wording()));
    for (Statement statement : stated) {
      wordings.putIfAbsent(statement.wording().id(), statement.wording());
      statement.in(wordings.get(statement.wording().id()));
    }
    return wordings;
  }

  /** Takes statements away, and has others stand for the wordings that they stood for. */
  private void delete(List<Statement> old, Standings standings) {
    Portions.each(old.stream().map(Statement::id).toList(), statements::delete);
    old.forEach(standings::lose);
    Portions.query(standings.vacant(), statements::findCandidates).forEach(standings::keep);
  }

  /**
   * Has the wordings that are kept already speak of what they do.
   *
   * @return the others
   */
  private static List<Wording> fresh(Collection<Wording> wordings, Standings standings) {
    List<Wording> fresh = new ArrayList<>();
    for (Wording wording : wordings) {
      Standing known = standings.before(wording.id());
      if (known == null) {
        fresh.add(wording);
      } else {
        wording.link(known.subject(), known.value());
      }
    }
    return fresh;
  }

  private void stand(Standings standings) {
    Portions.each(standings.outweighed(), some -> statements.stand(some, false));
    Portions.each(standings.risen(), some -> statements.stand(some, true));
    standings.stated().forEach(statement -> statement.stand(true));
  }

  private static Set<Family> families(List<Wording> fresh, List<Wording> emptied) {
    return Stream.concat(fresh.stream(), emptied.stream())
        .flatMap(wording -> Stream.ofNullable(wording.family()))
        .collect(toSet());
  }
}
