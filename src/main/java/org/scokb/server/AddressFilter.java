package org.scokb.server;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.util.matcher.IpAddressMatcher;
import org.springframework.web.filter.ForwardedHeaderFilter;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Settles the address that a client has asked at, which links repeat: what proxies tell of it is
 * believed of those alone that are trusted, and where the operator says which hosts there are,
 * others are refused.
 */
class AddressFilter extends OncePerRequestFilter {

  private final ForwardedHeaderFilter believing = new ForwardedHeaderFilter();
  private final ForwardedHeaderFilter ignoring = new ForwardedHeaderFilter();
  private final List<IpAddressMatcher> proxies;
  private final List<String> hosts;

  AddressFilter(RequestProperties settings) {
    ignoring.setRemoveOnly(true);
    proxies = settings.trustedProxies();
    hosts = settings.hosts().stream().map(host -> host.toLowerCase(Locale.ROOT)).toList();
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (request.getDispatcherType() == DispatcherType.ERROR) {
      // The report of what was refused goes by the address of the connection.
      ignoring.doFilter(request, response, chain);
      return;
    }
    boolean trusted = proxies.stream().anyMatch(proxy -> proxy.matches(request.getRemoteAddr()));
    (trusted ? believing : ignoring)
        .doFilter(
            new WithoutPrefix(request),
            response,
            (asked, answer) -> {
              int refusal = refusal((HttpServletRequest) asked);
              if (refusal == 0) {
                chain.doFilter(asked, answer);
              } else {
                response.sendError(refusal);
              }
            });
  }

  /**
   * A request whose path is as it came. With a prefix that a proxy has taken off before it, paths
   * would be others than those by which operations, tags and bounds are chosen.
   */
  private static class WithoutPrefix extends HttpServletRequestWrapper {

    private static final String PREFIX = "X-Forwarded-Prefix";

    WithoutPrefix(HttpServletRequest request) {
      super(request);
    }

    @Override
    public @Nullable String getHeader(String name) {
      return PREFIX.equalsIgnoreCase(name) ? null : super.getHeader(name);
    }

    @Override
    public Enumeration<String> getHeaders(String name) {
      return PREFIX.equalsIgnoreCase(name)
          ? Collections.emptyEnumeration()
          : super.getHeaders(name);
    }
  }

  /** The status with which an address is refused; 0 for one that is fine. */
  private int refusal(HttpServletRequest asked) {
    try {
      String host = new URI(asked.getRequestURL().toString()).getHost();
      if (host == null) {
        return HttpServletResponse.SC_BAD_REQUEST;
      }
      return hosts.isEmpty() || hosts.contains(host.toLowerCase(Locale.ROOT))
          ? 0
          : HttpServletResponse.SC_MISDIRECTED_REQUEST;
    } catch (URISyntaxException nonsense) {
      return HttpServletResponse.SC_BAD_REQUEST;
    }
  }

  @Override
  protected boolean shouldNotFilterErrorDispatch() {
    return false;
  }
}
