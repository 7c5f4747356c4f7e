package org.scokb.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.method.HandlerMethod;

/** Says what an operation can answer in beside JSON. Any bean may implement it. */
public interface OfferedFormats {

  /**
   * A format that there is.
   *
   * @param example of the answer, for the OpenAPI document
   */
  record Offer(Format format, @Nullable String example) {}

  /** The formats, or none where the operation is not the implementer's concern. */
  List<Offer> of(HandlerMethod operation);
}
