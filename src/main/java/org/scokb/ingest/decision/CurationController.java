package org.scokb.ingest.decision;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scokb.curation.Curation;
import org.scokb.curation.Decision;
import org.scokb.curation.Selector;
import org.scokb.curation.StoredDecision;
import org.scokb.feature.StatementRepresentation;
import org.scokb.ingest.editor.Bodies;
import org.scokb.ingest.editor.Preconditions;
import org.scokb.provenance.SubjectId;
import org.scokb.query.CollectionDefinition;
import org.scokb.query.Filter;
import org.scokb.query.Option;
import org.scokb.query.Page;
import org.scokb.query.Query;
import org.scokb.vocabulary.ApiName;
import org.scokb.vocabulary.Property;
import org.scokb.vocabulary.Rank;
import org.scokb.vocabulary.Resource;
import org.scokb.web.AlwaysAnew;
import org.scokb.web.AnswerRevision;
import org.scokb.web.EntityTag;
import org.scokb.web.Revision;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.unit.DataSize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/**
 * What people state, how they say that statements stand, and what they join and take apart: what
 * they have decided, one by one and as a file, and what they may state.
 */
@RestController
record CurationController(Curator curator, Curation curation, Revision revision, JsonMapper json) {

  static final String DECISIONS = "decisions";

  private static final String CURATION = "/api/v1/curation";

  private static final String YAML = "application/yaml";

  private static final DataSize LARGEST = DataSize.ofMegabytes(4);
  private static final String STATEMENTS = "/api/v1/statements";

  /** Documented under the path of each collection, in the words of that. */
  private static final String MERGE =
      "/api/v1/{resource:initiatives|meetings|documents|people|organizations}/{id}/merge";

  @PostMapping(path = STATEMENTS, consumes = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<StatementRepresentation> addStatement(
      HttpServletRequest request, Principal editor) {
    Curator.Stated stated =
        curator.state(Bodies.json(request, json, Curator.StatementRequest.class), editor.getName());
    StatementRepresentation statement = stated.statement();
    return ResponseEntity.status(stated.isNew() ? HttpStatus.CREATED : HttpStatus.OK)
        .location(URI.create(STATEMENTS + "/" + statement.id()))
        .eTag(statement.entityTag())
        .body(statement);
  }

  @DeleteMapping(STATEMENTS + "/{id}")
  ResponseEntity<Void> withdrawStatement(@PathVariable String id, Preconditions preconditions) {
    curator.unstate(id, preconditions);
    return ResponseEntity.noContent().build();
  }

  @PutMapping(path = STATEMENTS + "/{id}/rank", consumes = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<StatementRepresentation> rankStatement(
      @PathVariable String id,
      Preconditions preconditions,
      HttpServletRequest request,
      Principal editor) {
    StatementRepresentation statement =
        curator.rank(
            id,
            Bodies.json(request, json, Curator.RankRequest.class),
            editor.getName(),
            preconditions);
    return ResponseEntity.ok().eTag(statement.entityTag()).body(statement);
  }

  @DeleteMapping(STATEMENTS + "/{id}/rank")
  ResponseEntity<Void> unrankStatement(@PathVariable String id, Preconditions preconditions) {
    curator.unrank(id, preconditions);
    return ResponseEntity.noContent().build();
  }

  @PostMapping(path = MERGE, consumes = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<MergeRepresentation> merge(
      @PathVariable String resource,
      @PathVariable String id,
      HttpServletRequest request,
      Principal editor) {
    Decision merge =
        curator.merge(
            entity(resource, id),
            Bodies.json(request, json, Curator.MergeRequest.class),
            editor.getName());
    return ResponseEntity.status(HttpStatus.CREATED)
        .location(URI.create("/api/v1/%s/%s".formatted(resource, merge.into())))
        .eTag(EntityTag.strong(merge.decided()))
        .body(MergeRepresentation.of(merge));
  }

  @DeleteMapping(MERGE)
  ResponseEntity<Void> separate(
      @PathVariable String resource, @PathVariable String id, Preconditions preconditions) {
    curator.separate(entity(resource, id), preconditions);
    return ResponseEntity.noContent().build();
  }

  private static SubjectId entity(String resource, String id) {
    return new SubjectId(ApiName.require(Resource.class, resource), id);
  }

  record MergeRepresentation(Resource resource, String id, String into, Decision.Decided decision) {

    static MergeRepresentation of(Decision merge) {
      return new MergeRepresentation(
          merge.resource(), merge.subject(), Objects.requireNonNull(merge.into()), merge.decided());
    }
  }

  @GetMapping("/api/v1/" + DECISIONS)
  @AlwaysAnew
  Page<DecisionRepresentation> listDecisions(Query<DecisionRepresentation> query) {
    return query.over(curation.all().stream().map(DecisionRepresentation::of).toList());
  }

  @DeleteMapping("/api/v1/" + DECISIONS + "/{id}")
  ResponseEntity<Void> withdrawDecision(@PathVariable UUID id) {
    curator.withdraw(id);
    return ResponseEntity.noContent().build();
  }

  @GetMapping(path = CURATION, produces = YAML)
  @AlwaysAnew
  ResponseEntity<byte[]> getCuration() {
    String file = CurationFile.write(curation.all());
    return ResponseEntity.ok()
        .eTag(EntityTag.strong(file))
        .body(file.getBytes(StandardCharsets.UTF_8));
  }

  @PutMapping(path = CURATION, consumes = YAML, produces = YAML)
  ResponseEntity<byte[]> putCuration(
      Preconditions preconditions, HttpServletRequest request, Principal editor) {
    curator.replace(Bodies.bytes(request, LARGEST), editor.getName(), preconditions);
    return getCuration();
  }

  @GetMapping(CURATION + "/fields")
  Fields listCuratedFields() {
    AnswerRevision.tell(revision.current());
    return new Fields(CuratedValues.all());
  }

  record Fields(List<CuratedValues.Field> fields) {}

  record DecisionRepresentation(
      String id,
      Decision.Kind kind,
      Resource resource,
      String subject,
      @Nullable Property property,
      @Nullable String value,
      @Nullable Rank rank,
      @Nullable String into,
      @Nullable Selector quote,
      boolean adrift,
      @Nullable String seed,
      Decision.Decided decision) {

    static DecisionRepresentation of(StoredDecision kept) {
      Decision decision = kept.decision();
      return new DecisionRepresentation(
          decision.id().toString(),
          decision.kind(),
          decision.resource(),
          decision.subject(),
          decision.property(),
          decision.value(),
          decision.rank(),
          decision.into(),
          decision.quote(),
          kept.isAdrift(),
          kept.seed(),
          decision.decided());
    }
  }

  @Bean
  static CollectionDefinition<DecisionRepresentation> decisions() {
    return CollectionDefinition.of(
            DECISIONS, DecisionRepresentation.class, "id", DecisionRepresentation::id)
        .titled(DecisionRepresentation::subject)
        .withWords(
            each ->
                Stream.of(each.value(), each.into(), each.decision().reason())
                    .flatMap(Stream::ofNullable))
        .filteredBy(Filter.ofEnum("kind", Decision.Kind.class, each -> Stream.of(each.kind())))
        .filteredBy(Filter.ofEnum("resource", Resource.class, each -> Stream.of(each.resource())))
        .filteredBy(words("subject", DecisionRepresentation::subject))
        .filteredBy(words("into", DecisionRepresentation::into))
        .filteredBy(words("article", each -> each.quote() == null ? null : each.quote().article()))
        .filteredBy(
            Filter.ofList(
                "adrift",
                List.of("true", "false"),
                each -> Stream.of(Option.of(String.valueOf(each.adrift())))))
        .inOrder("subject");
  }

  private static Filter<DecisionRepresentation> words(
      String name, Function<DecisionRepresentation, @Nullable String> value) {
    return Filter.ofWords(name, each -> Stream.ofNullable(value.apply(each)).map(Option::of));
  }
}
