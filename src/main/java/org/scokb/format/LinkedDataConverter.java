package org.scokb.format;

import java.io.IOException;
import java.util.Objects;
import org.scokb.query.FieldSelection;
import org.scokb.web.Format;
import org.scokb.web.LinkedData;
import org.scokb.web.WritingConverter;
import org.springframework.http.HttpOutputMessage;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Writes what is marked as {@link LinkedData} as JSON-LD: with its context and its type. */
class LinkedDataConverter extends WritingConverter<Object> {

  private final JsonMapper json;

  LinkedDataConverter(JsonMapper json) {
    super(Format.JSONLD.mediaType());
    this.json = json.rebuild().addModule(new LinkedDataModule()).build();
  }

  @Override
  protected boolean supports(Class<?> type) {
    return type.isAnnotationPresent(LinkedData.class);
  }

  @Override
  protected void writeInternal(Object body, HttpOutputMessage output) throws IOException {
    LinkedData marked = Objects.requireNonNull(body.getClass().getAnnotation(LinkedData.class));
    output
        .getBody()
        .write(json.writeValueAsBytes(marked.type().isEmpty() ? body : described(body, marked)));
  }

  private ObjectNode described(Object body, LinkedData marked) {
    String server = ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
    ObjectNode described = json.createObjectNode();
    // A context that is elsewhere can't say what ids are relative to (JSON-LD 1.1, section 4.1.3).
    described
        .putArray("@context")
        .add(server + ContextController.PATH)
        .addObject()
        .put("@base", "%s/api/v1/%s/".formatted(server, marked.collection()));
    described.put("@type", marked.type());
    ObjectNode fields = json.valueToTree(body);
    FieldSelection selection = FieldSelection.current();
    return described.setAll(selection == null ? fields : fields.retain(selection.names()));
  }
}
