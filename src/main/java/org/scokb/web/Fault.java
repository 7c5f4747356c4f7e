package org.scokb.web;

import io.swagger.v3.oas.annotations.media.Schema;
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
@Schema(description = "One part of a request that is at fault.")
public record Fault(
    @Schema(description = "The query parameter at fault.", example = "topik")
        @Nullable String parameter,
    @Schema(
            description = "The JSON pointer (RFC 6901) to what is at fault in the body.",
            example = "/title")
        @Nullable String pointer,
    @Schema(description = "What is wrong with it.", example = "unknown parameter") String detail,
    @Schema(
            description = "What could stand there instead; null where that can't be listed.",
            example = "[\"q\", \"topic\"]")
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
