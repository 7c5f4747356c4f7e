package org.scokb.ingest.decision;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.security.Principal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.scokb.curation.Decided;
import org.scokb.curation.Decision;
import org.scokb.feature.StatementRepresentation;
import org.scokb.feature.StatementRows;
import org.scokb.ingest.editor.Bodies;
import org.scokb.provenance.SubjectId;
import org.scokb.vocabulary.ApiName;
import org.scokb.vocabulary.Resource;
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
class CurationController {

  private static final String STATEMENTS = "/api/v1/statements";

  /** Documented under the path of each collection, in the words of that. */
  private static final String MERGE =
      "/api/v1/{resource:initiatives|meetings|documents|people|organizations}/{id}/merge";

  private static final String TAG = "\"4be2a07c-77d5-3f6b-9c55-0d3f6c3e1a52\"";
  private static final String STATEMENT = "33482b61-3980-e5cf-0676-f9e2bce4f33d";

  private final Curator curator;
  private final StatementRows rows;
  private final JsonMapper json;

  CurationController(Curator curator, StatementRows rows, JsonMapper json) {
    this.curator = curator;
    this.rows = rows;
    this.json = json;
  }

  @PostMapping(path = STATEMENTS, consumes = MediaType.APPLICATION_JSON_VALUE)
  @Operation(
      summary = "State a fact",
      description =
          """
          States a fact that reading missed, with words of an article that say so. It goes before what articles and tables \
          state of a field that has one value, and beside it where the field has several. It outlives new versions of \
          the article that have these words; where none has them, it waits adrift.""",
      requestBody =
          @RequestBody(
              description = "The fact and its words.",
              required = true,
              content = @Content(schema = @Schema(implementation = StatementRequest.class))),
      responses = {
        @ApiResponse(responseCode = "200", description = "It was stated before, by these words."),
        @ApiResponse(responseCode = "201", description = "It is stated now.")
      })
  ResponseEntity<StatementRepresentation> addStatement(
      HttpServletRequest request, Principal editor) {
    Curator.Stated stated =
        curator.state(Bodies.json(request, json, StatementRequest.class), editor.getName());
    StatementRepresentation statement = rows.get(stated.key());
    return ResponseEntity.status(stated.isNew() ? HttpStatus.CREATED : HttpStatus.OK)
        .location(URI.create(STATEMENTS + "/" + stated.key()))
        .eTag(statement.entityTag())
        .body(statement);
  }

  @DeleteMapping(STATEMENTS + "/{id}")
  @Operation(
      summary = "Take back a curator's statement",
      description = "Afterwards all is as if it had never been stated.",
      responses = @ApiResponse(responseCode = "204", description = "It is gone."))
  ResponseEntity<Void> withdrawStatement(
      @Parameter(description = "Its id.", example = STATEMENT) @PathVariable String id,
      @Parameter(description = "Only the one that has this entity tag.", example = TAG)
          @RequestHeader(name = "If-Match", required = false)
          @Nullable String ifMatch) {
    curator.unstate(id, ifMatch);
    return ResponseEntity.noContent().build();
  }

  @PutMapping(path = STATEMENTS + "/{id}/rank", consumes = MediaType.APPLICATION_JSON_VALUE)
  @Operation(
      summary = "Prefer or reject a statement",
      description =
          """
          Has a statement that was read go before all others, or count for nothing. It outlives reading and new versions of \
          the article, as long as what is stated is read there from these words or some that overlap them; else it \
          waits adrift. The same claim by other words stays as it is.""",
      requestBody =
          @RequestBody(
              description = "How it is to stand.",
              required = true,
              content = @Content(schema = @Schema(implementation = StatementRequest.OfRank.class))),
      responses = @ApiResponse(responseCode = "200", description = "It stands so now."))
  ResponseEntity<StatementRepresentation> rankStatement(
      @Parameter(description = "Its id.", example = STATEMENT) @PathVariable String id,
      @Parameter(description = "Only if it still has this entity tag.", example = TAG)
          @RequestHeader(name = "If-Match", required = false)
          @Nullable String ifMatch,
      HttpServletRequest request,
      Principal editor) {
    curator.rank(
        id, Bodies.json(request, json, StatementRequest.OfRank.class), editor.getName(), ifMatch);
    StatementRepresentation statement = rows.get(id);
    return ResponseEntity.ok().eTag(statement.entityTag()).body(statement);
  }

  @DeleteMapping(STATEMENTS + "/{id}/rank")
  @Operation(
      summary = "Take back how a statement stands",
      description = "Afterwards it stands as if nobody had decided on it.",
      responses = @ApiResponse(responseCode = "204", description = "Nobody decides on it."))
  ResponseEntity<Void> unrankStatement(
      @Parameter(description = "Its id.", example = STATEMENT) @PathVariable String id,
      @Parameter(description = "Only if it still has this entity tag.", example = TAG)
          @RequestHeader(name = "If-Match", required = false)
          @Nullable String ifMatch) {
    curator.unrank(id, ifMatch);
    return ResponseEntity.noContent().build();
  }

  @PostMapping(path = MERGE, consumes = MediaType.APPLICATION_JSON_VALUE)
  @Operation(
      summary = "Join another with",
      description =
          "Has two entities be one under the id of the other. The id that goes leads there from now on (308).",
      requestBody =
          @RequestBody(
              description = "The other.",
              required = true,
              content =
                  @Content(schema = @Schema(implementation = StatementRequest.OfMerge.class))),
      responses = @ApiResponse(responseCode = "201", description = "They are one now."))
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
        .eTag(merge.entityTag())
        .body(MergeRepresentation.of(merge));
  }

  @DeleteMapping(MERGE)
  @Operation(
      summary = "Take apart another and",
      description = "Takes apart what a person has joined: each is again what its articles say.",
      responses = @ApiResponse(responseCode = "204", description = "They are two again."))
  ResponseEntity<Void> separate(
      @PathVariable String resource,
      @PathVariable String id,
      @Parameter(description = "Only the merge that has this entity tag.", example = "\"4be2a07c\"")
          @RequestHeader(name = "If-Match", required = false)
          @Nullable String ifMatch) {
    curator.separate(entity(resource, id), ifMatch);
    return ResponseEntity.noContent().build();
  }

  private static SubjectId entity(String resource, String id) {
    return new SubjectId(ApiName.require(Resource.class, resource), id);
  }

  /** What a response holds of a merge. */
  @Schema(name = "Merge", description = "Two entities that a person has joined.")
  record MergeRepresentation(
      @Schema(description = "Their collection.", example = "people") Resource resource,
      @Schema(description = "The id that leads to the other now.", example = "k-tokaev") String id,
      @Schema(description = "The id of the other.", example = "kassym-jomart-tokayev") String into,
      @Schema(description = "Who joined them, when and why.") Decided decision) {

    static MergeRepresentation of(Decision merge) {
      return new MergeRepresentation(
          merge.resource(), merge.subject(), Objects.requireNonNull(merge.into()), merge.decided());
    }
  }
}
