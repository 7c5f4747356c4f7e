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
import org.jspecify.annotations.Nullable;
import org.scokb.curation.Decision;
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
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** What people join and take apart. */
@RestController
@RequestMapping("/api/v1/{resource:initiatives|meetings|documents|people|organizations}/{id}/merge")
@Tag(name = "curation")
class MergeController {

  private final Curator curator;
  private final JsonMapper json;

  MergeController(Curator curator, JsonMapper json) {
    this.curator = curator;
    this.json = json;
  }

  @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
  @Operation(
      summary = "Join another with",
      description =
          "Has two entities be one under the id of the other. The id that goes leads there from now on (308).",
      requestBody =
          @RequestBody(
              description = "The other.",
              required = true,
              content =
                  @Content(
                      mediaType = MediaType.APPLICATION_JSON_VALUE,
                      schema = @Schema(implementation = StatementRequest.OfMerge.class))),
      responses = @ApiResponse(responseCode = "201", description = "They are one now."))
  ResponseEntity<MergeRepresentation> merge(
      @Parameter(
              description = "Its collection.",
              example = "people",
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
      @Parameter(description = "Its id.", example = "kassym-jomart-tokayev") @PathVariable
          String id,
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

  @DeleteMapping
  @Operation(
      summary = "Take apart another and",
      description = "Takes apart what a person has joined: each is again what its articles say.",
      responses = @ApiResponse(responseCode = "204", description = "They are two again."))
  ResponseEntity<Void> separate(
      @Parameter(
              description = "Its collection.",
              example = "people",
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
      @Parameter(description = "The id that was joined to another.", example = "k-tokaev")
          @PathVariable
          String id,
      @Parameter(description = "Only the merge that has this entity tag.", example = "\"4be2a07c\"")
          @RequestHeader(name = "If-Match", required = false)
          @Nullable String ifMatch) {
    curator.separate(entity(resource, id), ifMatch);
    return ResponseEntity.noContent().build();
  }

  private static SubjectId entity(String resource, String id) {
    return new SubjectId(ApiName.require(Resource.class, resource), id);
  }
}
