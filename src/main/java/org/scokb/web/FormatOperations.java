package org.scokb.web;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.QueryParameter;
import java.util.List;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;

/** Documents the parameter that asks for a format. */
@Component
class FormatOperations implements GlobalOperationCustomizer {

  private final FormatNegotiation formats;

  FormatOperations(FormatNegotiation formats) {
    this.formats = formats;
  }

  @Override
  public Operation customize(Operation operation, HandlerMethod handler) {
    List<String> names = formats.offered(handler).stream().map(Format::apiName).toList();
    if (names.size() > 1) {
      StringSchema schema = new StringSchema();
      names.forEach(schema::addEnumItem);
      schema.setName(names.contains(Format.CSV.apiName()) ? "CollectionFormat" : "EntityFormat");
      operation.addParametersItem(
          new QueryParameter()
              .name(FormatNegotiation.PARAMETER)
              .description("What to answer in; left out, the `Accept` header says it.")
              .required(false)
              .schema(schema)
              .example(names.get(1)));
    }
    return operation;
  }
}
