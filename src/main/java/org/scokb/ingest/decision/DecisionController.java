package org.scokb.ingest.decision;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
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
import org.jspecify.annotations.Nullable;
import org.scokb.curation.Curation;
import org.scokb.ingest.editor.Bodies;
import org.scokb.query.Page;
import org.scokb.query.Query;
import org.scokb.web.AlwaysAnew;
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
class DecisionController {

  private static final String DECISIONS = "/api/v1/" + DecisionCollection.NAME;
  private static final String CURATION = "/api/v1/curation";

  private static final String YAML = "application/yaml";

  private static final DataSize LARGEST = DataSize.ofMegabytes(4);

  private final Curation curation;
  private final Curator curator;

  DecisionController(Curation curation, Curator curator) {
    this.curation = curation;
    this.curator = curator;
  }

  @GetMapping(DECISIONS)
  @AlwaysAnew
  @Operation(
      summary = "List decisions",
      description =
          """
          What people have put right: statements of theirs, how what was read is to stand, and what is joined. Those that are \
          `adrift` wait for words that their article doesn't have.""")
  Page<DecisionRepresentation> listDecisions(Query<DecisionRepresentation> query) {
    return query.over(curation.all().stream().map(DecisionRepresentation::of).toList());
  }

  @DeleteMapping(DECISIONS + "/{id}")
  @Operation(
      summary = "Take back a decision",
      description =
          "Afterwards all is as if it had never been made. One that stands beside a seed comes back with the next start, unless it is taken out there.",
      responses = @ApiResponse(responseCode = "204", description = "It is gone."))
  ResponseEntity<Void> withdrawDecision(
      @Parameter(description = "Its id.", example = "0f8fad5b-d9cb-369f-a165-70867728950e")
          @PathVariable
          UUID id) {
    curator.withdraw(id);
    return ResponseEntity.noContent().build();
  }

  @GetMapping(path = CURATION, produces = YAML)
  @AlwaysAnew
  @Operation(
      summary = "Get all decisions",
      description =
          """
          What people have decided, as a file in YAML that can be kept, compared and put back: `statements`, `ranks` and \
          `merges`, each with its `quote` as a W3C text quote selector, who decided, when and why. What is `adrift` waits for \
          words that its article doesn't have.""",
      responses = {
        @ApiResponse(
            responseCode = "200",
            description = "The file.",
            content = @Content(mediaType = YAML, schema = @Schema(type = "string"))),
        @ApiResponse(
            responseCode = "304",
            description = "It is the file that `If-None-Match` names.",
            content = @Content)
      })
  ResponseEntity<byte[]> getCuration() {
    String file = curator.file();
    return ResponseEntity.ok()
        .eTag(Curator.entityTag(file))
        .body(file.getBytes(StandardCharsets.UTF_8));
  }

  @PutMapping(path = CURATION, consumes = YAML, produces = YAML)
  @Operation(
      summary = "Replace all decisions",
      description =
          "Puts the decisions of a file in the place of all that came over HTTP; an empty map takes them all back.",
      requestBody =
          @RequestBody(
              description = "The file.",
              required = true,
              content =
                  @Content(
                      mediaType = YAML,
                      schema = @Schema(type = "string", example = "merges: []"))),
      responses =
          @ApiResponse(
              responseCode = "200",
              description = "The file as it is kept.",
              content = @Content(mediaType = YAML, schema = @Schema(type = "string"))))
  ResponseEntity<byte[]> putCuration(
      @Parameter(description = "Only the file that has this entity tag.", example = "\"4be2a07c\"")
          @RequestHeader(name = "If-Match", required = false)
          @Nullable String ifMatch,
      HttpServletRequest request,
      Principal editor) {
    curator.replace(Bodies.bytes(request, LARGEST), editor.getName(), ifMatch);
    return getCuration();
  }

  @GetMapping(CURATION + "/fields")
  @Operation(
      summary = "List what may be stated",
      description =
          "Which fields a person may state of which kind of entity, and what their values are.")
  Fields listCuratedFields() {
    return new Fields(CuratedValues.all());
  }

  @Schema(name = "CuratedFields", description = "What a person may state.")
  record Fields(
      @Schema(description = "The fields, by kind of entity.") List<CuratedField> fields) {}
}
