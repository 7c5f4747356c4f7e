package org.scokb.web;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;

/**
 * Completes what a controller answers with, before it is written; problems are left as they are.
 */
public interface AnswerAdvice extends ResponseBodyAdvice<Object> {

  /** What is to be written in the place of a body, as a media type, if anything. */
  @Nullable Object complete(
      Object body, MediaType type, HttpServletRequest request, ServerHttpResponse response);

  @Override
  default boolean supports(
      MethodParameter returnType, Class<? extends HttpMessageConverter<?>> converter) {
    return true;
  }

  @Override
  default @Nullable Object beforeBodyWrite(
      @Nullable Object body,
      MethodParameter returnType,
      MediaType type,
      Class<? extends HttpMessageConverter<?>> converter,
      ServerHttpRequest request,
      ServerHttpResponse response) {
    return body == null
            || body instanceof ProblemDetail
            || !(request instanceof ServletServerHttpRequest servlet)
        ? body
        : complete(body, type, servlet.getServletRequest(), response);
  }
}
