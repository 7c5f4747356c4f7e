package org.scokb.feature;

import static java.util.stream.Collectors.toMap;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.jpa.HibernateHints;
import org.scokb.curation.Curation;
import org.scokb.curation.Decision.Decided;
import org.scokb.provenance.Portions;
import org.scokb.provenance.StandingRepository;
import org.scokb.provenance.Statement;
import org.scokb.provenance.StatementRepository;
import org.scokb.query.Fetched;
import org.scokb.query.Page;
import org.scokb.query.Query;
import org.scokb.vocabulary.ApiName;
import org.scokb.vocabulary.Origin;
import org.scokb.vocabulary.Property;
import org.scokb.vocabulary.Rank;
import org.scokb.vocabulary.Resource;
import org.scokb.web.ProblemException;
import org.springframework.stereotype.Component;

/** The statements of the whole knowledge base, as rows of their tables. */
@Component
public class StatementRows {

  static final String PROPERTY = "property";
  static final String RANK = "rank";
  static final String ARTICLE = "article";
  static final String RESOURCE = "resource";
  static final String ORIGIN = "origin";

  /** What a filter is held against, and how a value of it is read. */
  private record Column(String filter, String path, Function<String, ?> read) {}

  private static final List<Column> COLUMNS =
      List.of(
          new Column(RESOURCE, "a.resource", value -> ApiName.require(Resource.class, value)),
          new Column(PROPERTY, "a.property", value -> ApiName.require(Property.class, value)),
          new Column(ORIGIN, "a.origin", value -> ApiName.require(Origin.class, value)),
          new Column(RANK, "t.rank", value -> ApiName.require(Rank.class, value)),
          new Column("subject", "a.subjectId", value -> value),
          new Column(ARTICLE, "s.article", value -> value),
          new Column("rule", "s.rule", value -> value));

  private static final int PORTION = 500;

  /** As {@link Statement#key} has it. */
  private static final Pattern KEY =
      Pattern.compile("[0-9a-f-]{36}(?:\\.([a-z0-9-]{1,100})\\.(\\d{1,9})-(\\d{1,9}))?");

  private static final String OF_ALL = " from Statement s join s.assertion a";
  private static final String STANDING = " join Standing t on t.assertion = a.id";

  private final StatementRepository statements;
  private final StandingRepository standing;
  private final Credits credits;
  private final Curation curation;
  private final EntityManager entities;

  StatementRows(
      StatementRepository statements,
      StandingRepository standing,
      Credits credits,
      Curation curation,
      EntityManager entities) {
    this.statements = statements;
    this.standing = standing;
    this.credits = credits;
    this.curation = curation;
    this.entities = entities;
  }

  /** One page of those that are asked for, in the order in which they came. */
  @AtOneRevision
  public Page<StatementRepresentation> page(Query<StatementRepresentation> query) {
    Map<String, Collection<?>> asked = asked(query);
    List<StatementRepresentation> all =
        new Fetched<>(
            count(asked), (offset, most) -> represent(byIds(ids(asked, 0, offset, most))));
    return query.pageOf(all, taker -> walk(asked, taker));
  }

  /** One page of what is listed; a whole keeps nothing of what it has handed over. */
  <T> Page<T> page(List<T> listed, Query<T> query) {
    return query.pageOf(
        listed,
        taker ->
            listed.forEach(
                each -> {
                  taker.accept(each);
                  entities.clear();
                }));
  }

  /** Hands over all statements. */
  public void forEach(Consumer<StatementRepresentation> taker) {
    walk(Map.of(), taker);
  }

  private void walk(Map<String, Collection<?>> asked, Consumer<StatementRepresentation> taker) {
    List<Long> ids = ids(asked, 0, 0, PORTION);
    while (!ids.isEmpty()) {
      represent(byIds(ids)).forEach(taker);
      entities.clear();
      ids = ids(asked, ids.get(ids.size() - 1), 0, PORTION);
    }
  }

  /** What responses hold of some statements. */
  public List<StatementRepresentation> represent(List<Statement> some) {
    Map<UUID, Rank> ranks =
        Portions.query(
                some.stream().map(each -> each.assertion().id()).distinct().toList(),
                standing::findByAssertions)
            .stream()
            .collect(toMap(each -> each.assertion().id(), each -> each.standing().rank()));
    Map<String, Credits.Credit> known =
        credits.of(
            some.stream()
                .map(Statement::article)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
    Map<UUID, Decided> decided =
        curation.decided(
            some.stream()
                .flatMap(each -> Stream.ofNullable(each.decision()))
                .collect(Collectors.toSet()));
    return some.stream()
        .map(
            each ->
                StatementRepresentation.of(
                    each,
                    Objects.requireNonNull(ranks.get(each.assertion().id())),
                    each.article() == null
                        ? Credits.NONE
                        : known.getOrDefault(each.article(), Credits.NONE),
                    each.decision() == null ? null : decided.get(each.decision())))
        .toList();
  }

  /** The statement that is known by a key. */
  public Optional<Statement> byKey(String key) {
    Matcher parts = KEY.matcher(key);
    if (!parts.matches()) {
      return Optional.empty();
    }
    List<Statement> there =
        parts.group(1) == null
            ? statements.findByOrigin(Origin.REFERENCE)
            : statements.findByPlace(
                parts.group(1), Integer.parseInt(parts.group(2)), Integer.parseInt(parts.group(3)));
    return there.stream().filter(each -> each.key().equals(key)).findFirst();
  }

  /** What a response holds of the statement that is known by a key. */
  @AtOneRevision
  public StatementRepresentation get(String key) {
    return byKey(key)
        .map(each -> represent(List.of(each)).get(0))
        .orElseThrow(() -> ProblemException.noSuchEntity("statements", key));
  }

  /** Statements in the order of their ids. */
  List<Statement> byIds(List<Long> ids) {
    Map<Long, Statement> found =
        Portions.query(ids, statements::findByIds).stream()
            .collect(toMap(Statement::id, Function.identity()));
    return ids.stream().map(id -> Objects.requireNonNull(found.get(id))).toList();
  }

  /** The conditions, each with the values of its only parameter. */
  private static Map<String, Collection<?>> asked(Query<?> query) {
    Map<String, Collection<?>> asked = new LinkedHashMap<>();
    COLUMNS.stream()
        .filter(column -> query.filtersBy(column.filter()))
        .forEach(
            column ->
                asked.put(
                    column.path(),
                    query.values(column.filter()).stream().map(column.read()).toList()));
    return asked;
  }

  /** Of what is asked of assertions alone, there are counts. */
  private long count(Map<String, Collection<?>> asked) {
    boolean counted = asked.keySet().stream().noneMatch(path -> path.startsWith("s."));
    Long count =
        query(
                counted
                    ? "select sum(t.statements) from Assertion a" + STANDING
                    : "select count(s)" + OF_ALL + STANDING,
                asked,
                "")
            .getSingleResult();
    return count == null ? 0 : count;
  }

  private List<Long> ids(Map<String, Collection<?>> asked, long after, long offset, int most) {
    String ranked = asked.containsKey("t.rank") ? STANDING : "";
    return query("select s.id" + OF_ALL + ranked, asked, " and s.id > " + after + " order by s.id")
        .setFirstResult(Math.toIntExact(offset))
        .setMaxResults(most)
        .getResultList();
  }

  private TypedQuery<Long> query(String select, Map<String, Collection<?>> asked, String rest) {
    String conditions =
        asked.keySet().stream()
            .map(path -> " and %s in :%s".formatted(path, parameter(path)))
            .collect(Collectors.joining());
    TypedQuery<Long> query =
        entities.createQuery(select + " where 1 = 1" + conditions + rest, Long.class);
    query.setHint(HibernateHints.HINT_READ_ONLY, true);
    asked.forEach((path, values) -> query.setParameter(parameter(path), values));
    return query;
  }

  private static String parameter(String path) {
    return path.substring(path.indexOf('.') + 1);
  }
}
