package org.scokb.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.regex.Pattern;
import org.apache.commons.codec.digest.DigestUtils;
import org.springframework.http.HttpHeaders;

/**
 * A weak entity tag (RFC 9110, section 8.8.3): the same content, whatever its coding. It holds the
 * address too, so that whoever shows one has been answered with success there.
 */
public final class EntityTag {

  private static final Pattern TAGS = Pattern.compile("\"[^\"]*\"");
  private static final int DIGITS = 16;

  private EntityTag() {}

  /** A tag that is another one as soon as any of the parts is. */
  static String of(String shown, String... parts) {
    String hash = DigestUtils.sha256Hex(String.join("\n", parts) + "\n").substring(0, DIGITS);
    return "W/\"%s-%s\"".formatted(shown, hash);
  }

  /** Whether the client has the content of a tag, by the weak comparison of If-None-Match. */
  public static boolean isHeld(String tag, HttpServletRequest request) {
    String first = request.getHeader(HttpHeaders.IF_NONE_MATCH);
    return first != null
        && (first.equals(tag)
            || Collections.list(request.getHeaders(HttpHeaders.IF_NONE_MATCH)).stream()
                .flatMap(value -> TAGS.matcher(value).results())
                .anyMatch(held -> tag.endsWith(held.group())));
  }
}
