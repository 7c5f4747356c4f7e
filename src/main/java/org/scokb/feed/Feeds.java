package org.scokb.feed;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.List;
import org.scokb.web.Format;
import org.scokb.web.OfferedFormats;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springframework.core.ResolvableType;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Offers whatever answers with a page of changes as a feed. */
@Component
class Feeds implements OfferedFormats, GlobalOperationCustomizer, WebMvcConfigurer {

  private static final String DESCRIPTION =
      "A feed (RFC 4287) of the page, the newest change first: an entry for each.";

  @Override
  public List<Format> of(HandlerMethod operation) {
    return AtomConverter.writes(ResolvableType.forMethodReturnType(operation.getMethod()))
        ? List.of(Format.ATOM)
        : List.of();
  }

  @Override
  public Operation customize(Operation operation, HandlerMethod handler) {
    if (!of(handler).isEmpty()) {
      operation.getResponses().computeIfPresent("200", (status, page) -> describe(page));
    }
    return operation;
  }

  private static ApiResponse describe(ApiResponse response) {
    StringSchema schema = new StringSchema();
    schema.setDescription(DESCRIPTION);
    response
        .getContent()
        .addMediaType(Format.ATOM.mediaType().toString(), new MediaType().schema(schema));
    return response;
  }

  @Override
  public void configureMessageConverters(HttpMessageConverters.ServerBuilder builder) {
    builder.configureMessageConvertersList(converters -> converters.add(new AtomConverter()));
  }
}
