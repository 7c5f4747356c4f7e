package org.scokb.feature;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.scokb.vocabulary.ApiName;
import org.scokb.vocabulary.Resource;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/**
 * Documents what {@link StatementController} answers under the path of each collection, in the
 * words of the operation that answers for one entity of it.
 */
@Component
class BasisPaths implements GlobalOpenApiCustomizer {

  private static final String ANY = "/api/v1/{resource}/{id}/";

  @Override
  public void customise(OpenAPI document) {
    Paths documented = document.getPaths();
    for (String generic :
        documented.keySet().stream().filter(path -> path.startsWith(ANY)).toList()) {
      Map<PathItem.HttpMethod, Operation> any =
          Objects.requireNonNull(documented.remove(generic)).readOperationsMap();
      String part = generic.substring(ANY.length());
      for (String resource : resources(any.values().iterator().next())) {
        String entity = entity(documented, resource);
        Operation one = Objects.requireNonNull(documented.get(entity)).getGet();
        PathItem item = new PathItem();
        any.forEach((method, operation) -> item.operation(method, of(one, operation, part)));
        documented.addPathItem(entity + "/" + part, item);
      }
    }
  }

  /**
   * Those that the operation names; if it names none, all whose parts aren't documented by
   * themselves, as an article's statements are.
   */
  private static List<String> resources(Operation any) {
    List<?> named = any.getParameters().get(0).getSchema().getEnum();
    return ApiName.names(Resource.class).stream()
        .filter(
            name ->
                named == null ? !name.equals(Resource.ARTICLES.apiName()) : named.contains(name))
        .toList();
  }

  private static String entity(Paths documented, String resource) {
    return documented.keySet().stream()
        .filter(path -> path.matches("/api/v1/" + resource + "/\\{\\w+}"))
        .findFirst()
        .orElseThrow();
  }

  private static Operation of(Operation one, Operation any, String part) {
    Stream<Parameter> id = one.getParameters().stream().filter(BasisPaths::isInPath);
    Stream<Parameter> others =
        any.getParameters().stream().filter(parameter -> !isInPath(parameter));
    String noun = one.getSummary().replaceFirst("Get ", "");
    return new Operation()
        .operationId(
            any.getSecurity() == null
                ? one.getOperationId().replaceFirst("get", "list") + StringUtils.capitalize(part)
                : one.getOperationId().replaceFirst("get", any.getOperationId()))
        .tags(any.getSecurity() == null ? one.getTags() : any.getTags())
        .summary(any.getSummary() + " " + noun)
        .description(any.getDescription())
        .parameters(Stream.concat(id, others).toList())
        .requestBody(any.getRequestBody())
        .responses(any.getResponses())
        .security(any.getSecurity());
  }

  private static boolean isInPath(Parameter parameter) {
    return "path".equals(parameter.getIn());
  }
}
