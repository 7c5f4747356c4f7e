package org.scokb.ingest.decision;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scokb.curation.Curation;
import org.scokb.curation.Decision;
import org.scokb.curation.Selector;
import org.scokb.curation.StoredDecision;
import org.scokb.ingest.editor.Bodies;
import org.scokb.query.CollectionDefinition;
import org.scokb.query.Filter;
import org.scokb.query.Option;
import org.scokb.query.Page;
import org.scokb.query.Query;
import org.scokb.vocabulary.Property;
import org.scokb.vocabulary.Rank;
import org.scokb.vocabulary.Resource;
import org.scokb.web.AlwaysAnew;
import org.scokb.web.AnswerRevision;
import org.scokb.web.EntityTag;
import org.scokb.web.Revision;
import org.springframework.context.annotation.Bean;
import org.springframework.http.ResponseEntity;
import org.springframework.util.unit.DataSize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** What people have decided, one by one and as a file, and what they may state. */
@RestController
@Tag(name = "curation")
record DecisionController(Curation curation, Curator curator, Revision revision) {

  static final String NAME = "decisions";

  private static final String DECISIONS = "/api/v1/" + NAME;
  private static final String CURATION = "/api/v1/curation";

  private static final String YAML = "application/yaml";

  private static final DataSize LARGEST = DataSize.ofMegabytes(4);

  @GetMapping(DECISIONS)
  @AlwaysAnew
  Page<DecisionRepresentation> listDecisions(Query<DecisionRepresentation> query) {
    return query.over(curation.all().stream().map(DecisionRepresentation::of).toList());
  }

  @DeleteMapping(DECISIONS + "/{id}")
  ResponseEntity<Void> withdrawDecision(@PathVariable UUID id) {
    curator.withdraw(id);
    return ResponseEntity.noContent().build();
  }

  @GetMapping(path = CURATION, produces = YAML)
  @AlwaysAnew
  @ApiResponse(
      responseCode = "200",
      content = @Content(mediaType = YAML, schema = @Schema(type = "string")))
  @ApiResponse(responseCode = "304", content = @Content)
  ResponseEntity<byte[]> getCuration() {
    String file = CurationFile.write(curation.all());
    return ResponseEntity.ok()
        .eTag(EntityTag.strong(file))
        .body(file.getBytes(StandardCharsets.UTF_8));
  }

  @PutMapping(path = CURATION, consumes = YAML, produces = YAML)
  @RequestBody(
      required = true,
      content = @Content(mediaType = YAML, schema = @Schema(type = "string")))
  @ApiResponse(
      responseCode = "200",
      content = @Content(mediaType = YAML, schema = @Schema(type = "string")))
  ResponseEntity<byte[]> putCuration(
      @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
      HttpServletRequest request,
      Principal editor) {
    curator.replace(Bodies.bytes(request, LARGEST), editor.getName(), ifMatch);
    return getCuration();
  }

  @GetMapping(CURATION + "/fields")
  Fields listCuratedFields() {
    AnswerRevision.tell(revision.current());
    return new Fields(CuratedValues.all());
  }

  @Schema(name = "CuratedFields")
  record Fields(List<CuratedValues.Field> fields) {}

  /** What a response holds of a decision. */
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
            NAME, DecisionRepresentation.class, "id", DecisionRepresentation::id)
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
