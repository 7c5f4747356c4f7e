package org.scokb.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springdoc.core.properties.SwaggerUiConfigProperties;
import org.springdoc.core.properties.SwaggerUiOAuthProperties;
import org.springdoc.core.providers.ObjectMapperProvider;
import org.springdoc.webmvc.ui.SwaggerIndexPageTransformer;
import org.springdoc.webmvc.ui.SwaggerWelcomeCommon;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.resource.ResourceTransformerChain;
import org.springframework.web.servlet.resource.TransformedResource;

/**
 * What Swagger UI's own page lacks: a width that phones can show, without the column of links that
 * there are none of, a way back, and requests that never make the browser ask for a password in a
 * dialog of its own, as it does where a request carries its credentials (Fetch Standard,
 * HTTP-network-or-cache fetch). A password is UTF-8 (RFC 7617, section 2.1): by itself, Swagger UI
 * takes it for Latin-1, and stops without a word where it isn't.
 */
@Component
class SwaggerPage extends SwaggerIndexPageTransformer {

  /** By file: what stands in it, and what is to stand there instead. */
  private static final Map<String, Map<String, String>> CHANGES =
      Map.of(
          "index.html",
          Map.of(
              "<head>",
              "<head>\n    <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">"
                  + "<style>.response-col_links { display: none }"
                  + " .swagger-ui .opblock .opblock-section-header { flex-wrap: wrap }</style>",
              "<title>Swagger UI</title>",
              "<title>Try the API · SCO chairmanships</title>",
              "<body>",
              "<body>\n    <p style=\"margin: 0; padding: 0.75rem 1rem; font: 1rem sans-serif\"><a href=\"/\">Back to SCO"
                  + " chairmanships</a></p>\n    <script src=\"./swagger-initializer.js\"></script>",
              "<script src=\"./swagger-initializer.js\" charset=\"UTF-8\"> </script>",
              ""),
          "swagger-initializer.js",
          Map.of(
              "window.onload",
              "const ofBytes = btoa;\n"
                  + "window.btoa = (text) => ofBytes(String.fromCharCode(...new TextEncoder().encode(text)));\n"
                  + "window.onload",
              "dom_id:",
              "requestInterceptor: (request) => Object.assign(request, {credentials: \"omit\"}),\n    dom_id:"));

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
    Map<String, String> changes = CHANGES.get(String.valueOf(resource.getFilename()));
    if (changes == null) {
      return made;
    }
    String text = made.getContentAsString(StandardCharsets.UTF_8);
    for (Map.Entry<String, String> change : changes.entrySet()) {
      text = text.replace(change.getKey(), change.getValue());
    }
    return new TransformedResource(resource, text.getBytes(StandardCharsets.UTF_8));
  }
}
