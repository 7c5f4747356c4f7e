package org.scokb.database;

import com.zaxxer.hikari.HikariDataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;

/**
 * Waits for PostgreSQL no longer than half a minute, where it would wait without end for a server
 * that has gone without a word. What the URL says of that goes first.
 */
@Component
class PostgresqlTimeouts implements BeanPostProcessor {

  @Override
  public Object postProcessBeforeInitialization(Object bean, String name) {
    if (bean instanceof HikariDataSource pool
        && String.valueOf(pool.getJdbcUrl()).startsWith("jdbc:postgresql:")) {
      pool.addDataSourceProperty("connectTimeout", "5");
      pool.addDataSourceProperty("socketTimeout", "30");
      pool.addDataSourceProperty("tcpKeepAlive", "true");
    }
    return bean;
  }
}
