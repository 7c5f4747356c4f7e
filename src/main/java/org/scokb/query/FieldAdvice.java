package org.scokb.query;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
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
        ? new Joined(page, entities.stored())
        : body;
  }

  /** A page of what is stored, which is written as it stands. */
  private record Joined(Page<?> page, List<String> stored) implements JacksonSerializable {

    @Override
    public void serialize(JsonGenerator out, SerializationContext context) {
      out.writeStartObject();
      out.writeArrayPropertyStart("content");
      stored.forEach(out::writeRawValue);
      out.writeEndArray();
      out.writePOJOProperty("page", page.page());
      out.writePOJOProperty("facets", page.facets());
      out.writeEndObject();
    }

    @Override
    public void serializeWithType(
        JsonGenerator out, SerializationContext context, TypeSerializer types) {
      serialize(out, context);
    }
  }

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
