package org.scokb.query;

import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.scokb.web.AnswerAdvice;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.ControllerAdvice;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JacksonSerializable;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.jsontype.TypeSerializer;

/**
 * Leaves out of JSON the fields that weren't asked for, and joins what is stored where all were;
 * last, as others look at the whole.
 */
@ControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
class FieldAdvice extends AnswerAdvice {

  @Override
  protected Object complete(
      Object body, MediaType type, HttpServletRequest request, HttpHeaders headers) {
    if (!MediaType.APPLICATION_JSON.equalsTypeAndSubtype(type)) {
      return body;
    }
    FieldSelection selection = FieldSelection.of(request);
    if (selection != null) {
      return new Selected(body, selection);
    }
    return body instanceof Page<?> page && page.content() instanceof StoredEntities<?> entities
        ? new Joined(
            entities.stored().stream().map(Stored::new).toList(), page.page(), page.facets())
        : body;
  }

  /** A page of what is stored, which is written as it stands. */
  private record Joined(
      List<Stored> content, Page.Position page, Map<String, List<FacetValue>> facets) {}

  private record Stored(@JsonValue @JsonRawValue String json) {}

  /** An answer of which some fields are written. */
  private record Selected(Object body, FieldSelection fields) implements JacksonSerializable {

    @Override
    public void serialize(JsonGenerator out, SerializationContext context) {
      context.writeValue(body instanceof Page ? fields.ofPage(out) : fields.ofEntity(out), body);
    }

    @Override
    public void serializeWithType(
        JsonGenerator out, SerializationContext context, TypeSerializer types) {
      serialize(out, context);
    }
  }
}
