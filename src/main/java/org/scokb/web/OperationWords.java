package org.scokb.web;

import io.swagger.v3.core.util.AnnotationsUtils;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.util.Map;
import java.util.Set;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;

/**
 * What people read of an operation: {@code openapi/operations.yml}. It comes before what is added
 * to it for all operations of a kind.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class OperationWords implements GlobalOperationCustomizer {

  private final Map<String, Map<String, Object>> all = Overlay.read("operations.yml");

  @Override
  public Operation customize(Operation operation, HandlerMethod handler) {
    Map<String, Object> words = all.getOrDefault(handler.getMethod().getName(), Map.of());
    if (operation.getParameters() != null) {
      operation.getParameters().forEach(OperationWords::separate);
    }
    if (words.get("responses") instanceof Map<?, ?> answers) {
      answer(operation.getResponses(), answers.keySet());
    }
    Overlay.lay(operation, words);
    return operation;
  }

  /** Springdoc has one schema for all parameters that are declared alike. */
  private static void separate(Parameter parameter) {
    parameter.setSchema(AnnotationsUtils.clone(parameter.getSchema(), true));
  }

  /** Has what springdoc takes to be all that is answered, with 200, be answered as is said. */
  private static void answer(ApiResponses responses, Set<?> statuses) {
    ApiResponse assumed = responses.get("200");
    Content content = assumed == null ? null : assumed.getContent();
    statuses.forEach(
        status ->
            responses.computeIfAbsent(
                status.toString(), none -> new ApiResponse().content(content)));
    responses.keySet().retainAll(statuses);
  }
}
