package org.scokb;

import java.util.Locale;
import org.scokb.web.OutOfMemory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.autoconfigure.aop.AopAutoConfiguration;
import org.springframework.boot.data.autoconfigure.web.DataWebAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jpa.autoconfigure.EntityManagerFactoryBuilderCustomizer;
import org.springframework.boot.transaction.jta.autoconfigure.JtaAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.task.SimpleAsyncTaskExecutor;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;
import org.springframework.data.repository.config.BootstrapMode;

/** The knowledge base: reads articles about SCO chairmanships and answers about them over HTTP. */
@SpringBootApplication(
    proxyBeanMethods = false,
    exclude = {
      AopAutoConfiguration.class,
      DataWebAutoConfiguration.class,
      ErrorMvcAutoConfiguration.class,
      JdbcClientAutoConfiguration.class,
      JtaAutoConfiguration.class
    })
@EnableJpaRepositories(
    bootstrapMode = BootstrapMode.LAZY,
    queryEnhancerSelector = QueriesAsWritten.class)
public class Application {

  /** Hibernate reads its model beside everything else that starts: it takes a fifth of that. */
  @Bean
  EntityManagerFactoryBuilderCustomizer besideTheRest() {
    return builder -> builder.setBootstrapExecutor(new SimpleAsyncTaskExecutor("model-"));
  }

  public static void main(String[] args) {
    OutOfMemory.endsTheProcess();
    // Numbers in ids, dates and keys are written in Western digits wherever the application runs.
    Locale.setDefault(Locale.ROOT);
    // H2 would look for each value that it reads among the last ones, which costs more than it
    // saves.
    System.setProperty("h2.objectCache", "false");
    SpringApplication.run(Application.class, args);
  }
}
