package org.scokb.web;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says where else an answer leads. Any bean may implement it. */
public interface LinkSource {

  /** A link to a path of this server, of a relation that IANA has registered. */
  record Link(String path, String relation, @Nullable String type) {}

  /** The links of what a response holds; none where it is not the implementer's concern. */
  Stream<Link> of(Object body);
}
