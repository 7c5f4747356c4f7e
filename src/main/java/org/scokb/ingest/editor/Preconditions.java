package org.scokb.ingest.editor;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.scokb.web.ProblemException;
import org.scokb.web.ProblemType;

/**
 * The conditions under which an editor wants an article changed (RFC 9110, sections 13.1.1 and
 * 13.1.2).
 *
 * @param ifMatch the entity tags of which the article must have one, {@code *} for any
 * @param ifNoneMatch those of which it must have none
 */
public record Preconditions(@Nullable String ifMatch, @Nullable String ifNoneMatch) {

  /**
   * @param tag the entity tag that the article has now; {@code null} where there is none
   * @throws ProblemException if they don't hold
   */
  void require(@Nullable String tag) {
    require(ifMatch, tag);
    // By the weak comparison (RFC 9110, section 13.1.2).
    if (ifNoneMatch != null && matches(ifNoneMatch.replace("W/", ""), tag)) {
      throw failed("If-None-Match", tag);
    }
  }

  /**
   * The condition under which someone wants something changed.
   *
   * @param tag the entity tag that it has now; {@code null} where there is no such thing
   * @throws ProblemException if somebody has changed it since
   */
  public static void require(@Nullable String ifMatch, @Nullable String tag) {
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
