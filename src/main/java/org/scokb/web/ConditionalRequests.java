package org.scokb.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.info.BuildProperties;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Lets clients keep what they have been answered, and answers 304 before any work is done where it
 * is still right. An answer follows from the database and its revision, the build, the address, the
 * format and, for what is current, the day. Its tag is made when it is, of the revision that was
 * read for it.
 */
@ControllerAdvice
class ConditionalRequests implements AnswerAdvice, HandlerInterceptor {

  private static final String REVALIDATE = String.valueOf(CacheControl.noCache().getHeaderValue());
  private static final String KEEP_NOT = String.valueOf(CacheControl.noStore().getHeaderValue());

  /** Where a request has the day on which its answer was begun. */
  private static final String BEGUN = ConditionalRequests.class.getName();

  private final ObjectProvider<Revision> revision;
  private final Clock clock;
  private final String build;

  ConditionalRequests(
      ObjectProvider<Revision> revision, ObjectProvider<BuildProperties> build, Clock clock) {
    this.revision = revision;
    this.clock = clock;
    BuildProperties known = build.getIfAvailable();
    // Nobody knows what an application without a build is made of: it is taken for another each
    // time.
    this.build = String.valueOf(known == null ? Instant.now() : known.getTime());
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    if (!(handler instanceof HandlerMethod operation) || !reads(request)) {
      return true;
    }
    if (operation.hasMethodAnnotation(AlwaysAnew.class)) {
      response.setHeader(HttpHeaders.CACHE_CONTROL, KEEP_NOT);
      return true;
    }
    response.setHeader(HttpHeaders.CACHE_CONTROL, REVALIDATE);
    // A 304 says what the 200 would (RFC 9110, section 15.4.5); that one may be compressed.
    response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
    LocalDate today = LocalDate.now(clock);
    Long published = isOfRevision(request) ? revision.getObject().current() : null;
    String now = tag(request, published, today);
    if (EntityTag.isNamed(now, request)) {
      response.setHeader(HttpHeaders.ETAG, now);
      response.setStatus(HttpStatus.NOT_MODIFIED.value());
      return false;
    }
    request.setAttribute(BEGUN, today);
    return true;
  }

  /**
   * Gives an answer its tag, unless it has one of its own, or none would be right: it is of more
   * than one revision, or day. Gives nothing to whoever wants that if there is anything: only what
   * is written at last tells that there is (RFC 9110, section 13.1.2).
   */
  @Override
  public @Nullable Object complete(
      Object body, MediaType type, HttpServletRequest request, ServerHttpResponse response) {
    HttpHeaders headers = response.getHeaders();
    Object begun = request.getAttribute(BEGUN);
    if (begun != null && !headers.containsHeader(HttpHeaders.ETAG)) {
      boolean ofRevision = isOfRevision(request);
      Long read = AnswerRevision.of(request);
      LocalDate today = LocalDate.now(clock);
      if (!ofRevision || (read != null && begun.equals(today))) {
        headers.setETag(tag(request, ofRevision ? read : null, today));
      }
    }
    if (headers.getETag() == null || !reads(request) || !EntityTag.isAnyNamed(request)) {
      return body;
    }
    headers.clearContentHeaders();
    headers.remove(HttpHeaders.LINK);
    response.setStatusCode(HttpStatus.NOT_MODIFIED);
    response.close();
    return null;
  }

  static boolean reads(HttpServletRequest request) {
    return HttpMethod.GET.matches(request.getMethod())
        || HttpMethod.HEAD.matches(request.getMethod());
  }

  private static boolean isOfRevision(HttpServletRequest request) {
    return request.getRequestURI().startsWith("/api/");
  }

  /** The tag of an answer; without a revision, of one that the build alone makes. */
  private String tag(HttpServletRequest request, @Nullable Long revision, LocalDate day) {
    String address = request.getRequestURL() + "?" + request.getQueryString();
    return revision == null
        ? EntityTag.of("build", build, address)
        : EntityTag.of(
            revision + "-" + Format.of(request).apiName(),
            build,
            this.revision.getObject().lineage(),
            address,
            day.toString());
  }
}
