package org.scokb.export;

import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.concurrent.Semaphore;
import org.scokb.query.Snapshot;
import org.scokb.web.ProblemException;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

@RestController
@RequestMapping("/api/v1/export")
@Tag(name = "about")
class ExportController {

  private static final String NAME = "sco-chairmanships.zip";

  /** Each holds a connection to the database as long as its client reads. */
  private static final int AT_ONCE = 2;

  private final Snapshot.Source database;
  private final Semaphore reading = new Semaphore(AT_ONCE);

  ExportController(Snapshot.Source database) {
    this.database = database;
  }

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
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(NAME).build().toString())
        .body(new DataPackageWriter.DataPackage(server, open()));
  }

  /**
   * Begins to read for the answer that is being made, until that is sent: what is written is of one
   * revision.
   *
   * @return the revision
   * @throws ProblemException if others are reading already
   */
  private long open() {
    if (!reading.tryAcquire()) {
      throw ProblemException.unavailable("Others are exporting everything already", 30);
    }
    RequestAttributes request = RequestContextHolder.currentRequestAttributes();
    request.registerDestructionCallback(
        Semaphore.class.getName(), reading::release, RequestAttributes.SCOPE_REQUEST);
    Snapshot snapshot = database.get();
    request.registerDestructionCallback(
        Snapshot.class.getName(), snapshot::close, RequestAttributes.SCOPE_REQUEST);
    return snapshot.revision();
  }
}
