package org.scokb.server;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * At which address clients ask.
 *
 * @param trustedProxies the addresses, or ranges as {@code 10.0.0.0/8}, of the proxies whose {@code
 *     Forwarded} and {@code X-Forwarded-*} are believed
 * @param hosts the names that the server has; left out, any
 */
@ConfigurationProperties("scokb")
record AddressProperties(
    @DefaultValue List<String> trustedProxies, @DefaultValue List<String> hosts) {}
