package org.scokb.format;

import java.util.Objects;
import org.scokb.query.FieldSelection;
import org.scokb.web.LinkedData;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What is marked as {@link LinkedData} as JSON-LD 1.1: with its context and its type. */
@Component
public class LinkedDataWriter {

  private final JsonMapper json;

  LinkedDataWriter(JsonMapper json) {
    this.json = json.rebuild().addModule(new LinkedDataModule()).build();
  }

  /** Whether there is such a document of what is of a type. */
  public static boolean isOf(Class<?> type) {
    return type.isAnnotationPresent(LinkedData.class);
  }

  /** The document of an entity, for the request that is answered now. */
  public JsonNode document(Object body) {
    LinkedData marked = Objects.requireNonNull(body.getClass().getAnnotation(LinkedData.class));
    if (marked.type().isEmpty()) {
      return json.valueToTree(body);
    }
    String server = ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
    ObjectNode described = json.createObjectNode();
    // A context that is elsewhere can't say what ids are relative to (JSON-LD 1.1, section 4.1.3).
    described
        .putArray("@context")
        .add(server + ContextController.PATH)
        .addObject()
        .put("@base", "%s/api/v1/%s/".formatted(server, marked.collection()));
    described.put("@type", marked.type());
    ObjectNode all = json.valueToTree(body);
    FieldSelection fields = FieldSelection.current();
    return described.setAll(fields == null ? all : fields.only(all));
  }
}
