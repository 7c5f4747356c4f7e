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
import org.jspecify.annotations.Nullable;
import org.scokb.ingest.editor.Bodies;
import org.scokb.web.AlwaysAnew;
import org.springframework.http.ResponseEntity;
import org.springframework.util.unit.DataSize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** All that people have decided, as a file, and what they may state. */
@RestController
@RequestMapping("/api/v1/curation")
@Tag(name = "curation")
class CurationFileController {

  private static final String YAML = "application/yaml";

  private static final DataSize LARGEST = DataSize.ofMegabytes(4);

  private final Curator curator;

  CurationFileController(Curator curator) {
    this.curator = curator;
  }

  @GetMapping(produces = YAML)
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

  @PutMapping(consumes = YAML, produces = YAML)
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

  @GetMapping("/fields")
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
