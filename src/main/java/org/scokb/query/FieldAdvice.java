package org.scokb.query;

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

/** Leaves out of JSON the fields that weren't asked for; last, as others look at the whole. */
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
    FieldSelection selection = FieldSelection.current();
    return body == null
            || body instanceof ProblemDetail
            || selection == null
            || !MediaType.APPLICATION_JSON.equalsTypeAndSubtype(contentType)
        ? body
        : new Selected(body, selection);
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
