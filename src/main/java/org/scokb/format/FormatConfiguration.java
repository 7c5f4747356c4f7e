package org.scokb.format;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.scokb.query.FieldSelection;
import org.scokb.query.Page;
import org.scokb.web.Format;
import org.scokb.web.WritingConverter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.ResolvableType;
import tools.jackson.databind.json.JsonMapper;

/** How answers are written in each format. Of a page, what is written is the whole around it. */
@Configuration(proxyBeanMethods = false)
class FormatConfiguration {

  @Bean
  WritingConverter<Object> linkedDataConverter(LinkedDataWriter linkedData) {
    return new WritingConverter<>(
        Format.JSONLD.mediaType(),
        type -> LinkedDataWriter.isOf(type.toClass()),
        (body, out) ->
            out.write(linkedData.document(body).toString().getBytes(StandardCharsets.UTF_8)));
  }

  @Bean
  WritingConverter<Page<?>> csvConverter(Tables tables) {
    return new WritingConverter<>(
        Format.CSV.mediaType(),
        FormatConfiguration::isPage,
        (page, out) -> tables.write(page.whole(), out));
  }

  @Bean
  WritingConverter<Page<?>> ndjsonConverter(JsonMapper json) {
    return new WritingConverter<>(
        Format.NDJSON.mediaType(),
        FormatConfiguration::isPage,
        (page, out) -> {
          FieldSelection fields = FieldSelection.current();
          page.whole().forEach(entity -> line(fields, entity, json, out));
        });
  }

  private static boolean isPage(ResolvableType type) {
    return type.toClass() == Page.class;
  }

  private static void line(
      @Nullable FieldSelection fields, Object entity, JsonMapper json, OutputStream out) {
    try {
      out.write(
          json.writeValueAsBytes(fields == null ? entity : fields.only(json.valueToTree(entity))));
      out.write('\n');
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }
}
