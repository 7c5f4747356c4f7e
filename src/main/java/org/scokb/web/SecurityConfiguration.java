package org.scokb.web;

import static org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher.pathPattern;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.security.autoconfigure.SecurityProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.header.writers.ContentSecurityPolicyHeaderWriter;
import org.springframework.security.web.header.writers.DelegatingRequestMatcherHeaderWriter;
import org.springframework.security.web.util.matcher.AndRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestHeaderRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.json.JsonMapper;

/**
 * Anyone reads; whoever writes needs credentials: HTTP Basic (RFC 7617) with the user that the
 * configuration names, or a bearer token (RFC 6750) of the issuer that it names. Where it names
 * neither, no credentials are right.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

  /** What Swagger UI needs: it styles by attributes, and has pictures in its style sheet. */
  private static final String SWAGGER_UI_POLICY =
      "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:;"
          + " base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

  /** What needs credentials: every operation of the API that writes, whoever adds it. */
  private static RequestMatcher writes(RequestMappingHandlerMapping operations) {
    List<RequestMatcher> writes = new ArrayList<>();
    for (RequestMappingInfo operation : operations.getHandlerMethods().keySet()) {
      for (RequestMethod method : operation.getMethodsCondition().getMethods()) {
        operation.getPatternValues().stream()
            .filter(path -> method != RequestMethod.GET && path.startsWith("/api/"))
            .forEach(path -> writes.add(pathPattern(method.asHttpMethod(), path)));
      }
    }
    return new OrRequestMatcher(writes);
  }

  /** What a page of another site sends is refused, whatever credentials the browser adds. */
  private static final RequestMatcher CROSS_SITE =
      new RequestHeaderRequestMatcher("Sec-Fetch-Site", "cross-site");

  /** Requests are timed as a whole: not once more for each step of theirs through security. */
  @Bean
  SecurityObservationSettings observations() {
    return SecurityObservationSettings.noObservations();
  }

  /**
   * Whether the application lives is told to anyone; of what it is made, and how it does, only to
   * editors.
   */
  @Bean
  @Order(1)
  SecurityFilterChain writingAndOperating(
      HttpSecurity http,
      ObjectProvider<JwtDecoder> issuer,
      JsonMapper mapper,
      @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping operations) {
    RequestMatcher writes = writes(operations);
    JwtDecoder decoder = issuer.getIfAvailable();
    SecurityProblems problems = new SecurityProblems(mapper, decoder != null);
    stateless(http)
        .securityMatcher(new OrRequestMatcher(writes, pathPattern("/actuator/**")))
        .authorizeHttpRequests(
            requests ->
                requests
                    .requestMatchers(new AndRequestMatcher(writes, CROSS_SITE))
                    .denyAll()
                    .requestMatchers("/actuator", "/actuator/health/**", "/actuator/info")
                    .permitAll()
                    .anyRequest()
                    .authenticated())
        .httpBasic(basic -> basic.authenticationEntryPoint(problems))
        .exceptionHandling(
            handling -> handling.authenticationEntryPoint(problems).accessDeniedHandler(problems));
    if (decoder != null) {
      http.oauth2ResourceServer(
          server -> server.jwt(jwt -> jwt.decoder(decoder)).authenticationEntryPoint(problems));
    }
    return http.build();
  }

  /** Who only reads isn't asked for credentials, and whatever come along aren't looked at. */
  @Bean
  @Order(2)
  SecurityFilterChain reading(HttpSecurity http) {
    return stateless(http)
        .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
        .build();
  }

  private static HttpSecurity stateless(HttpSecurity http) {
    // No cookie carries credentials, and the CORS filter refuses writes from other origins.
    return http.csrf(AbstractHttpConfigurer::disable)
        .cors(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .requestCache(AbstractHttpConfigurer::disable)
        .sessionManagement(
            session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        // What is read is public, and may be cached.
        .headers(
            headers ->
                headers
                    .cacheControl(HeadersConfigurer.CacheControlConfig::disable)
                    .addHeaderWriter(
                        new DelegatingRequestMatcherHeaderWriter(
                            pathPattern("/swagger-ui/**"),
                            new ContentSecurityPolicyHeaderWriter(SWAGGER_UI_POLICY))));
  }

  /** A method that isn't here at all is no malformed request (RFC 9110, section 9.1). */
  @Bean
  RequestRejectedHandler rejections() {
    Set<String> known = Set.of("DELETE", "GET", "HEAD", "OPTIONS", "PATCH", "POST", "PUT");
    return (request, response, rejection) ->
        response.sendError(
            known.contains(request.getMethod())
                ? HttpServletResponse.SC_BAD_REQUEST
                : HttpServletResponse.SC_NOT_IMPLEMENTED);
  }

  /** Who signs in with a name and a password; the only way, so that no other is made up. */
  @Bean
  AuthenticationProvider editorSignIn(SecurityProperties properties) {
    return new EditorSignIn(properties.getUser());
  }
}
