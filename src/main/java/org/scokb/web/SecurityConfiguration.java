package org.scokb.web;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.security.autoconfigure.SecurityProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoderInitializationException;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.ContentSecurityPolicyHeaderWriter;
import org.springframework.security.web.header.writers.DelegatingRequestMatcherHeaderWriter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
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

  /** What needs credentials. */
  private static final RequestMatcher WRITES =
      new OrRequestMatcher(
          request(HttpMethod.POST, "/api/v1/articles"),
          request(HttpMethod.PUT, "/api/v1/articles/*"),
          request(HttpMethod.DELETE, "/api/v1/articles/*"));

  private static RequestMatcher request(HttpMethod method, String path) {
    return PathPatternRequestMatcher.withDefaults().matcher(method, path);
  }

  @Bean
  @Order(1)
  SecurityFilterChain writing(
      HttpSecurity http, ObjectProvider<JwtDecoder> issuer, JsonMapper mapper) {
    JwtDecoder decoder = issuer.getIfAvailable();
    boolean takesTokens = decoder != null;
    SecurityProblems problems = new SecurityProblems(mapper, takesTokens);
    stateless(http)
        .securityMatcher(WRITES)
        .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
        .httpBasic(basic -> basic.authenticationEntryPoint(problems))
        .exceptionHandling(
            handling -> handling.authenticationEntryPoint(problems).accessDeniedHandler(problems));
    if (decoder != null) {
      http.oauth2ResourceServer(
          server ->
              server
                  .jwt(jwt -> jwt.decoder(checking(decoder)))
                  .authenticationEntryPoint(problems)
                  .accessDeniedHandler(problems)
                  .withObjectPostProcessor(answering(problems)));
    }
    return http.build();
  }

  /** That the issuer hasn't said yet where its keys are is one reason why none can be had. */
  private static JwtDecoder checking(JwtDecoder decoder) {
    return token -> {
      try {
        return decoder.decode(token);
      } catch (JwtDecoderInitializationException silent) {
        throw new JwtException("The issuer doesn't answer", silent);
      }
    };
  }

  /** By default, an issuer that doesn't answer is the application's own failure. */
  private static ObjectPostProcessor<BearerTokenAuthenticationFilter> answering(
      SecurityProblems problems) {
    return new ObjectPostProcessor<>() {
      @Override
      public <F extends BearerTokenAuthenticationFilter> F postProcess(F filter) {
        filter.setAuthenticationFailureHandler(problems::commence);
        return filter;
      }
    };
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
                            PathPatternRequestMatcher.withDefaults().matcher("/swagger-ui/**"),
                            new ContentSecurityPolicyHeaderWriter(SWAGGER_UI_POLICY))));
  }

  /**
   * The user that the configuration names, or none: no password is made up. It is no more than a
   * service for user details: Spring Security would replace the password of one that can change
   * them by its bcrypt hash, and take longer over comparing that, at every request, than the
   * request itself takes. Whoever wants a hash configures it ({@code {bcrypt}$2a$…}).
   */
  @Bean
  UserDetailsService users(SecurityProperties properties) {
    SecurityProperties.User user = properties.getUser();
    if (user.isPasswordGenerated()) {
      return new InMemoryUserDetailsManager(List.of())::loadUserByUsername;
    }
    String password = user.getPassword();
    return new InMemoryUserDetailsManager(
            User.withUsername(user.getName())
                .password(password.matches("\\{.+}.*") ? password : "{noop}" + password)
                .roles("EDITOR")
                .build())
        ::loadUserByUsername;
  }
}
