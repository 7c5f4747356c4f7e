package org.scokb.feature;

import jakarta.servlet.http.HttpServletRequest;
import java.util.stream.Stream;
import org.scokb.provenance.Evidence;
import org.scokb.provenance.SubjectId;
import org.scokb.query.CollectionDefinition;
import org.scokb.query.FieldSelection;
import org.scokb.query.Filter;
import org.scokb.query.HeldSnapshots;
import org.scokb.query.Page;
import org.scokb.query.Query;
import org.scokb.vocabulary.ApiName;
import org.scokb.vocabulary.Origin;
import org.scokb.vocabulary.Property;
import org.scokb.vocabulary.Rank;
import org.scokb.vocabulary.Resource;
import org.scokb.web.Format;
import org.springframework.context.annotation.Bean;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** All statements, and what an entity rests on, whatever feature it is of. */
@RestController
@RequestMapping("/api/v1")
record StatementController(StatementRows rows, Basis basis, HeldSnapshots snapshots) {

  private static final String ENTITY =
      "/{resource:members|chairmanships|initiatives|meetings|documents|people|organizations}/{id}";

  @GetMapping("/statements")
  Page<StatementRepresentation> listStatements(Query<StatementRepresentation> query) {
    snapshots.holdForWhole();
    return rows.page(query);
  }

  @GetMapping("/statements/{id}")
  ResponseEntity<StatementRepresentation> getStatement(
      @PathVariable String id, HttpServletRequest request) {
    StatementRepresentation statement = rows.get(id);
    ResponseEntity.BodyBuilder found = ResponseEntity.ok();
    if (Format.of(request) == Format.JSON && FieldSelection.current() == null) {
      found.eTag(statement.entityTag());
    }
    return found.body(statement);
  }

  @GetMapping(ENTITY + "/statements")
  Page<StatementRepresentation> listStatementsOn(
      @PathVariable String resource,
      @PathVariable String id,
      Query<StatementRepresentation> query) {
    snapshots.holdForWhole();
    return basis.statements(entity(resource, id), query);
  }

  @GetMapping(ENTITY + "/evidence")
  Page<Evidence> listEvidenceOf(
      @PathVariable String resource, @PathVariable String id, Query<Evidence> query) {
    snapshots.holdForWhole();
    return basis.evidence(entity(resource, id), query);
  }

  private static SubjectId entity(String resource, String id) {
    return new SubjectId(ApiName.require(Resource.class, resource), id);
  }

  @Bean
  static CollectionDefinition<StatementRepresentation> statements() {
    return ofEntities()
        .askedOfOneEntity(ofEntities())
        .filteredBy(named(StatementRows.RESOURCE, Resource.class))
        .filteredBy(named("subject"))
        .filteredBy(named(StatementRows.ORIGIN, Origin.class))
        .filteredBy(named("rule"));
  }

  private static CollectionDefinition<StatementRepresentation> ofEntities() {
    return filtered(
        CollectionDefinition.of(
            "statements", StatementRepresentation.class, "id", StatementRepresentation::id));
  }

  @Bean
  static CollectionDefinition<Evidence> evidence() {
    return filtered(
            CollectionDefinition.of(
                "evidence", Evidence.class, "article", (Evidence quote) -> quote.article()))
        .partOfOthers();
  }

  private static <T> CollectionDefinition<T> filtered(CollectionDefinition<T> definition) {
    return definition
        .inItsOwnOrder()
        .filteredBy(named(StatementRows.PROPERTY, Property.class))
        .filteredBy(named(StatementRows.RANK, Rank.class))
        .filteredBy(named(StatementRows.ARTICLE));
  }

  /** A filter that rows are read by, none of which is looked at. */
  private static <T, E extends Enum<E> & ApiName> Filter<T> named(String name, Class<E> type) {
    return Filter.ofEnum(name, type, each -> Stream.empty());
  }

  private static <T> Filter<T> named(String name) {
    return Filter.ofWords(name, each -> Stream.empty());
  }
}
