package org.scokb.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.regex.Pattern;
import org.apache.commons.codec.digest.DigestUtils;
import org.springframework.http.HttpHeaders;

/**
 * Entity tags (RFC 9110, section 8.8.3). A weak one stands for the same content, whatever its
 * coding; it holds the address too, so that whoever shows one has been answered with success there.
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

  /**
   * A strong one, which is another one as soon as anything of a state is: what If-Match takes where
   * someone changes it.
   */
  public static String strong(Object state) {
    return "\"%s\"".formatted(DigestUtils.sha256Hex(state.toString()).substring(0, 2 * DIGITS));
  }

  /** Whether a client wants no content if there is any. */
  public static boolean isAnyNamed(HttpServletRequest request) {
    return "*".equals(request.getHeader(HttpHeaders.IF_NONE_MATCH));
  }

  /** Whether the client names the tag of what it has, by the weak comparison of If-None-Match. */
  public static boolean isNamed(String tag, HttpServletRequest request) {
    String first = request.getHeader(HttpHeaders.IF_NONE_MATCH);
    return first != null
        && (first.equals(tag)
            || Collections.list(request.getHeaders(HttpHeaders.IF_NONE_MATCH)).stream()
                .flatMap(value -> TAGS.matcher(value).results())
                .anyMatch(held -> tag.endsWith(held.group())));
  }
}
