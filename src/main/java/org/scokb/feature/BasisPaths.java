package org.scokb.feature;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.scokb.vocabulary.ApiName;
import org.scokb.vocabulary.Resource;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springframework.stereotype.Component;

/**
 * Documents what {@link BasisController} answers under the path of each collection, in the words of
 * the operation that answers for one entity of it.
 */
@Component
class BasisPaths implements GlobalOpenApiCustomizer {

  private static final String ANY = "/api/v1/{resource}/{id}/";

  @Override
  public void customise(OpenAPI document) {
    Paths documented = document.getPaths();
    for (String generic :
        documented.keySet().stream().filter(path -> path.startsWith(ANY)).toList()) {
      Operation any = Objects.requireNonNull(documented.remove(generic)).getGet();
      String part = generic.substring(ANY.length());
      for (String resource : resources()) {
        String entity = entity(documented, resource);
        Operation one = Objects.requireNonNull(documented.get(entity)).getGet();
        documented.addPathItem(entity + "/" + part, new PathItem().get(of(one, any, part)));
      }
    }
  }

  /** Those whose parts aren't documented by themselves, as an article's statements are. */
  private static List<String> resources() {
    return ApiName.names(Resource.class).stream()
        .filter(name -> !name.equals(Resource.ARTICLES.apiName()))
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
            one.getOperationId().replaceFirst("get", "list")
                + Character.toUpperCase(part.charAt(0))
                + part.substring(1))
        .tags(one.getTags())
        .summary(any.getSummary() + " " + noun)
        .description(any.getDescription())
        .parameters(Stream.concat(id, others).toList())
        .responses(any.getResponses())
        .security(any.getSecurity());
  }

  private static boolean isInPath(Parameter parameter) {
    return "path".equals(parameter.getIn());
  }
}
