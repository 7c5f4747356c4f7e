package org.scokb.answer;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.boot.web.servlet.FilterRegistration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.util.unit.DataSize;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AnswerConfiguration.AnswerProperties.class)
class AnswerConfiguration {

  /** How many bytes are given to what has been answered, in all; 0 keeps nothing. */
  @ConfigurationProperties("scokb")
  record AnswerProperties(@DefaultValue("16MB") DataSize answers) {}

  @Bean
  WebServerFactoryCustomizer<TomcatServletWebServerFactory> readyValve(Answers answers) {
    return factory -> factory.addEngineValves(new ReadyValve(answers));
  }

  /** After what tells the address that the client used, before everything else. */
  @Bean
  @FilterRegistration(
      order = Ordered.HIGHEST_PRECEDENCE + 1,
      urlPatterns = {"/api/*", "/v3/api-docs/*"})
  ReadyAnswers readyAnswers(Answers answers, ServerProperties server) {
    return new ReadyAnswers(answers, server.getCompression());
  }
}
