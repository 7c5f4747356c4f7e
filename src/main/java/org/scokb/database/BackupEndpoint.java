package org.scokb.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.web.WebEndpointResponse;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.util.MimeTypeUtils;

/**
 * The embedded database as it is now, in a zip that need only be unpacked where another is to start
 * from: at {@code /actuator/backup}, for editors. Writing goes on meanwhile.
 */
@Component
@Endpoint(id = "backup")
record BackupEndpoint(JdbcTemplate database, DataSourceProperties properties) {

  @ReadOperation(produces = "application/zip")
  WebEndpointResponse<Resource> backup() throws IOException {
    if (!properties.determineUrl().startsWith("jdbc:h2:file:")) {
      return new WebEndpointResponse<>(WebEndpointResponse.STATUS_NOT_FOUND);
    }
    Path zip = Files.createTempFile("knowledge-base", ".zip");
    try {
      database.update("backup to ?", zip.toString());
      return new WebEndpointResponse<>(
          new InputStreamResource(Files.newInputStream(zip, StandardOpenOption.DELETE_ON_CLOSE)),
          MimeTypeUtils.parseMimeType("application/zip"));
    } catch (RuntimeException | IOException failed) {
      Files.deleteIfExists(zip);
      throw failed;
    }
  }
}
