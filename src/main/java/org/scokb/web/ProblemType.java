package org.scokb.web;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.ResourceBundle;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.scokb.vocabulary.ApiName;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/**
 * The kinds of problem that an answer may report (RFC 9457), each described by a page of {@code
 * docs/problems} that the application serves at {@link #uri()}; their words are in {@code
 * problem-types.properties}. Where several share a status, the first one is the general one.
 */
public enum ProblemType implements ApiName {
  MALFORMED_REQUEST(HttpStatus.BAD_REQUEST),
  UNKNOWN_PARAMETER(HttpStatus.BAD_REQUEST),
  INVALID_PARAMETER(HttpStatus.BAD_REQUEST),
  INVALID_BODY(HttpStatus.BAD_REQUEST),
  UNAUTHENTICATED(HttpStatus.UNAUTHORIZED),
  CORS_REFUSED(HttpStatus.FORBIDDEN),
  FORBIDDEN(HttpStatus.FORBIDDEN),
  NO_SUCH_PATH(HttpStatus.NOT_FOUND),
  NO_SUCH_ENTITY(HttpStatus.NOT_FOUND),
  WITHDRAWN(HttpStatus.GONE),
  METHOD_NOT_ALLOWED(HttpStatus.METHOD_NOT_ALLOWED),
  NOT_ACCEPTABLE(HttpStatus.NOT_ACCEPTABLE),
  REQUEST_TIMEOUT(HttpStatus.REQUEST_TIMEOUT),
  CONTENT_TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE),
  ARTICLE_ID_TAKEN(HttpStatus.CONFLICT),
  PRECONDITION_FAILED(HttpStatus.PRECONDITION_FAILED),
  UNREADABLE_TEXT(HttpStatus.UNPROCESSABLE_CONTENT),
  URI_TOO_LONG(HttpStatus.URI_TOO_LONG),
  MISDIRECTED_REQUEST(HttpStatus.MISDIRECTED_REQUEST),
  UNSUPPORTED_MEDIA_TYPE(HttpStatus.UNSUPPORTED_MEDIA_TYPE),
  TOO_MANY_REQUESTS(HttpStatus.TOO_MANY_REQUESTS),
  HEADERS_TOO_LARGE(HttpStatus.REQUEST_HEADER_FIELDS_TOO_LARGE),
  INTERNAL_ERROR(HttpStatus.INTERNAL_SERVER_ERROR),
  NOT_IMPLEMENTED(HttpStatus.NOT_IMPLEMENTED),
  UNAVAILABLE(HttpStatus.SERVICE_UNAVAILABLE),
  HTTP_VERSION_NOT_SUPPORTED(HttpStatus.HTTP_VERSION_NOT_SUPPORTED);

  /** Under which the log knows the id of a request, as the Elastic Common Schema has it. */
  public static final String TRACE = "trace.id";

  private static final ResourceBundle WORDS = ResourceBundle.getBundle("problem-types");

  private final HttpStatus status;

  ProblemType(HttpStatus status) {
    this.status = status;
  }

  /** The general kind of an HTTP status, or the one of its class where the status has none. */
  static ProblemType of(int status) {
    return Arrays.stream(values())
        .filter(type -> type.status.value() == status)
        .findFirst()
        .orElse(status < 500 ? MALFORMED_REQUEST : INTERNAL_ERROR);
  }

  /** What a client tells the kinds apart by: a reference that is the same on every deployment. */
  public URI uri() {
    return URI.create("/problems/" + apiName());
  }

  public HttpStatus status() {
    return status;
  }

  /** The summary for a person; the same in every occurrence. */
  public String title() {
    return WORDS.getString(apiName() + ".title");
  }

  /** A problem of this kind of which no more is known. */
  ProblemDetail problem() {
    return problem(WORDS.getString(apiName() + ".meaning"));
  }

  /** A problem of this kind, {@code detail} saying what was wrong this time and how to mend it. */
  ProblemDetail problem(String detail, Fault... faults) {
    ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
    problem.setType(uri());
    problem.setTitle(title());
    problem.setProperty("errors", List.of(faults));
    problem.setProperty("traceId", MDC.get(TRACE));
    return problem;
  }

  /** Tells the log everything about a failure of ours, and the client where in it to look. */
  ProblemDetail failure(String request, @Nullable Throwable cause) {
    OutOfMemory.exitOn(cause);
    ProblemDetail problem = problem();
    problem.setInstance(URI.create("urn:uuid:" + UUID.randomUUID()));
    LoggerFactory.getLogger(ProblemType.class)
        .error("{} failed, reported as {}", request, problem.getInstance(), cause);
    return problem;
  }
}
