package org.scokb.web;

import java.util.Set;
import org.springframework.web.method.HandlerMethod;

/**
 * Says which query parameters an operation reads beside those of its {@code @RequestParam}s. Any
 * bean may implement it; a request with another parameter is refused.
 */
public interface QueryParameters {

  /** The names of the parameters, or none where the operation is not the implementer's concern. */
  Set<String> of(HandlerMethod operation);
}
