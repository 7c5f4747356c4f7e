package org.scokb.server;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(RequestProperties.class)
class ServerConfiguration {

  static final int AFTER_CORS = Ordered.HIGHEST_PRECEDENCE + 3;

  /** Bytes that each connection has room for. */
  private static final int WRITTEN_AT_ONCE = 32 * 1024;

  @Bean
  WebServerFactoryCustomizer<TomcatServletWebServerFactory> patience(RequestProperties patience) {
    return factory -> {
      factory.setProtocol(PatientProtocol.class.getName());
      factory.addEngineValves(new HeaderValve(), new BodyValve(patience.longestRequest()));
      factory.addConnectorCustomizers(
          connector -> {
            // Bodies are read by those who want them alone, never for parameters.
            connector.setParseBodyMethods("");
            // So that the firewall refuses it, as any method that isn't here: Tomcat's own refusal
            // lists all methods that a servlet knows.
            connector.setAllowTrace(true);
            // A page of a collection goes out in one piece or two.
            connector.setProperty("socket.appWriteBufSize", String.valueOf(WRITTEN_AT_ONCE));
            if (connector.getProtocolHandler() instanceof PatientProtocol protocol) {
              protocol.patience(patience);
            }
          });
    };
  }

  /** First: whoever asks for the address gets the one that this settled. */
  @Bean
  @FilterRegistration(order = Ordered.HIGHEST_PRECEDENCE)
  AddressFilter addressFilter(RequestProperties settings) {
    return new AddressFilter(settings);
  }

  /** After the one that lets other origins read, so that they can read refusals too. */
  @Bean
  @FilterRegistration(order = AFTER_CORS)
  BodyFilter bodyFilter() {
    return new BodyFilter();
  }
}
