package org.scokb.web;

import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.ProblemDetail;

/** Tells the log everything about a failure of ours, and the client where in the log to look. */
final class FailureReport {

  private static final Logger log = LoggerFactory.getLogger(FailureReport.class);

  private FailureReport() {}

  static ProblemDetail of(ProblemType type, String request, @Nullable Throwable cause) {
    OutOfMemory.exitOn(cause);
    ProblemDetail problem = type.problem();
    problem.setInstance(URI.create("urn:uuid:" + UUID.randomUUID()));
    log.error("{} failed, reported as {}", request, problem.getInstance(), cause);
    return problem;
  }
}
