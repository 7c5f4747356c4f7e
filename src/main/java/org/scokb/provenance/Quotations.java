package org.scokb.provenance;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.scokb.provenance.QuoteRepository.Said;
import org.scokb.vocabulary.Property;
import org.scokb.vocabulary.Resource;
import org.springframework.stereotype.Component;

/**
 * Chooses the quotes that tell most of entities. What that costs doesn't grow with their number:
 * those are looked at that the entity's values rest on, and the first ones of the index.
 */
@Component
public class Quotations {

  private static final int MOST = 5;

  /** The first quotes of those entities that have so many at most are asked for at once. */
  private static final int FEW = 20;

  private final StandingRepository standing;
  private final StatementRepository statements;
  private final QuoteRepository quotes;

  Quotations(StandingRepository standing, StatementRepository statements, QuoteRepository quotes) {
    this.standing = standing;
    this.statements = statements;
    this.quotes = quotes;
  }

  /** What some entities rest on, by their ids. */
  public Map<String, Grounds> grounds(Resource resource, Collection<String> ids) {
    Map<String, Statements> stated = standing.of(resource, ids);
    Map<String, Set<Long>> candidates = candidates(resource, stated);
    Map<Long, List<Said>> said = said(candidates.values().stream().flatMap(Set::stream).toList());
    Map<String, List<Property>> disputed = disputed(resource, stated);
    Map<String, Grounds> grounds = new HashMap<>();
    stated.forEach(
        (id, about) -> {
          List<Telling> shown =
              requireNonNull(candidates.get(id)).stream()
                  .map(quote -> Telling.of(requireNonNull(said.get(quote)), about))
                  .sorted(Telling.MOST_FIRST)
                  .limit(MOST)
                  .toList();
          grounds.put(
              id,
              new Grounds(
                  about,
                  shown.stream().map(each -> each.quote().id()).toList(),
                  shown.stream().map(Telling::evidence).toList(),
                  disputed.getOrDefault(id, List.of())));
        });
    return grounds;
  }

  /** What one entity rests on. */
  public Grounds grounds(SubjectId entity) {
    return grounds(entity.resource(), List.of(entity.id())).getOrDefault(entity.id(), Grounds.NONE);
  }

  /** Of each entity the quotes that its values rest on, and those that come first in the index. */
  private Map<String, Set<Long>> candidates(Resource resource, Map<String, Statements> stated) {
    List<String> few =
        stated.keySet().stream()
            .filter(id -> requireNonNull(stated.get(id)).evidenceCount() <= FEW)
            .toList();
    Map<String, List<Long>> ofFew = Portions.byId(few, some -> quotes.ids(resource, some));
    Map<String, Set<Long>> candidates = new HashMap<>();
    stated.forEach(
        (id, about) -> {
          Set<Long> some = about.preferredQuotes().collect(toCollection(LinkedHashSet::new));
          if (about.evidenceCount() > FEW) {
            some.addAll(quotes.ids(resource, id, 0, MOST));
          } else if (about.evidenceCount() > some.size()) {
            ofFew.getOrDefault(id, List.of()).stream().limit(MOST).forEach(some::add);
          }
          candidates.put(id, some);
        });
    return candidates;
  }

  /** The properties of some entities on which articles contradict each other. */
  private Map<String, List<Property>> disputed(Resource resource, Map<String, Statements> stated) {
    Map<String, Disputes> disputes = new HashMap<>();
    stated.forEach((id, about) -> disputes.put(id, new Disputes(about)));
    disputes.values().removeIf(each -> each.articles().findAny().isEmpty());
    Set<String> articles = disputes.values().stream().flatMap(Disputes::articles).collect(toSet());
    Set<Disputes.Saying> said =
        new HashSet<>(
            Portions.query(
                disputes.keySet(),
                some ->
                    Portions.query(
                        articles, of -> statements.said(of, resource, some, Disputes.COMPARED))));
    return disputes.entrySet().stream()
        .collect(toMap(Map.Entry::getKey, each -> each.getValue().properties(said)));
  }

  /** Some quotes of an entity in their order, those first that it shows. */
  public List<Evidence> evidence(SubjectId entity, Grounds grounds, long offset, int most) {
    List<Long> shown = grounds.shown();
    List<Long> some = new ArrayList<>(shown.stream().skip(offset).limit(most).toList());
    if (some.size() < most && !shown.isEmpty()) {
      long from = Math.max(0, offset - shown.size());
      some.addAll(quotes.ids(entity.resource(), entity.id(), shown, from, most - some.size()));
    }
    return evidence(some);
  }

  /** Quotes by their ids, in the order of these. */
  public List<Evidence> evidence(List<Long> ids) {
    Map<Long, List<Said>> said = said(ids);
    return ids.stream()
        .map(id -> Telling.of(requireNonNull(said.get(id)), Grounds.NONE.statements()).evidence())
        .toList();
  }

  /** Of what some statements of one property rest on, the quote that tells most. */
  public static Optional<Evidence> mostTelling(Stream<Statement> some) {
    return some.filter(each -> each.quote() != null)
        .map(each -> new Telling(requireNonNull(each.quote()), List.of(each.property()), 1))
        .min(Telling.MOST_FIRST)
        .map(Telling::evidence);
  }

  private Map<Long, List<Said>> said(Collection<Long> some) {
    return Portions.query(some, quotes::said).stream()
        .collect(groupingBy(said -> said.quote().id()));
  }
}
