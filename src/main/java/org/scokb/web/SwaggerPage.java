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

/**
 * Puts into Swagger UI's own page what that lacks: {@code openapi/swagger-page.yml} says what
 * stands where, and why.
 */
@Component
class SwaggerPage extends SwaggerIndexPageTransformer {

  private final Supplier<Map<String, Map<String, Object>>> changes =
      SingletonSupplier.of(() -> ContractWords.read("swagger-page.yml"));

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
    Map<String, Object> asked = changes.get().get(String.valueOf(resource.getFilename()));
    if (asked == null) {
      return made;
    }
    String text = made.getContentAsString(StandardCharsets.UTF_8);
    for (Map.Entry<String, Object> change : asked.entrySet()) {
      text = text.replace(change.getKey(), change.getValue().toString());
    }
    return new TransformedResource(resource, text.getBytes(StandardCharsets.UTF_8));
  }
}
