package org.scokb.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Supplier;
import org.springdoc.core.properties.SwaggerUiConfigProperties;
import org.springdoc.core.properties.SwaggerUiOAuthProperties;
import org.springdoc.core.providers.ObjectMapperProvider;
import org.springdoc.webmvc.ui.SwaggerIndexPageTransformer;
import org.springdoc.webmvc.ui.SwaggerWelcomeCommon;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.servlet.resource.ResourceTransformerChain;
import org.springframework.web.servlet.resource.TransformedResource;
import tools.jackson.databind.JsonNode;

/**
 * Puts into Swagger UI's own page what that lacks: {@code openapi/swagger-page.yml} says what
 * stands where, and why.
 */
@Component
class SwaggerPage extends SwaggerIndexPageTransformer {

  private final Supplier<JsonNode> changes =
      SingletonSupplier.of(() -> OpenApiDocument.tree("swagger-page.yml"));

  SwaggerPage(
      SwaggerUiConfigProperties config,
      SwaggerUiOAuthProperties signIn,
      SwaggerWelcomeCommon welcome,
      ObjectMapperProvider json) {
    super(config, signIn, welcome, json);
  }

  @Override
  public Resource transform(
      HttpServletRequest request, Resource resource, ResourceTransformerChain chain)
      throws IOException {
    Resource made = super.transform(request, resource, chain);
    JsonNode asked = changes.get().get(String.valueOf(resource.getFilename()));
    if (asked == null) {
      return made;
    }
    String text = made.getContentAsString(StandardCharsets.UTF_8);
    for (Map.Entry<String, JsonNode> change : asked.properties()) {
      text = text.replace(change.getKey(), change.getValue().asString());
    }
    return new TransformedResource(resource, text.getBytes(StandardCharsets.UTF_8));
  }
}
