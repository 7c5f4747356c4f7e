package org.scokb.format;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.responses.ApiResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Stream;
import org.scokb.query.Definitions;
import org.scokb.query.Page;
import org.scokb.query.Query;
import org.scokb.web.AnswerAdvice;
import org.scokb.web.Format;
import org.scokb.web.OfferedFormats;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.method.HandlerMethod;

/**
 * Offers whatever answers a {@link Query} as a whole too, row by row or line by line, and rows
 * under a name to be saved under.
 */
@ControllerAdvice
record WholeCollections(Definitions definitions)
    implements AnswerAdvice, OfferedFormats, GlobalOperationCustomizer {

  private static final String WHOLE =
      " As `text/csv` and `application/x-ndjson` it is all that matches, in the same order, whatever `page`, `size`"
          + " and `facets` are.";

  @Override
  public List<Offer> of(HandlerMethod operation) {
    return definitions.paged(operation).stream()
        .flatMap(
            definition ->
                Stream.of(
                    new Offer(Format.CSV, header(definition.type())),
                    new Offer(Format.NDJSON, null)))
        .toList();
  }

  private static String header(Class<?> representation) {
    return String.join(",", CsvColumns.of(representation).names()) + "\r\n";
  }

  @Override
  public Object complete(
      Object body, MediaType type, HttpServletRequest request, HttpHeaders headers) {
    if (body instanceof Page<?> page && Format.of(request) == Format.CSV) {
      String name = page.whole().definition().name() + ".csv";
      headers.setContentDisposition(ContentDisposition.attachment().filename(name).build());
    }
    return body;
  }

  @Override
  public Operation customize(Operation operation, HandlerMethod handler) {
    if (definitions.paged(handler).isPresent()) {
      operation.setDescription(operation.getDescription() + WHOLE);
      operation.getResponses().computeIfPresent("200", (status, page) -> saved(page));
    }
    return operation;
  }

  private static ApiResponse saved(ApiResponse page) {
    return page.addHeaderObject(
        HttpHeaders.CONTENT_DISPOSITION, new Header().$ref(HttpHeaders.CONTENT_DISPOSITION));
  }
}
