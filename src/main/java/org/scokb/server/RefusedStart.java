package org.scokb.server;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Why it doesn't start, where the application itself says so, and what to do. */
public class RefusedStart extends RuntimeException {

  private final String action;

  /** Refused for a reason, about which the operator can do something. */
  public RefusedStart(String reason, String action) {
    super(reason);
    this.action = action;
  }

  /** Words it as Boot words failures of the start. */
  static class Analyzer extends AbstractFailureAnalyzer<RefusedStart> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, RefusedStart cause) {
      return new FailureAnalysis(
          "It can't start: %s".formatted(cause.getMessage()), cause.action, cause);
    }
  }
}
