package org.scokb.web;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import org.scokb.vocabulary.ApiName;
import org.slf4j.MDC;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/**
 * The kinds of problem that an answer may report (RFC 9457), each described by a page of {@code
 * docs/problems} that the application serves at {@link #uri()}. Where several share a status, the
 * first one is the general one.
 */
public enum ProblemType implements ApiName {
  MALFORMED_REQUEST(
      HttpStatus.BAD_REQUEST,
      "Malformed request",
      "The request breaks the rules of HTTP; look for characters that must be percent-encoded."),
  UNKNOWN_PARAMETER(
      HttpStatus.BAD_REQUEST, "Unknown parameter", "The operation has no such parameter."),
  INVALID_PARAMETER(
      HttpStatus.BAD_REQUEST,
      "Invalid parameter value",
      "The parameter is missing or has a value that it can't have."),
  INVALID_BODY(
      HttpStatus.BAD_REQUEST,
      "Invalid body",
      "A field of the request's body is missing or has a value that it can't have."),
  UNAUTHENTICATED(
      HttpStatus.UNAUTHORIZED,
      "Credentials needed",
      "Writing needs credentials, and there were none or wrong ones; where the operator has set none up, none are right."),
  FORBIDDEN(
      HttpStatus.FORBIDDEN, "Not permitted", "These credentials don't permit what was asked for."),
  CORS_REFUSED(
      HttpStatus.FORBIDDEN,
      "Cross-origin request refused",
      "Pages of other origins may read with GET and HEAD, and nothing else."),
  NO_SUCH_PATH(
      HttpStatus.NOT_FOUND,
      "No such path",
      "Nothing is at this path; /v3/api-docs lists those that there are."),
  NO_SUCH_ENTITY(
      HttpStatus.NOT_FOUND, "No such entity", "The collection has nothing under this id."),
  WITHDRAWN(
      HttpStatus.GONE,
      "Withdrawn",
      "What was under this id was withdrawn: no article states anything of it any more."),
  METHOD_NOT_ALLOWED(
      HttpStatus.METHOD_NOT_ALLOWED,
      "Method not allowed",
      "The path doesn't know this method; the Allow header lists those that it does."),
  NOT_ACCEPTABLE(
      HttpStatus.NOT_ACCEPTABLE,
      "No acceptable format",
      "The Accept header asks for none of the formats that there are."),
  REQUEST_TIMEOUT(
      HttpStatus.REQUEST_TIMEOUT,
      "Request not received in time",
      "The request took too long to arrive; send it again."),
  CONTENT_TOO_LARGE(
      HttpStatus.CONTENT_TOO_LARGE,
      "Content too large",
      "The request has more content than is accepted."),
  ARTICLE_ID_TAKEN(
      HttpStatus.CONFLICT, "Article id taken", "Another text has the id of this article."),
  PRECONDITION_FAILED(
      HttpStatus.PRECONDITION_FAILED,
      "Precondition failed",
      "The article isn't as the request's If-Match or If-None-Match wants it."),
  UNREADABLE_TEXT(
      HttpStatus.UNPROCESSABLE_CONTENT,
      "Unreadable text",
      "The article's text is empty, isn't UTF-8 or isn't text."),
  URI_TOO_LONG(
      HttpStatus.URI_TOO_LONG, "URI too long", "The request's URI is longer than is accepted."),
  MISDIRECTED_REQUEST(
      HttpStatus.MISDIRECTED_REQUEST,
      "Another host's request",
      "This server doesn't go by the name that the Host header says."),
  UNSUPPORTED_MEDIA_TYPE(
      HttpStatus.UNSUPPORTED_MEDIA_TYPE,
      "Unsupported media type",
      "The request's Content-Type can't be read here."),
  TOO_MANY_REQUESTS(
      HttpStatus.TOO_MANY_REQUESTS,
      "Too many requests",
      "There is too much to do at once; try again in as many seconds as Retry-After says."),
  HEADERS_TOO_LARGE(
      HttpStatus.REQUEST_HEADER_FIELDS_TOO_LARGE,
      "Headers too large",
      "Request line and headers are longer than is accepted."),
  INTERNAL_ERROR(
      HttpStatus.INTERNAL_SERVER_ERROR,
      "Internal error",
      "The application failed; its log tells more under this problem's instance."),
  NOT_IMPLEMENTED(
      HttpStatus.NOT_IMPLEMENTED,
      "Not implemented",
      "The server doesn't know this method or transfer coding."),
  UNAVAILABLE(
      HttpStatus.SERVICE_UNAVAILABLE,
      "Not available now",
      "The application can't answer now; try again in a while."),
  HTTP_VERSION_NOT_SUPPORTED(
      HttpStatus.HTTP_VERSION_NOT_SUPPORTED,
      "HTTP version not supported",
      "The server speaks HTTP/1.1.");

  /** Under which the log knows the id of a request, as the Elastic Common Schema has it. */
  public static final String TRACE = "trace.id";

  private final HttpStatus status;
  private final String title;
  private final String meaning;

  ProblemType(HttpStatus status, String title, String meaning) {
    this.status = status;
    this.title = title;
    this.meaning = meaning;
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

  /** The status that goes with this kind. */
  public HttpStatus status() {
    return status;
  }

  /** The summary for a person; the same in every occurrence. */
  public String title() {
    return title;
  }

  /** A problem of this kind of which no more is known. */
  ProblemDetail problem() {
    return problem(meaning);
  }

  /** A problem of this kind, {@code detail} saying what was wrong this time and how to mend it. */
  ProblemDetail problem(String detail, Fault... faults) {
    ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
    problem.setType(uri());
    problem.setTitle(title);
    problem.setProperty("errors", List.of(faults));
    if (MDC.get(TRACE) != null) {
      problem.setProperty("traceId", MDC.get(TRACE));
    }
    return problem;
  }
}
