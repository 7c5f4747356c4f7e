package org.scokb.format;

import jakarta.servlet.http.HttpServletRequest;
import org.scokb.query.Page;
import org.scokb.web.AnswerAdvice;
import org.scokb.web.Format;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;

/** Says under which name the rows of a collection are saved. */
@ControllerAdvice
class CsvFileName implements AnswerAdvice {

  @Override
  public Object complete(
      Object body, MediaType type, HttpServletRequest request, ServerHttpResponse response) {
    if (body instanceof Page<?> page && Format.of(request) == Format.CSV) {
      String name = page.whole().definition().name() + ".csv";
      response
          .getHeaders()
          .setContentDisposition(ContentDisposition.attachment().filename(name).build());
    }
    return body;
  }
}
