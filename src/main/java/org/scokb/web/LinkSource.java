package org.scokb.web;

import java.util.stream.Stream;

/** Says where else an answer leads. Any bean may implement it. */
public interface LinkSource {

  /**
   * A link.
   *
   * @param path on this server
   * @param relation as IANA has registered it
   */
  record Link(String path, String relation) {}

  /** The links of what a response holds; none where it is not the implementer's concern. */
  Stream<Link> of(Object body);
}
