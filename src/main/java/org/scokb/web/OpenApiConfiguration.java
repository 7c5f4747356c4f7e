package org.scokb.web;

import io.swagger.v3.core.jackson.ModelResolver;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.servers.Server;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The OpenAPI document's frame: what no single operation can say. */
@Configuration(proxyBeanMethods = false)
class OpenApiConfiguration {

  static {
    // An enumeration is a type with a name in every client, not a list in every place.
    ModelResolver.enumsAsRef = true;
  }

  @Bean
  OpenAPI frame() {
    return new OpenAPI()
        .info(
            new Info()
                .title("SCO chairmanship knowledge base")
                .version("1.0.0")
                .summary("What each chair of the SCO promised, in which exact words.")
                .description(
                    """
                    Reads articles about chairmanships of the Shanghai Cooperation Organization and
                    answers what each chair promised and what became of it. Every fact carries its
                    evidence: the exact quote and its position in the article.
                    """)
                .license(new License().name("Apache-2.0").identifier("Apache-2.0")))
        .addServersItem(new Server().url("/").description("The server that this document is from"));
  }
}
