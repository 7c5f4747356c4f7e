package org.scokb.format;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.scokb.query.Definitions;
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

  private static final Offer DOCUMENT =
      new Offer(
          Format.JSONLD,
          "JSON-LD 1.1: what the JSON says, with an `@context` that says what the fields mean, in the words of schema.org,"
              + " SKOS (topics), PROV-O and the Web Annotation vocabulary (quotes). It is named by its address, which is"
              + " the same for all entities and may be kept for a day.",
          null);

  /** Offers whatever is marked as {@link org.scokb.web.LinkedData}. */
  @Bean
  OfferedFormats linkedDataDocuments() {
    return operation ->
        operation.hasMethodAnnotation(GetMapping.class)
                && LinkedDataWriter.isOf(Definitions.answer(operation))
            ? List.of(DOCUMENT)
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
    Lines lines = new Lines(json);
    return new WritingConverter<>(
        Format.NDJSON.mediaType(),
        Page.class::equals,
        (page, out) -> lines.write(page.whole(), out));
  }
}
