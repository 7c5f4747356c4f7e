package org.scokb.export;

import static org.springframework.http.ContentDisposition.attachment;

import org.scokb.query.HeldSnapshots;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

@RestController
@RequestMapping("/api/v1/export")
record ExportController(HeldSnapshots snapshots) {

  private static final String NAME = "sco-chairmanships.zip";

  @GetMapping(produces = DataPackageWriter.ZIP)
  ResponseEntity<DataPackageWriter.DataPackage> exportAll() {
    String server = ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
    return ResponseEntity.ok()
        .headers(all -> all.setContentDisposition(attachment().filename(NAME).build()))
        .body(new DataPackageWriter.DataPackage(server, snapshots.hold()));
  }
}
