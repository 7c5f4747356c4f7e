package org.scokb.answer;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.util.Set;
import org.scokb.web.Revision;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.util.function.SingletonSupplier;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AnswerProperties.class)
class AnswerConfiguration {

  /** After what tells the address that the client used, before everything else. */
  @Bean
  FilterRegistrationBean<ReadyAnswers> readyAnswers(
      AnswerProperties properties,
      ServerProperties server,
      ObjectProvider<Revision> revision,
      Clock clock) {
    AsyncCache<Asked, Answer> answers =
        Caffeine.newBuilder()
            .maximumWeight(properties.answers().toBytes())
            .<Asked, Answer>weigher((asked, answer) -> answer.weight())
            .buildAsync();
    FilterRegistrationBean<ReadyAnswers> registration =
        new FilterRegistrationBean<>(
            new ReadyAnswers(
                answers, SingletonSupplier.of(revision::getObject), compression(server), clock));
    registration.addUrlPatterns("/api/*", "/v3/api-docs/*");
    registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 1);
    return registration;
  }

  private static Compression compression(ServerProperties server) {
    var settings = server.getCompression();
    return new Compression(
        settings.getEnabled(),
        Set.of(settings.getMimeTypes()),
        settings.getMinResponseSize().toBytes());
  }
}
