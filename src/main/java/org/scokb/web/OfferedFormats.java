package org.scokb.web;

import java.util.List;
import org.springframework.web.method.HandlerMethod;

/** Says what an operation can answer in beside JSON. Any bean may implement it. */
public interface OfferedFormats {

  /** The formats, or none where the operation is not the implementer's concern. */
  List<Format> of(HandlerMethod operation);
}
