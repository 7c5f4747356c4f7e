package org.scokb.ingest.decision;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.security.Principal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.scokb.curation.Decision;
import org.scokb.feature.StatementRepresentation;
import org.scokb.ingest.editor.Bodies;
import org.scokb.provenance.SubjectId;
import org.scokb.vocabulary.ApiName;
import org.scokb.vocabulary.Resource;
import org.scokb.web.EntityTag;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** What people state, how they say that statements stand, and what they join and take apart. */
@RestController
@Tag(name = "curation")
record CurationController(Curator curator, JsonMapper json) {

  private static final String STATEMENTS = "/api/v1/statements";

  /** Documented under the path of each collection, in the words of that. */
  private static final String MERGE =
      "/api/v1/{resource:initiatives|meetings|documents|people|organizations}/{id}/merge";

  @PostMapping(path = STATEMENTS, consumes = MediaType.APPLICATION_JSON_VALUE)
  @RequestBody(
      required = true,
      content = @Content(schema = @Schema(implementation = StatementRequest.class)))
  ResponseEntity<StatementRepresentation> addStatement(
      HttpServletRequest request, Principal editor) {
    Curator.Stated stated =
        curator.state(Bodies.json(request, json, StatementRequest.class), editor.getName());
    StatementRepresentation statement = stated.statement();
    return ResponseEntity.status(stated.isNew() ? HttpStatus.CREATED : HttpStatus.OK)
        .location(URI.create(STATEMENTS + "/" + statement.id()))
        .eTag(statement.entityTag())
        .body(statement);
  }

  @DeleteMapping(STATEMENTS + "/{id}")
  ResponseEntity<Void> withdrawStatement(
      @PathVariable String id,
      @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
    curator.unstate(id, ifMatch);
    return ResponseEntity.noContent().build();
  }

  @PutMapping(path = STATEMENTS + "/{id}/rank", consumes = MediaType.APPLICATION_JSON_VALUE)
  @RequestBody(
      required = true,
      content = @Content(schema = @Schema(implementation = StatementRequest.OfRank.class)))
  ResponseEntity<StatementRepresentation> rankStatement(
      @PathVariable String id,
      @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
      HttpServletRequest request,
      Principal editor) {
    StatementRepresentation statement =
        curator.rank(
            id,
            Bodies.json(request, json, StatementRequest.OfRank.class),
            editor.getName(),
            ifMatch);
    return ResponseEntity.ok().eTag(statement.entityTag()).body(statement);
  }

  @DeleteMapping(STATEMENTS + "/{id}/rank")
  ResponseEntity<Void> unrankStatement(
      @PathVariable String id,
      @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
    curator.unrank(id, ifMatch);
    return ResponseEntity.noContent().build();
  }

  @PostMapping(path = MERGE, consumes = MediaType.APPLICATION_JSON_VALUE)
  @RequestBody(
      required = true,
      content = @Content(schema = @Schema(implementation = StatementRequest.OfMerge.class)))
  ResponseEntity<MergeRepresentation> merge(
      @Parameter(
              schema =
                  @Schema(
                      allowableValues = {
                        "initiatives",
                        "meetings",
                        "documents",
                        "people",
                        "organizations"
                      }))
          @PathVariable
          String resource,
      @PathVariable String id,
      HttpServletRequest request,
      Principal editor) {
    Decision merge =
        curator.merge(
            entity(resource, id),
            Bodies.json(request, json, StatementRequest.OfMerge.class),
            editor.getName());
    return ResponseEntity.status(HttpStatus.CREATED)
        .location(URI.create("/api/v1/%s/%s".formatted(resource, merge.into())))
        .eTag(EntityTag.strong(merge.decided()))
        .body(MergeRepresentation.of(merge));
  }

  @DeleteMapping(MERGE)
  ResponseEntity<Void> separate(
      @PathVariable String resource,
      @PathVariable String id,
      @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
    curator.separate(entity(resource, id), ifMatch);
    return ResponseEntity.noContent().build();
  }

  private static SubjectId entity(String resource, String id) {
    return new SubjectId(ApiName.require(Resource.class, resource), id);
  }

  /** What a response holds of a merge. */
  record MergeRepresentation(Resource resource, String id, String into, Decision.Decided decision) {

    static MergeRepresentation of(Decision merge) {
      return new MergeRepresentation(
          merge.resource(), merge.subject(), Objects.requireNonNull(merge.into()), merge.decided());
    }
  }
}
