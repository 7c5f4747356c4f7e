package org.scokb.format;

import org.springframework.context.annotation.Configuration;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.databind.json.JsonMapper;

@Configuration(proxyBeanMethods = false)
class FormatConfiguration implements WebMvcConfigurer {

  private final JsonMapper json;
  private final Tables tables;
  private final LinkedDataWriter linkedData;

  FormatConfiguration(JsonMapper json, Tables tables, LinkedDataWriter linkedData) {
    this.json = json;
    this.tables = tables;
    this.linkedData = linkedData;
  }

  @Override
  public void configureMessageConverters(HttpMessageConverters.ServerBuilder builder) {
    builder.configureMessageConvertersList(
        converters -> {
          // Before the one for JSON, which would write it as any other JSON.
          converters.add(0, new LinkedDataConverter(linkedData));
          converters.add(new CsvConverter(tables));
          converters.add(new NdjsonConverter(json));
        });
  }
}
