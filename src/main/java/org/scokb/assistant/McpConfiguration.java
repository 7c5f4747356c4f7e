package org.scokb.assistant;

import io.modelcontextprotocol.server.McpServer;
import io.modelcontextprotocol.server.McpStatelessSyncServer;
import io.modelcontextprotocol.spec.McpSchema.ServerCapabilities;
import java.io.IOException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.info.BuildProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

/** The server of the Model Context Protocol: streamable HTTP, without sessions. */
@Configuration(proxyBeanMethods = false)
class McpConfiguration {

  private static final String INSTRUCTIONS =
      """
      What each chair of the Shanghai Cooperation Organization promised, and what became of it, read from articles. Every \
      fact has its exact quote and a url where it stands in its article: cite both. Begin with scorecard for a chairmanship \
      (ids such as kz-2023-2024; list them by search with resource chairmanships), with list_initiatives for promises, with \
      search for anything else. Dates are EDTF: 2023-07 is July 2023, 2024/2029 an interval. null means that no article \
      says it.""";

  @Bean(destroyMethod = "close")
  @Lazy
  McpStatelessSyncServer mcpServer(
      McpController transport,
      Toolbox tools,
      TextResources resources,
      ObjectProvider<BuildProperties> build)
      throws IOException {
    BuildProperties known = build.getIfAvailable();
    return McpServer.sync(transport)
        .serverInfo("sco-chairmanship-kb", known == null ? "0" : String.valueOf(known.getVersion()))
        .instructions(INSTRUCTIONS)
        .jsonMapper(transport.json())
        .capabilities(ServerCapabilities.builder().tools(false).resources(false, false).build())
        .tools(tools.specifications())
        .resources(resources.vocabularies())
        .resourceTemplates(resources.articles())
        // On the thread of the request, which knows by which address it was asked.
        .immediateExecution(true)
        .build();
  }
}
