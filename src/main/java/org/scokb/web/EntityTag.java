package org.scokb.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.regex.Pattern;
import org.apache.commons.codec.digest.DigestUtils;
import org.springframework.http.HttpHeaders;

/**
 * A weak entity tag (RFC 9110, section 8.8.3): the same content, whatever its coding. It holds the
 * address too, so that whoever shows one has been answered with success there.
 *
 * @param opaque what stands between its quotes
 */
record EntityTag(String opaque) {

  private static final Pattern TAGS = Pattern.compile("\"([^\"]*)\"");
  private static final int DIGITS = 16;

  /** A tag that is another one as soon as any of the parts is. */
  static EntityTag of(String shown, String... parts) {
    String hash = DigestUtils.sha256Hex(String.join("\n", parts) + "\n").substring(0, DIGITS);
    return new EntityTag(shown + "-" + hash);
  }

  /** Whether the client has this very content, by the weak comparison of If-None-Match. */
  boolean isHeldBy(HttpServletRequest request) {
    return Collections.list(request.getHeaders(HttpHeaders.IF_NONE_MATCH)).stream()
        .flatMap(value -> TAGS.matcher(value).results())
        .anyMatch(tag -> tag.group(1).equals(opaque));
  }

  @Override
  public String toString() {
    return "W/\"%s\"".formatted(opaque);
  }
}
