package org.scokb.server;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.security.web.util.matcher.IpAddressMatcher;

/**
 * How long clients are waited for, and at which address they ask.
 *
 * @param longestRequest by when a request must have come: its head, and then its body
 * @param longestAnswer by when an answer must have been made and taken; what a client listens to
 *     may go on
 * @param trustedProxies the addresses, or ranges as {@code 10.0.0.0/8}, of the proxies whose {@code
 *     Forwarded} and {@code X-Forwarded-*} are believed
 * @param hosts the names that the server has; left out, any
 */
@ConfigurationProperties("scokb")
record RequestProperties(
    @DefaultValue("20s") Duration longestRequest,
    @DefaultValue("5m") Duration longestAnswer,
    @DefaultValue List<IpAddressMatcher> trustedProxies,
    @DefaultValue List<String> hosts) {}
