package org.scokb.query;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where an OpenSearch cluster is that keeps the index instead of the application itself.
 *
 * @param hosts its nodes, each a name and a port; none keeps the index embedded
 * @param protocol {@code http} or {@code https}
 * @param username to sign in with, if the cluster asks
 * @param password for it
 * @param prefix what the names of the indexes begin with, for several on one cluster
 */
@ConfigurationProperties("scokb.search")
record SearchProperties(
    @DefaultValue List<String> hosts,
    @DefaultValue("http") String protocol,
    @Nullable String username,
    @Nullable String password,
    @DefaultValue("scokb") String prefix) {}
