package org.scokb.web;

import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;

/**
 * Gives an answer its entity tag, unless it has one of its own, is a problem or leads elsewhere.
 */
@ControllerAdvice
class EntityTagAdvice implements ResponseBodyAdvice<Object> {

  private final ConditionalRequests conditions;

  EntityTagAdvice(ConditionalRequests conditions) {
    this.conditions = conditions;
  }

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
    if (body != null
        && !(body instanceof ProblemDetail)
        && request instanceof ServletServerHttpRequest servlet
        && !response.getHeaders().containsHeader(HttpHeaders.ETAG)) {
      EntityTag tag = conditions.made(servlet.getServletRequest());
      if (tag != null) {
        response.getHeaders().setETag(tag.toString());
      }
    }
    return body;
  }
}
