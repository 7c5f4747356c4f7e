package org.scokb.format;

import java.nio.charset.StandardCharsets;
import org.scokb.query.Page;
import org.scokb.web.Format;
import org.scokb.web.WritingConverter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

/** How answers are written in each format. Of a page, what is written is the whole around it. */
@Configuration(proxyBeanMethods = false)
class FormatConfiguration {

  @Bean
  WritingConverter<Object> linkedDataConverter(LinkedDataWriter linkedData) {
    return new WritingConverter<>(
        Format.JSONLD.mediaType(),
        LinkedDataWriter::isOf,
        (body, out) ->
            out.write(linkedData.document(body).toString().getBytes(StandardCharsets.UTF_8)));
  }

  @Bean
  WritingConverter<Page<?>> csvConverter(Tables tables) {
    return new WritingConverter<>(
        Format.CSV.mediaType(), Page.class::equals, (page, out) -> tables.write(page.whole(), out));
  }

  @Bean
  WritingConverter<Page<?>> ndjsonConverter(JsonMapper json) {
    Lines lines = new Lines(json);
    return new WritingConverter<>(
        Format.NDJSON.mediaType(),
        Page.class::equals,
        (page, out) -> lines.write(page.whole(), out));
  }
}
