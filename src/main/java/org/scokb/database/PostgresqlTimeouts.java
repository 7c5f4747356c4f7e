package org.scokb.database;

import com.zaxxer.hikari.HikariDataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;

/**
 * Waits for PostgreSQL no longer than half a minute, where it would wait without end for a server
 * that has gone without a word. What the URL says of that goes first. The server, too, is told to
 * look after half a minute whether this process is still there: of one whose machine has gone, it
 * would keep what it has locked for two hours.
 */
@Component
class PostgresqlTimeouts implements BeanPostProcessor {

  /**
   * Seconds until the server first asks a silent connection, between such asking, and how often.
   */
  private static final String KEEPALIVES =
      """
      select set_config(name, value, false)
      from (values ('tcp_keepalives_idle', '10'), ('tcp_keepalives_interval', '5'),
          ('tcp_keepalives_count', '4')) as kept (name, value)""";

  @Override
  public Object postProcessBeforeInitialization(Object bean, String name) {
    if (bean instanceof HikariDataSource pool
        && String.valueOf(pool.getJdbcUrl()).startsWith("jdbc:postgresql:")) {
      pool.addDataSourceProperty("connectTimeout", "5");
      pool.addDataSourceProperty("socketTimeout", "30");
      pool.addDataSourceProperty("tcpKeepAlive", "true");
      if (pool.getConnectionInitSql() == null) {
        pool.setConnectionInitSql(KEEPALIVES);
      }
    }
    return bean;
  }
}
