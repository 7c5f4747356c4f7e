package org.scokb.ingest.editor;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.scokb.web.ProblemException;
import org.scokb.web.ProblemType;
import org.springframework.web.bind.annotation.BindParam;

/**
 * The conditions under which an editor wants an article changed: entity tags of which it must have
 * one, or none (RFC 9110, sections 13.1.1 and 13.1.2), bound from the headers.
 */
public record Preconditions(
    @BindParam("If-Match") @Nullable String ifMatch,
    @BindParam("If-None-Match") @Nullable String ifNoneMatch) {

  /** Refuses the entity tag that an article has now, {@code null} where there is none. */
  void require(@Nullable String tag) {
    requireMatch(tag);
    // By the weak comparison (RFC 9110, section 13.1.2).
    if (ifNoneMatch != null && matches(ifNoneMatch.replace("W/", ""), tag)) {
      throw failed("If-None-Match", tag);
    }
  }

  /**
   * Refuses with a {@link ProblemException} if something's entity tag, {@code null} where there is
   * no such thing, isn't what someone wants to change.
   */
  public void requireMatch(@Nullable String tag) {
    if (ifMatch != null && !matches(ifMatch, tag)) {
      throw failed("If-Match", tag);
    }
  }

  private static boolean matches(String tags, @Nullable String tag) {
    return tag != null
        && (tags.strip().equals("*")
            || Arrays.stream(tags.split(",")).map(String::strip).anyMatch(tag::equals));
  }

  private static ProblemException failed(String header, @Nullable String tag) {
    return new ProblemException(
        ProblemType.PRECONDITION_FAILED,
        tag == null
            ? "%s isn't met: there is nothing with this id.".formatted(header)
            : "%s isn't met: the entity tag is %s now; GET it and decide anew."
                .formatted(header, tag));
  }
}
