package org.scokb.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.info.BuildProperties;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Lets clients keep what they have been answered, and answers 304 before any work is done where it
 * is still right. An answer follows from the revision, the build, the address, the format and, for
 * what is current, the day.
 */
@Component
class ConditionalRequests implements HandlerInterceptor {

  private static final String REVALIDATE = String.valueOf(CacheControl.noCache().getHeaderValue());
  private static final String KEEP_NOT = String.valueOf(CacheControl.noStore().getHeaderValue());

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
    EntityTag tag = tag(request);
    if (tag.isHeldBy(request)) {
      response.setHeader(HttpHeaders.ETAG, tag.toString());
      response.setStatus(HttpStatus.NOT_MODIFIED.value());
      return false;
    }
    tag.attach(request);
    return true;
  }

  private static boolean reads(HttpServletRequest request) {
    return HttpMethod.GET.matches(request.getMethod())
        || HttpMethod.HEAD.matches(request.getMethod());
  }

  private EntityTag tag(HttpServletRequest request) {
    String address = request.getRequestURL() + "?" + request.getQueryString();
    if (!request.getRequestURI().startsWith("/api/")) {
      return EntityTag.of("build", build, address);
    }
    String format = Format.of(request).apiName();
    return EntityTag.of(
        revision.getObject().current() + "-" + format,
        build,
        address,
        LocalDate.now(clock).toString());
  }
}
