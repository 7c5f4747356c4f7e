package org.scokb.query;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;
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
class FieldAdvice implements ResponseBodyAdvice<Object> {

  @Override
  public boolean supports(
      MethodParameter returnType, Class<? extends HttpMessageConverter<?>> converter) {
    return true;
  }

  @Override
  public @Nullable Object beforeBodyWrite(
      @Nullable Object body,
      MethodParameter returnType,
      MediaType contentType,
      Class<? extends HttpMessageConverter<?>> converter,
      ServerHttpRequest request,
      ServerHttpResponse response) {
    if (body == null
        || body instanceof ProblemDetail
        || !MediaType.APPLICATION_JSON.equalsTypeAndSubtype(contentType)) {
      return body;
    }
    FieldSelection selection = FieldSelection.current();
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
