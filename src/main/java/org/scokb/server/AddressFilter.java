package org.scokb.server;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
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
  private final Collection<String> hosts = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);

  AddressFilter(RequestProperties settings) {
    ignoring.setRemoveOnly(true);
    proxies = settings.trustedProxies();
    hosts.addAll(settings.hosts());
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    boolean trusted = proxies.stream().anyMatch(proxy -> proxy.matches(request.getRemoteAddr()));
    (trusted ? believing : ignoring)
        .doFilter(
            request,
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

  /** The status with which an address is refused; 0 for one that is fine. */
  private int refusal(HttpServletRequest asked) {
    try {
      String host = URI.create(asked.getRequestURL().toString()).getHost();
      if (host == null) {
        return HttpServletResponse.SC_BAD_REQUEST;
      }
      return hosts.isEmpty() || hosts.contains(host)
          ? 0
          : HttpServletResponse.SC_MISDIRECTED_REQUEST;
    } catch (IllegalArgumentException nonsense) {
      return HttpServletResponse.SC_BAD_REQUEST;
    }
  }
}
