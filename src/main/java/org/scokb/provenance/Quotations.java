package org.scokb.provenance;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
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

  /** What is known of an entity before quotes are looked at. */
  private record Choice(Statements about, Set<Long> candidates, Disputes disputes) {

    Grounds grounds(Sayings sayings, Set<Disputes.Saying> said) {
      List<Telling> shown =
          candidates.stream()
              .map(quote -> sayings.telling(quote, about))
              .sorted(Telling.MOST_FIRST)
              .limit(MOST)
              .toList();
      return new Grounds(
          about,
          shown.stream().map(each -> Objects.requireNonNull(each.quote().id())).toList(),
          shown.stream().map(Telling::evidence).toList(),
          disputes.properties(said));
    }
  }

  /** What some entities rest on, by their ids. */
  public Map<String, Grounds> grounds(Resource resource, Collection<String> ids) {
    Map<String, Statements> stated = standing.of(resource, ids);
    Map<String, List<Long>> first = first(resource, stated);
    Map<String, Choice> choices = new HashMap<>();
    stated.forEach(
        (id, about) -> {
          Set<Long> some = candidates(about, first.getOrDefault(id, List.of()));
          choices.put(id, new Choice(about, some, new Disputes(about)));
        });
    Sayings sayings =
        sayings(choices.values().stream().flatMap(each -> each.candidates().stream()).toList());
    Set<Disputes.Saying> said = said(resource, choices);
    Map<String, Grounds> grounds = new HashMap<>();
    choices.forEach((id, choice) -> grounds.put(id, choice.grounds(sayings, said)));
    return grounds;
  }

  /** What the articles that contradict each other say of what they do so on. */
  private Set<Disputes.Saying> said(Resource resource, Map<String, Choice> choices) {
    Set<String> subjects = new HashSet<>();
    Set<String> articles = new HashSet<>();
    choices.forEach(
        (id, choice) -> {
          List<String> disputing = choice.disputes().articles().toList();
          if (!disputing.isEmpty()) {
            subjects.add(id);
            articles.addAll(disputing);
          }
        });
    return new HashSet<>(
        Portions.query(
            subjects,
            some ->
                Portions.query(
                    articles, of -> statements.said(of, resource, some, Disputes.COMPARED))));
  }

  /** What one entity rests on. */
  public Grounds grounds(Resource resource, String id) {
    return grounds(resource, List.of(id)).getOrDefault(id, Grounds.NONE);
  }

  /** The quotes of some entities that come first in the index. */
  private Map<String, List<Long>> first(Resource resource, Map<String, Statements> stated) {
    Map<String, List<Long>> first = new HashMap<>();
    List<String> few = new ArrayList<>();
    stated.forEach(
        (id, about) -> {
          if (about.evidenceCount() <= FEW) {
            few.add(id);
          } else {
            first.put(id, quotes.ids(resource, id, 0, MOST));
          }
        });
    first.putAll(Portions.byId(few, some -> quotes.ids(resource, some)));
    return first;
  }

  private static Set<Long> candidates(Statements about, List<Long> first) {
    Set<Long> some = new LinkedHashSet<>();
    about
        .preferred()
        .flatMap(each -> Stream.ofNullable(each.standing().place()))
        .flatMap(place -> Stream.ofNullable(place.quote()))
        .forEach(some::add);
    if (about.evidenceCount() > some.size()) {
      first.stream().limit(MOST).forEach(some::add);
    }
    return some;
  }

  /**
   * Quotes of an entity in their order, those first that it shows.
   *
   * @param offset how many come before
   * @param most how many at most
   */
  public List<Evidence> evidence(
      Resource resource, String id, Grounds grounds, long offset, int most) {
    List<Long> shown = grounds.shown();
    List<Long> some = new ArrayList<>(shown.stream().skip(offset).limit(most).toList());
    if (some.size() < most && !shown.isEmpty()) {
      long from = Math.max(0, offset - shown.size());
      some.addAll(quotes.ids(resource, id, shown, from, most - some.size()));
    }
    return sayings(some).evidence(some);
  }

  /** Quotes of an entity that make some assertions. */
  public List<Evidence> evidence(
      Resource resource, String id, Collection<UUID> assertions, long offset, int most) {
    List<Long> some = quotes.idsOf(resource, id, assertions, offset, most);
    return sayings(some).evidence(some);
  }

  /** Quotes by their ids, in the order of these. */
  public List<Evidence> evidence(List<Long> ids) {
    return sayings(ids).evidence(ids);
  }

  /** How many quotes make some assertions. */
  public long count(Collection<UUID> assertions) {
    return assertions.isEmpty() ? 0 : quotes.count(assertions);
  }

  /** Of what some statements of one property rest on, the quote that tells most. */
  public static Optional<Evidence> mostTelling(Stream<Statement> some) {
    return some.filter(each -> each.quote() != null)
        .map(each -> new Telling(Objects.requireNonNull(each.quote()), List.of(each.property()), 1))
        .min(Telling.MOST_FIRST)
        .map(Telling::evidence);
  }

  private Sayings sayings(Collection<Long> some) {
    return new Sayings(
        Portions.query(some, quotes::said).stream()
            .collect(groupingBy(said -> Objects.requireNonNull(said.quote().id()))));
  }

  /** What is said at quotes. */
  private record Sayings(Map<Long, List<QuoteRepository.Said>> said) {

    Telling telling(Long id, Statements about) {
      long standing =
          here(id).stream()
              .filter(QuoteRepository.Said::stands)
              .filter(each -> each.property() != Property.MENTION)
              .filter(each -> about.isPreferred(each.property(), each.value()))
              .map(QuoteRepository.Said::property)
              .distinct()
              .count();
      return new Telling(quote(id), properties(id), standing);
    }

    List<Evidence> evidence(List<Long> ids) {
      return ids.stream().map(id -> quote(id).evidence(properties(id))).toList();
    }

    private Quote quote(Long id) {
      return here(id).get(0).quote();
    }

    private List<Property> properties(Long id) {
      return here(id).stream()
          .filter(QuoteRepository.Said::stands)
          .map(QuoteRepository.Said::property)
          .distinct()
          .sorted()
          .toList();
    }

    private List<QuoteRepository.Said> here(Long id) {
      return Objects.requireNonNull(said.get(id));
    }
  }
}
