package org.scokb.format;

import org.jspecify.annotations.Nullable;
import org.scokb.query.Page;
import org.scokb.query.Whole;
import org.scokb.web.Format;
import org.springframework.core.MethodParameter;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;

/** Gives a whole collection a name to be saved under, and walks over none of it for HEAD. */
@ControllerAdvice
class WholeHeaders implements ResponseBodyAdvice<Page<?>> {

  @Override
  public boolean supports(
      MethodParameter returnType, Class<? extends HttpMessageConverter<?>> converter) {
    return WholeConverter.class.isAssignableFrom(converter);
  }

  @Override
  public @Nullable Page<?> beforeBodyWrite(
      @Nullable Page<?> page,
      MethodParameter returnType,
      MediaType contentType,
      Class<? extends HttpMessageConverter<?>> converter,
      ServerHttpRequest request,
      ServerHttpResponse response) {
    Whole<?> whole = page == null ? null : page.whole();
    if (page == null || whole == null) {
      return page;
    }
    if (Format.CSV.mediaType().includes(contentType)) {
      response
          .getHeaders()
          .setContentDisposition(
              ContentDisposition.attachment().filename(whole.definition().name() + ".csv").build());
    }
    return request.getMethod() == HttpMethod.HEAD ? withoutRows(page, whole) : page;
  }

  @SuppressWarnings("unchecked")
  private static <T> Page<T> withoutRows(Page<?> page, Whole<T> whole) {
    return ((Page<T>) page).with(new Whole<>(whole.definition(), taker -> {}));
  }
}
