package org.scokb.feature;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.scokb.provenance.Evidence;
import org.scokb.provenance.Evidenced;
import org.scokb.provenance.Grounds;
import org.scokb.provenance.Quotations;
import org.scokb.provenance.Quote;
import org.scokb.provenance.QuoteRepository;
import org.scokb.provenance.Statement;
import org.scokb.provenance.StatementRepository;
import org.scokb.provenance.Statements;
import org.scokb.provenance.SubjectId;
import org.scokb.query.Fetched;
import org.scokb.query.Filter;
import org.scokb.query.Option;
import org.scokb.query.Page;
import org.scokb.query.Query;
import org.scokb.vocabulary.Property;
import org.scokb.vocabulary.Resource;
import org.scokb.web.ProblemException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * What the entities of all features rest on, page by page, and how they are asked for by that. A
 * page costs a page, however much there is.
 */
@Component
public class Basis {

  private final Representations representations;
  private final Quotations quotations;
  private final QuoteRepository quotes;
  private final StatementRepository statements;
  private final StatementRows rows;
  private final ObjectProvider<Features> features;

  Basis(
      Representations representations,
      QuoteRepository quotes,
      StatementRepository statements,
      StatementRows rows,
      ObjectProvider<Features> features) {
    this.representations = representations;
    this.quotations = representations.quotations();
    this.quotes = quotes;
    this.statements = statements;
    this.rows = rows;
    this.features = features;
  }

  Representations representations() {
    return representations;
  }

  /**
   * Those of a kind that link to some entities by a property, by the ids of these: what comes from
   * a feature downstream.
   *
   * @param link what is told of each: a record of its id and of what it says besides
   */
  public <L> Map<String, List<L>> linking(
      Resource resource, Property by, Collection<String> ids, Class<L> link) {
    return features.getObject().of(resource).linking(by, ids, link);
  }

  /**
   * What is stated of an entity: by field, then as it is preferred, then by time.
   *
   * @throws ProblemException if nothing is: then there is no such entity
   */
  @AtOneRevision
  public Page<StatementRepresentation> statements(
      SubjectId subject, Query<StatementRepresentation> query) {
    Statements about = known(subject).statements();
    return rows.page(
        query.filtersBy(StatementRows.ARTICLE)
            ? rows.represent(ofArticles(subject, about, query))
            : all(about.all().stream().filter(each -> asks(query, about, each)).toList()),
        query);
  }

  private Grounds known(SubjectId subject) {
    Grounds grounds = quotations.grounds(subject);
    if (grounds.statements().isEmpty()) {
      throw ProblemException.noSuchEntity(subject.resource(), subject.id());
    }
    return grounds;
  }

  /** What is stated of an entity on some properties, in the same order. */
  public List<StatementRepresentation> statements(SubjectId subject, Predicate<Property> asked) {
    return all(
        quotations.grounds(subject).statements().all().stream()
            .filter(each -> asked.test(each.property()))
            .toList());
  }

  /** All that some statements stand for. */
  private List<StatementRepresentation> all(List<Statement> standing) {
    return new Fetched<>(
        standing.stream().mapToLong(each -> each.standing().statements()).sum(),
        (offset, most) -> rows.represent(some(standing, offset, most)));
  }

  /** The statements from one on that others stand for. */
  private List<Statement> some(List<Statement> standing, long offset, int most) {
    List<Long> ids = new ArrayList<>();
    long left = offset;
    for (Statement each : standing) {
      long here = each.standing().statements();
      if (left < here && ids.size() < most) {
        ids.addAll(statements.idsOf(each.assertion().id(), left, most - ids.size()));
      }
      left = Math.max(0, left - here);
    }
    return rows.byIds(ids);
  }

  /**
   * The quotes that an entity rests on, the one that tells most first.
   *
   * @throws ProblemException if nothing is stated of it: then there is no such entity
   */
  @AtOneRevision
  public Page<Evidence> evidence(SubjectId subject, Query<Evidence> query) {
    return rows.page(evidence(subject, known(subject), query), query);
  }

  private List<Evidence> evidence(SubjectId subject, Grounds grounds, Query<Evidence> query) {
    Statements about = grounds.statements();
    if (query.filtersBy(StatementRows.ARTICLE)) {
      return quotations.evidence(
          ofArticles(subject, about, query).stream()
              .flatMap(each -> Stream.ofNullable(each.quote()))
              .distinct()
              .map(Quote::id)
              .toList());
    }
    if (query.filtersBy(StatementRows.PROPERTY) || query.filtersBy(StatementRows.RANK)) {
      List<UUID> asked =
          about.all().stream()
              .filter(each -> asks(query, about, each))
              .filter(
                  each -> query.filtersBy(StatementRows.RANK) || !each.assertion().isDeprecated())
              .map(each -> each.assertion().id())
              .toList();
      return new Fetched<>(
          asked.isEmpty() ? 0 : quotes.count(asked),
          (offset, most) ->
              quotations.evidence(
                  quotes.idsOf(subject.resource(), subject.id(), asked, offset, most)));
    }
    return new Fetched<>(
        grounds.evidenceCount(),
        (offset, most) -> quotations.evidence(subject, grounds, offset, most));
  }

  private List<Statement> ofArticles(SubjectId subject, Statements about, Query<?> query) {
    List<Statement> asked =
        query.values(StatementRows.ARTICLE).stream()
            .distinct()
            .flatMap(article -> statements.findByArticle(article).stream())
            .filter(each -> each.subject().equals(subject))
            .filter(each -> asks(query, about, each))
            .toList();
    return new Statements(asked).all();
  }

  private static boolean asks(Query<?> query, Statements about, Statement statement) {
    return query.asks(StatementRows.PROPERTY, statement.property().apiName())
        && query.asks(StatementRows.RANK, about.rank(statement).apiName());
  }

  /**
   * A filter by the articles that speak of an entity. It is answered from the articles' side: what
   * every article names would else hold the ids of all.
   */
  <T> Filter<T> byArticle(Resource resource) {
    return new Filter.Derived<>(
        StatementRows.ARTICLE, List.of(), (article, all) -> quotes.subjectsOf(article, resource));
  }

  static <T extends Evidenced> Filter<T> byDispute() {
    return Filter.ofList(
        "disputed",
        List.of("true", "false"),
        entity -> Stream.of(Option.of(String.valueOf(!entity.disputed().isEmpty()))));
  }
}
