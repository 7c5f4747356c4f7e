package org.scokb.server;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long clients are waited for.
 *
 * @param longestRequest by when a request must have come: its head, and then its body
 * @param longestAnswer by when an answer must have been made and taken; what a client listens to
 *     may go on
 */
@ConfigurationProperties("scokb")
record RequestProperties(
    @DefaultValue("20s") Duration longestRequest, @DefaultValue("5m") Duration longestAnswer) {

  static final RequestProperties DEFAULT =
      new RequestProperties(Duration.ofSeconds(20), Duration.ofMinutes(5));
}
