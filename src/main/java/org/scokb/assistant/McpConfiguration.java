package org.scokb.assistant;

import io.modelcontextprotocol.server.McpServer;
import io.modelcontextprotocol.server.McpStatelessSyncServer;
import io.modelcontextprotocol.spec.McpSchema.ServerCapabilities;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.info.BuildProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.io.Resource;

/** The server of the Model Context Protocol: streamable HTTP, without sessions. */
@Configuration(proxyBeanMethods = false)
class McpConfiguration {

  @Bean(destroyMethod = "close")
  @Lazy
  McpStatelessSyncServer mcpServer(
      McpController transport,
      Toolbox tools,
      TextResources resources,
      ObjectProvider<BuildProperties> build,
      @Value("classpath:assistant/instructions.txt") Resource instructions)
      throws IOException {
    BuildProperties known = build.getIfAvailable();
    return McpServer.sync(transport)
        .serverInfo("sco-chairmanship-kb", known == null ? "0" : String.valueOf(known.getVersion()))
        .instructions(instructions.getContentAsString(StandardCharsets.UTF_8).strip())
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
