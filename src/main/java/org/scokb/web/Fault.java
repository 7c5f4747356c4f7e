package org.scokb.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One part of a request that is at fault.
 *
 * @param parameter the query parameter at fault, or null where it is the body
 * @param pointer the JSON pointer (RFC 6901) into the body, or null where it is a parameter
 * @param detail what is wrong with it
 * @param allowed what could stand there instead, or null where that can't be listed
 */
public record Fault(
    @Nullable String parameter,
    @Nullable String pointer,
    String detail,
    @Nullable List<String> allowed) {

  /** A part of the body at fault; the empty pointer is all of it. */
  public static Fault ofPointer(String pointer, String detail) {
    return new Fault(null, pointer, detail, null);
  }

  /** A query parameter at fault. */
  public static Fault ofParameter(String parameter, String detail, @Nullable List<String> allowed) {
    return new Fault(parameter, null, detail, allowed);
  }
}
