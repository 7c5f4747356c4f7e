package org.scokb.ingest;

import static java.util.stream.Collectors.toSet;

import jakarta.persistence.EntityManager;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.scokb.provenance.Family;
import org.scokb.provenance.Portions;
import org.scokb.provenance.Standing;
import org.scokb.provenance.StandingRepository;
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
  private final StandingRepository standing;
  private final WordingRepository wordings;
  private final Families families;
  private final Inserts inserts;
  private final EntityManager entities;

  Ledger(
      StatementRepository statements,
      StandingRepository standing,
      WordingRepository wordings,
      Families families,
      Inserts inserts,
      EntityManager entities) {
    this.statements = statements;
    this.standing = standing;
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
    List<StandingRepository.Stood> stored =
        Portions.query(touched.keySet(), standing::findByWordings);
    List<Wording> fresh = share(stored, touched, stated);
    Standings standings =
        new Standings(stored.stream().map(StandingRepository.Stood::standing).toList());
    Balance balance = new Balance(old);
    delete(old, standings);
    families.follow(fresh);
    balance.fresh(fresh);
    stated.forEach(statement -> standings.gain(statement.standing()));
    List<Wording> emptied = standings.emptied().stream().map(touched::get).toList();
    balance.emptied(emptied);
    balance.reweighed(standings.risen().stream().map(each -> touched.get(each.wording())).toList());
    delete(standings.left());
    Portions.each(standings.emptied(), wordings::delete);
    fresh.forEach(entities::persist);
    entities.flush();
    inserts.insert(standings.risen());
    balance.moved(families.settle(families(fresh, emptied)));
    inserts.insert(stated);
    balance.close(stated);
    return balance;
  }

  /** The wordings of all statements, each once. */
  private static Map<UUID, Wording> wordings(List<Statement> old, List<Statement> stated) {
    Map<UUID, Wording> wordings = new LinkedHashMap<>();
    Stream.of(old, stated)
        .flatMap(List::stream)
        .map(Statement::wording)
        .forEach(wording -> wordings.putIfAbsent(wording.id(), wording));
    return wordings;
  }

  /**
   * Has statements that say the same share a wording, the stored one where there is one.
   *
   * @return the wordings that aren't stored
   */
  private static List<Wording> share(
      List<StandingRepository.Stood> stored, Map<UUID, Wording> touched, List<Statement> stated) {
    Set<UUID> known = new HashSet<>();
    for (StandingRepository.Stood stood : stored) {
      known.add(stood.wording().id());
      touched.put(stood.wording().id(), stood.wording());
    }
    for (Statement statement : stated) {
      statement.in(Objects.requireNonNull(touched.get(statement.wording().id())));
    }
    return touched.values().stream().filter(wording -> !known.contains(wording.id())).toList();
  }

  /** Takes statements away, and has others stand for the wordings that they stood for. */
  private void delete(List<Statement> old, Standings standings) {
    Portions.each(old.stream().map(Statement::id).toList(), statements::delete);
    old.forEach(statement -> standings.lose(statement.standing()));
    Portions.query(standings.vacant(), statements::findCandidates).forEach(standings::gain);
  }

  /** Takes away what stood, from the session too: others come under the same ids. */
  private void delete(List<Standing> left) {
    left.forEach(entities::detach);
    Portions.each(left.stream().map(Standing::wording).toList(), standing::delete);
  }

  private static Set<Family> families(List<Wording> fresh, List<Wording> emptied) {
    return Stream.concat(fresh.stream(), emptied.stream())
        .flatMap(wording -> Stream.ofNullable(wording.family()))
        .collect(toSet());
  }
}
