package org.scokb.format;

import jakarta.servlet.http.HttpServletRequest;
import org.scokb.query.Page;
import org.scokb.web.AnswerAdvice;
import org.scokb.web.Format;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.ControllerAdvice;

/** Gives a table a name to be saved under. */
@ControllerAdvice
class WholeHeaders extends AnswerAdvice {

  @Override
  protected Object complete(
      Object body, MediaType type, HttpServletRequest request, HttpHeaders headers) {
    if (body instanceof Page<?> page && Format.of(request) == Format.CSV) {
      String name = page.whole().definition().name() + ".csv";
      headers.setContentDisposition(ContentDisposition.attachment().filename(name).build());
    }
    return body;
  }
}
