package org.scokb.export;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

@RestController
@RequestMapping("/api/v1/export")
@Tag(name = "about")
class ExportController {

  private static final String NAME = "sco-chairmanships.zip";

  private final DataPackageWriter writer;

  ExportController(DataPackageWriter writer) {
    this.writer = writer;
  }

  @GetMapping(produces = DataPackageWriter.ZIP)
  @Operation(
      summary = "Export everything",
      description =
          """
          The whole knowledge base at one revision, as a zip that is a data package (Data Package 2.0): \
          `datapackage.json` with a Table Schema for each table, a table in CSV for each collection and for the \
          statements, with the columns that the collection itself has as CSV, and each article's text as it was read, as \
          `articles/{id}.txt`. 503 while too many are being written already.""")
  @ApiResponse(
      responseCode = "200",
      description = "The package.",
      headers =
          @Header(
              name = HttpHeaders.CONTENT_DISPOSITION,
              description = "A name to save it under (RFC 6266).",
              schema = @Schema(type = "string", example = "attachment; filename=\"" + NAME + "\"")),
      content =
          @Content(
              mediaType = DataPackageWriter.ZIP,
              schema = @Schema(type = "string", format = "binary")))
  ResponseEntity<DataPackageWriter.DataPackage> exportAll() {
    String server = ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
    return ResponseEntity.ok()
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(NAME).build().toString())
        .body(new DataPackageWriter.DataPackage(server, writer.open()));
  }
}
