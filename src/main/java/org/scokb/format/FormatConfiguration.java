package org.scokb.format;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scokb.query.Definitions;
import org.scokb.query.FieldSelection;
import org.scokb.query.Page;
import org.scokb.web.Format;
import org.scokb.web.OfferedFormats;
import org.scokb.web.OfferedFormats.Offer;
import org.scokb.web.WritingConverter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.bind.annotation.GetMapping;
import tools.jackson.databind.json.JsonMapper;

/** How answers are written in each format. Of a page, what is written is the whole around it. */
@Configuration(proxyBeanMethods = false)
class FormatConfiguration {

  /** Offers whatever is marked as {@link org.scokb.web.LinkedData}. */
  @Bean
  OfferedFormats linkedDataDocuments() {
    return operation ->
        operation.hasMethodAnnotation(GetMapping.class)
                && LinkedDataWriter.isOf(Definitions.answer(operation))
            ? List.of(new Offer(Format.JSONLD, null))
            : List.of();
  }

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
    return new WritingConverter<>(
        Format.NDJSON.mediaType(),
        Page.class::equals,
        (page, out) -> {
          FieldSelection fields = FieldSelection.current();
          page.whole().forEach(entity -> line(fields, entity, json, out));
        });
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
