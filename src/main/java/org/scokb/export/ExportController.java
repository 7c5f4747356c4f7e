package org.scokb.export;

import static org.springframework.http.ContentDisposition.attachment;

import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.scokb.query.HeldSnapshots;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

@RestController
@RequestMapping("/api/v1/export")
@Tag(name = "about")
record ExportController(HeldSnapshots snapshots) {

  private static final String NAME = "sco-chairmanships.zip";

  @GetMapping(produces = DataPackageWriter.ZIP)
  @ApiResponse(
      responseCode = "200",
      headers = @Header(name = HttpHeaders.CONTENT_DISPOSITION, schema = @Schema(type = "string")),
      content =
          @Content(
              mediaType = DataPackageWriter.ZIP,
              schema = @Schema(type = "string", format = "binary")))
  ResponseEntity<DataPackageWriter.DataPackage> exportAll() {
    String server = ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
    return ResponseEntity.ok()
        .headers(all -> all.setContentDisposition(attachment().filename(NAME).build()))
        .body(new DataPackageWriter.DataPackage(server, snapshots.hold()));
  }
}
