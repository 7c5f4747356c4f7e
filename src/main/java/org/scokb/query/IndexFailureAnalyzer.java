package org.scokb.query;

import java.util.stream.Stream;
import org.hibernate.search.util.common.SearchException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in a line why the index can't be opened at the start, and what to do. */
class IndexFailureAnalyzer extends AbstractFailureAnalyzer<SearchException> {

  @Override
  protected FailureAnalysis analyze(Throwable failure, SearchException cause) {
    Throwable first = Stream.of(cause.getSuppressed()).findFirst().orElse(cause);
    String why = String.valueOf(first.getMessage()).lines().findFirst().orElse("");
    return new FailureAnalysis(
        "It can't start: the index can't be opened (%s)".formatted(why),
        "Make its folder writable for the user that starts this, or name another in scokb.index."
            + " Where scokb.search.hosts is set: see that one of these answers, and lets this in.",
        cause);
  }
}
