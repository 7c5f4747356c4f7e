package org.scokb.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.web.util.UriUtils;

/**
 * Where a request was sent, as the client wrote it: what a link repeats of it is taken letter by
 * letter, so that whatever the server has taken once it takes again.
 *
 * @param server scheme and authority
 * @param path the path, percent-encoded
 * @param parameters the pairs of the query string, percent-encoded
 */
public record RequestAddress(String server, String path, List<String> parameters) {

  public static RequestAddress of(HttpServletRequest request) {
    String address = request.getRequestURL().toString();
    String path = request.getRequestURI();
    String query = request.getQueryString();
    return new RequestAddress(
        address.substring(0, address.length() - path.length()),
        path,
        query == null ? List.of() : List.of(query.split("&")));
  }

  /** The same address with one parameter in the place of others. */
  public RequestAddress with(String name, Object value, Set<String> others) {
    Stream<String> kept =
        parameters.stream().filter(pair -> !pair.isEmpty() && !others.contains(name(pair)));
    return new RequestAddress(
        server, path, Stream.concat(kept, Stream.of(name + "=" + value)).toList());
  }

  /**
   * The same address of another entity of its collection, whose id follows that one's name in a
   * path of the API as in one of a page.
   */
  RequestAddress ofEntity(String id) {
    String[] parts = path.split("/", -1);
    parts[path.startsWith("/api/") ? 4 : 2] =
        UriUtils.encodePathSegment(id, StandardCharsets.UTF_8);
    return new RequestAddress(server, String.join("/", parts), parameters);
  }

  private static String name(String pair) {
    return URLDecoder.decode(pair.split("=", 2)[0], StandardCharsets.UTF_8);
  }

  @Override
  public String toString() {
    return server + path + (parameters.isEmpty() ? "" : "?" + String.join("&", parameters));
  }
}
