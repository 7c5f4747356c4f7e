package org.scokb.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.apache.catalina.core.StandardHost;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.http.converter.yaml.JacksonYamlHttpMessageConverter;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpResponse;
import org.springframework.validation.Validator;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.DefaultCorsProcessor;
import org.springframework.web.cors.UrlBasedCorsConfigurationSource;
import org.springframework.web.filter.CorsFilter;
import org.springframework.web.servlet.config.annotation.ContentNegotiationConfigurer;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.databind.json.JsonMapper;

@Configuration(proxyBeanMethods = false)
record WebConfiguration(
    ObjectProvider<QueryParameters> parameters,
    FormatNegotiation formats,
    ConditionalRequests conditions)
    implements WebMvcConfigurer {

  private static final String API = "/api/**";
  private static final String DOCUMENT = "/v3/api-docs/**";
  private static final String PROBLEMS = "/problems/**";

  /** After the answers that are ready, which say the same. */
  private static final int CORS = Ordered.HIGHEST_PRECEDENCE + 2;

  /** After what refuses a request whatever its format. */
  private static final int FORMATS = 1;

  /** The format, and the fields, belong to what is kept. */
  private static final int CONDITIONS = 3;

  /** What browsers keep at most: Chromium two hours, Firefox a day. */
  private static final Duration PREFLIGHTS_KEPT = Duration.ofHours(2);

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(new UnknownParameterInterceptor(parameters)).addPathPatterns(API);
    registry.addInterceptor(formats).addPathPatterns(API).order(FORMATS);
    registry
        .addInterceptor(conditions)
        .addPathPatterns(API, DOCUMENT, PROBLEMS, "/llms.txt")
        .order(CONDITIONS);
  }

  @Override
  public void configureContentNegotiation(ContentNegotiationConfigurer configurer) {
    configurer.strategies(List.of(formats::settled));
  }

  /** Nothing is validated by annotations: otherwise Hibernate Validator starts too. */
  @Override
  public Validator getValidator() {
    return Validator.forInstanceOf(Void.class, (none, errors) -> {});
  }

  /** The YAML mapper is here for the lexicon, not as a format of the API. */
  @Override
  public void configureMessageConverters(HttpMessageConverters.ServerBuilder builder) {
    builder.configureMessageConvertersList(
        converters -> converters.removeIf(JacksonYamlHttpMessageConverter.class::isInstance));
  }

  /** Any page may read the API and its description; a filter, so that refusals say so too. */
  @Bean
  @FilterRegistration(order = CORS)
  CorsFilter corsFilter() {
    CorsConfiguration anyoneReads = new CorsConfiguration().applyPermitDefaultValues();
    anyoneReads.setAllowedMethods(List.of("GET", "HEAD", "OPTIONS"));
    anyoneReads.setExposedHeaders(
        List.of("ETag", "Link", "Location", "Content-Disposition", "Retry-After"));
    anyoneReads.setMaxAge(PREFLIGHTS_KEPT);
    UrlBasedCorsConfigurationSource paths = new UrlBasedCorsConfigurationSource();
    Stream.of(API, DOCUMENT, PROBLEMS, "/contexts/**")
        .forEach(path -> paths.registerCorsConfiguration(path, anyoneReads));
    // Assistants ask by POST, and only read.
    CorsConfiguration anyoneAsks = new CorsConfiguration(anyoneReads);
    anyoneAsks.setAllowedMethods(List.of("POST", "OPTIONS"));
    paths.registerCorsConfiguration("/mcp", anyoneAsks);
    CorsFilter filter = new CorsFilter(paths);
    filter.setCorsProcessor(
        new DefaultCorsProcessor() {
          @Override
          protected void rejectRequest(ServerHttpResponse response) throws IOException {
            ((ServletServerHttpResponse) response)
                .getServletResponse()
                .sendError(HttpServletResponse.SC_FORBIDDEN);
          }
        });
    return filter;
  }

  /** Replaces the report of Tomcat's host, which would be HTML. */
  @Bean
  WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> problemReports(JsonMapper mapper) {
    return factory ->
        factory.addContextCustomizers(
            context -> {
              StandardHost host = (StandardHost) context.getParent();
              host.setErrorReportValveClass(ProblemReportValve.class.getName());
              host.getPipeline().addValve(new ProblemReportValve(mapper));
            });
  }
}
