package org.scokb.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.scokb.web.ProblemException.NoSuchEntity;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpMediaTypeException;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/**
 * Turns what Spring MVC and our own code refuse into problems. Anything else that is thrown goes on
 * to the container and its {@link ProblemReportValve}, so that filters see it on its way.
 */
@RestControllerAdvice
public class ProblemHandler extends ResponseEntityExceptionHandler {

  private final ObjectProvider<FormerEntities> formerEntities;

  ProblemHandler(ObjectProvider<FormerEntities> formerEntities) {
    this.formerEntities = formerEntities;
  }

  /** Tomcat reads the query string when it is first asked for: bad percent-encoding shows here. */
  @ExceptionHandler
  ResponseEntity<Object> handleUnreadableParameters(InvalidParameterException ex) {
    return respond(
        ProblemType.MALFORMED_REQUEST.problem(
            "The query string isn't percent-encoded UTF-8, or it has too many parameters."),
        new HttpHeaders());
  }

  /**
   * Who looks for what was there once is led to where it is now, or told that it is gone; what
   * somebody writes goes nowhere else.
   */
  @ExceptionHandler
  ResponseEntity<Object> handleNoSuchEntity(NoSuchEntity ex, HttpServletRequest request) {
    FormerEntities former = formerEntities.getObject();
    Optional<String> successor = former.successor(ex.resource, ex.id);
    if (successor.isPresent() && ConditionalRequests.reads(request)) {
      return ResponseEntity.status(HttpStatus.PERMANENT_REDIRECT)
          .location(URI.create(RequestAddress.of(request).ofEntity(successor.get()).toString()))
          // What was joined may be taken apart again.
          .cacheControl(CacheControl.noCache())
          .build();
    }
    OptionalLong revision =
        successor.isPresent() ? OptionalLong.empty() : former.withdrawnBy(ex.resource, ex.id);
    return respond(
        revision.isPresent() ? withdrawn(ex, revision.getAsLong()) : ex.getBody(), ex.getHeaders());
  }

  private static ProblemDetail withdrawn(NoSuchEntity ex, long revision) {
    ProblemDetail problem =
        ProblemType.WITHDRAWN.problem(
            "'%s' in %s was withdrawn by revision %d; GET /api/v1/changes?since=%d tells how."
                .formatted(ex.id, ex.resource.apiName(), revision, revision - 1));
    problem.setProperty("revision", revision);
    return problem;
  }

  @Override
  protected ResponseEntity<Object> handleExceptionInternal(
      Exception ex,
      @Nullable Object body,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    return ex instanceof HttpRequestMethodNotSupportedException wrong
        ? notAllowed(wrong)
        : respond(problem(ex, status, request), headers);
  }

  private static ResponseEntity<Object> notAllowed(HttpRequestMethodNotSupportedException ex) {
    Set<HttpMethod> allowed = new TreeSet<>(Set.of(HttpMethod.OPTIONS));
    if (ex.getSupportedHttpMethods() != null) {
      allowed.addAll(ex.getSupportedHttpMethods());
    }
    if (allowed.contains(HttpMethod.GET)) {
      allowed.add(HttpMethod.HEAD);
    }
    HttpHeaders withAllow = new HttpHeaders();
    withAllow.setAllow(allowed);
    return respond(
        ProblemType.METHOD_NOT_ALLOWED.problem(
            "%s is not allowed here; allowed are %s.".formatted(ex.getMethod(), join(allowed))),
        withAllow);
  }

  private static ProblemDetail problem(Exception ex, HttpStatusCode status, WebRequest request) {
    if (ex instanceof ProblemException refusal) {
      return refusal.getBody();
    }
    ProblemType type = ProblemType.of(status.value());
    if (status.is5xxServerError()) {
      return type.failure(request.getDescription(false), ex);
    }
    if (ex instanceof MissingServletRequestParameterException missing) {
      return ProblemException.missingParameter(missing.getParameterName()).getBody();
    }
    if (ex instanceof MethodArgumentTypeMismatchException wrong
        && wrong.getParameter().hasParameterAnnotation(PathVariable.class)) {
      return ProblemType.NO_SUCH_ENTITY.problem(
          "There is nothing under '%s'.".formatted(wrong.getValue()));
    }
    if (ex instanceof HttpMediaTypeNotAcceptableException wrong) {
      return type.problem(offer("The Accept header asks for none of the formats", wrong));
    }
    if (ex instanceof HttpMediaTypeNotSupportedException wrong) {
      return type.problem(offer("The request's Content-Type can't be read here", wrong));
    }
    // What Spring says of a path is in terms of static resources; the general words are better.
    String detail =
        ex instanceof ErrorResponse refusal && type != ProblemType.NO_SUCH_PATH
            ? refusal.getBody().getDetail()
            : null;
    return detail == null ? type.problem() : type.problem(detail);
  }

  private static String offer(String complaint, HttpMediaTypeException ex) {
    List<MediaType> offered = ex.getSupportedMediaTypes();
    return offered.isEmpty()
        ? complaint + "."
        : "%s; there is %s.".formatted(complaint, join(offered));
  }

  private static String join(Collection<?> values) {
    return values.stream().map(Object::toString).collect(Collectors.joining(", "));
  }

  /** Said here, it isn't negotiated: a client that accepts nothing we have still learns why. */
  public static ResponseEntity<Object> respond(ProblemDetail problem, HttpHeaders headers) {
    return ResponseEntity.status(problem.getStatus())
        .headers(headers)
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(problem);
  }
}
