package org.scokb.server;

import java.util.Set;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.actuate.autoconfigure.web.server.ConditionalOnManagementPort;
import org.springframework.boot.actuate.autoconfigure.web.server.ManagementPortType;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistration;
import org.springframework.context.annotation.Bean;

/**
 * The server of a management port, in a context of its own for which {@code META-INF/spring} names
 * this class: it is as patient as the other one, takes bodies no larger, and refuses with problems
 * too.
 */
@ConditionalOnManagementPort(ManagementPortType.DIFFERENT)
class ManagementServer {

  @Bean
  WebServerFactoryCustomizer<TomcatServletWebServerFactory> asTheOtherServer(
      @Qualifier("patience") WebServerFactoryCustomizer<TomcatServletWebServerFactory> patience,
      @Qualifier("problemReports")
          WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> problemReports) {
    return factory -> {
      patience.customize(factory);
      problemReports.customize(factory);
      // Boot's own page would come before the report.
      factory.setErrorPages(Set.of());
    };
  }

  @Bean
  @FilterRegistration(order = ServerConfiguration.AFTER_CORS)
  BodyFilter bodyFilter() {
    return new BodyFilter();
  }
}
