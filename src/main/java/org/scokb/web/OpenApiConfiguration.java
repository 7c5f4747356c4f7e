package org.scokb.web;

import io.swagger.v3.core.jackson.ModelResolver;
import io.swagger.v3.core.util.Yaml31;
import io.swagger.v3.oas.models.OpenAPI;
import java.io.IOException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;

/** The OpenAPI document's frame: what no single operation can say. */
@Configuration(proxyBeanMethods = false)
class OpenApiConfiguration {

  @Bean
  OpenAPI frame(@Value("classpath:openapi/frame.yml") Resource frame) throws IOException {
    // An enumeration is a type with a name in every client, not a list in every place.
    ModelResolver.enumsAsRef = true;
    return Yaml31.mapper().readValue(frame.getContentAsByteArray(), OpenAPI.class);
  }
}
