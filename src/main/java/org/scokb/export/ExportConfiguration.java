package org.scokb.export;

import org.scokb.web.WritingConverter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.MediaType;

@Configuration(proxyBeanMethods = false)
class ExportConfiguration {

  static final String ZIP = "application/zip";

  /** Writes a data package as it is read from the database. */
  @Bean
  WritingConverter<DataPackage> dataPackageConverter(DataPackageWriter writer) {
    return new WritingConverter<>(
        MediaType.parseMediaType(ZIP), DataPackage.class::equals, writer::write);
  }
}
