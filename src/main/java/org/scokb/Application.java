package org.scokb;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.autoconfigure.aop.AopAutoConfiguration;
import org.springframework.boot.data.autoconfigure.web.DataWebAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.transaction.jta.autoconfigure.JtaAutoConfiguration;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;

/** The knowledge base: reads articles about SCO chairmanships and answers about them over HTTP. */
@SpringBootApplication(
    exclude = {
      AopAutoConfiguration.class,
      DataWebAutoConfiguration.class,
      JdbcClientAutoConfiguration.class,
      JtaAutoConfiguration.class
    })
@EnableJpaRepositories(queryEnhancerSelector = QueriesAsWritten.class)
public class Application {

  public static void main(String[] args) {
    SpringApplication.run(Application.class, args);
  }
}
