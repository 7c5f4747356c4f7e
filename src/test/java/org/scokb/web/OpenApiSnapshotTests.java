package org.scokb.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The document that clients were made from is in the repository: whoever changes what they rely on
 * sees it here, and says so by accepting the change with {@code ./mvnw test
 * -Dtest=OpenApiSnapshotTests -Dopenapi.accept}. {@code docs/versioning.md} says what may change.
 */
@ApiTest
class OpenApiSnapshotTests {

  private static final Path KEPT = Path.of("docs", "openapi.json");
  private static final Path SERVED = Path.of("target", "openapi-served.json");

  @Autowired private ApiClient client;

  @Test
  void theDocumentIsTheOneThatIsKept() throws IOException {
    String served = sorted(client.contract().document()).toPrettyString() + "\n";
    Files.writeString(SERVED, served);
    if (System.getProperty("openapi.accept") != null) {
      Files.writeString(KEPT, served);
    }

    assertThat(SERVED)
        .as(
            "The document that is served (%s) against the one that is kept (%s). See docs/versioning.md for what may "
                + "change; if this may, accept it: ./mvnw test -Dtest=OpenApiSnapshotTests -Dopenapi.accept",
            SERVED, KEPT)
        .hasSameTextualContentAs(KEPT);
  }

  /** The keys of all objects in one order, so that a difference is one of content. */
  private static JsonNode sorted(JsonNode node) {
    if (node.isArray()) {
      ArrayNode array = JsonMapper.shared().createArrayNode();
      node.forEach(element -> array.add(sorted(element)));
      return array;
    }
    if (node.isObject()) {
      TreeMap<String, JsonNode> fields = new TreeMap<>();
      node.forEachEntry((name, value) -> fields.put(name, sorted(value)));
      ObjectNode object = JsonMapper.shared().createObjectNode();
      fields.forEach(object::set);
      return object;
    }
    return node;
  }
}
