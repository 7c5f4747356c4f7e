package org.scokb.web;

import io.swagger.v3.core.jackson.ModelResolver;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Contact;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import io.swagger.v3.oas.models.tags.Tag;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The OpenAPI document's frame: what no single operation can say. */
@Configuration(proxyBeanMethods = false)
class OpenApiConfiguration {

  /** In the order of what people come for. */
  private static final List<Tag> TAGS =
      List.of(
          tag("search", "One box over all collections"),
          tag("initiatives", "What a chair or a member stands behind, and what became of it"),
          tag("chairmanships", "One member's turn in the chair, with its priorities"),
          tag("members", "The states with a formal SCO status"),
          tag("meetings", "Summits, councils, forums and other gatherings"),
          tag("documents", "Instruments that the SCO or its members issue"),
          tag("people", "Office holders that articles name"),
          tag("organizations", "The SCO, its bodies, and others that articles name"),
          tag("topics", "Fields of cooperation"),
          tag("curation", "What people put right: statements, ranks and merges of theirs"),
          tag("articles", "The texts that all facts are read from, with W3C annotations"),
          tag("statements", "Every claim on any entity, and who makes it"),
          tag("verification", "Whether every quote still is in its article, word for word"),
          tag("changes", "What every revision did"),
          tag("about", "What there is, and where"));

  @Bean
  OpenAPI frame() {
    // An enumeration is a type with a name in every client, not a list in every place.
    ModelResolver.enumsAsRef = true;
    return new OpenAPI()
        .info(
            new Info()
                .title("SCO chairmanship knowledge base")
                .version("1.0.0")
                .summary("What each chair of the SCO promised, in which exact words.")
                .description(
                    """
                    Reads articles about chairmanships of the Shanghai Cooperation Organization, and
                    answers what each chair promised and what became of it. Every fact carries its
                    evidence: the exact quote, and where it stands in the article.

                    - Collections are paged (`page` from 0, `size` up to 100) and take `q`, filters,
                      `sort`, `facets` and `fields`. Several values of one filter mean any of them, different
                      filters all hold. Unknown parameters and values are refused, never ignored.
                    - What is absent is `null` or an empty list, and is never left out.
                    - Dates are EDTF (ISO 8601-2), never more precise than their source: `2023`,
                      `2023-07`, `2024/2029`, `2025-23` (autumn), `2024-34` (second quarter). `earliest`
                      and `latest` are the days that they can mean. Positions count Unicode code points.
                    - Errors are problems (RFC 9457); their `type` leads to an explanation.
                    """)
                .contact(new Contact().name("Whoever runs this server"))
                .license(new License().name("Apache-2.0").identifier("Apache-2.0")))
        .addServersItem(new Server().url("/").description("The server that this document is from"))
        .components(
            new Components()
                .addSecuritySchemes(
                    "basic",
                    new SecurityScheme()
                        .type(SecurityScheme.Type.HTTP)
                        .scheme("basic")
                        .description("The editor's name and password (RFC 7617)."))
                .addSecuritySchemes(
                    "bearer",
                    new SecurityScheme()
                        .type(SecurityScheme.Type.HTTP)
                        .scheme("bearer")
                        .bearerFormat("JWT")
                        .description("A token of the issuer that the operator trusts (RFC 6750).")))
        // Said rather than left out: reading needs no credentials.
        .security(List.of())
        .tags(TAGS);
  }

  private static Tag tag(String name, String description) {
    return new Tag().name(name).description(description);
  }
}
