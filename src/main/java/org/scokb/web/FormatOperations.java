package org.scokb.web;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.QueryParameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.List;
import org.scokb.web.OfferedFormats.Offer;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;

/** Documents what can be answered in which format, and the parameter that asks for one. */
@Component
record FormatOperations(FormatNegotiation formats) implements GlobalOperationCustomizer {

  @Override
  public Operation customize(Operation operation, HandlerMethod handler) {
    List<Offer> offers = formats.offers(handler);
    if (offers.isEmpty()) {
      return operation;
    }
    ApiResponse found = operation.getResponses().get("200");
    if (found != null) {
      offers.forEach(offer -> describe(offer, found.getContent()));
    }
    StringSchema schema = new StringSchema();
    formats.offered(handler).forEach(format -> schema.addEnumItem(format.apiName()));
    schema.setName(
        schema.getEnum().contains(Format.CSV.apiName()) ? "CollectionFormat" : "EntityFormat");
    return operation.addParametersItem(
        ParameterWords.describe(
            new QueryParameter()
                .name(FormatNegotiation.PARAMETER)
                .required(false)
                .schema(schema)
                .example(offers.get(0).format().apiName()),
            ParameterWords.ANY));
  }

  private static void describe(Offer offer, Content content) {
    Schema<?> schema = offer.format() == Format.JSONLD ? new ObjectSchema() : new StringSchema();
    MediaType written = new MediaType().schema(schema.description(offer.description()));
    if (offer.example() != null) {
      written.setExample(offer.example());
    }
    content.addMediaType(offer.format().mediaType().toString(), written);
  }
}
