package peers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What is served, as the knowledge base answered it. */
@Configuration(proxyBeanMethods = false)
class PeersConfiguration {

  private static final Set<String> COLUMNS =
      Set.of("id", "title", "type", "status", "proposedBy", "chairmanship", "period");

  @Bean
  @ConditionalOnProperty("peers.bytes")
  FilterRegistrationBean<ReadyBytes> readyBytes(@Value("${peers.bytes}") Path folder)
      throws IOException {
    FilterRegistrationBean<ReadyBytes> filter =
        new FilterRegistrationBean<>(new ReadyBytes(folder));
    filter.addUrlPatterns("/bytes/*");
    filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
    return filter;
  }

  /** Takes over initiatives from a file with one in each line. */
  @Bean
  @ConditionalOnProperty("peers.initiatives")
  ApplicationRunner loading(
      @Value("${peers.initiatives}") Path file, InitiativeRepository repository, JsonMapper json) {
    return arguments -> {
      List<Initiative> initiatives = new ArrayList<>();
      for (String line : Files.readAllLines(file)) {
        initiatives.add(initiative((ObjectNode) json.readTree(line)));
      }
      repository.saveAll(initiatives);
    };
  }

  private static Initiative initiative(ObjectNode node) {
    Set<String> topics = new TreeSet<>();
    node.path("topics").forEach(topic -> topics.add(topic.asString()));
    return new Initiative(
        text(node.path("id")),
        text(node.path("title")),
        text(node.path("type")),
        text(node.path("status")),
        text(node.path("proposedBy").path("code")),
        text(node.path("chairmanship").path("id")),
        text(node.path("period")),
        node.deepCopy().remove(COLUMNS).toString(),
        topics);
  }

  private static String text(JsonNode node) {
    return node.isMissingNode() || node.isNull() ? null : node.asString();
  }
}
