package org.scokb.explorer;

import static org.springframework.web.util.HtmlUtils.htmlEscape;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.codec.digest.DigestUtils;
import org.scokb.web.Accept;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.util.function.ThrowingSupplier;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.context.request.ServletWebRequest;

/** The one HTML page of the explorer, and the policy under which it runs. */
@Component
class ExplorerPage {

  private static final Pattern PLACE = Pattern.compile("\\{\\{(\\w+)(?: ([\\w./-]+))?}}");

  private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

  private final Assets assets;

  /** Known once the application has started. */
  private final SingletonSupplier<String> imports;

  private final String template;

  ExplorerPage(Assets assets) throws IOException {
    this.assets = assets;
    this.imports = SingletonSupplier.of(ThrowingSupplier.of(assets::importMap));
    this.template =
        new ClassPathResource("explorer/page.html").getContentAsString(StandardCharsets.UTF_8);
  }

  /** Whether a browser asks, to which HTML is more welcome than JSON, and not a program. */
  static boolean isWelcome(HttpServletRequest request) {
    try {
      return Accept.of(new ServletWebRequest(request))
          .mostWelcome(List.of(MediaType.APPLICATION_JSON, MediaType.TEXT_HTML))
          .filter(MediaType.TEXT_HTML::equals)
          .isPresent();
    } catch (HttpMediaTypeNotAcceptableException malformed) {
      return false;
    }
  }

  /** The page for a route, with what stands in it until the script has more to show. */
  String html(Route route, String url, Entities.Shown content) {
    return PLACE
        .matcher(template)
        .replaceAll(
            place ->
                Matcher.quoteReplacement(
                    switch (place.group(1)) {
                      case "title" -> htmlEscape(content.title() + " · SCO chairmanships", "UTF-8");
                      case "description" -> htmlEscape(route.description(), "UTF-8");
                      case "url" -> htmlEscape(url, "UTF-8");
                      case "module" -> assets.url("views/%s.js".formatted(route.view()));
                      case "asset" -> assets.url(place.group(2));
                      case "importmap" -> imports.obtain();
                      case "content" -> content.html();
                      case "data" -> content.data();
                      default -> "";
                    }));
  }

  /** The page for what can't be shown now and why; without a script it asks again by itself. */
  String waiting(String why, String seconds, String url) {
    String again =
        "<noscript><meta http-equiv=\"refresh\" content=\"%s\"></noscript>"
            .formatted(htmlEscape(seconds));
    return html(
        Route.told("Just a moment", why),
        url,
        "<p>This page appears by itself as soon as it can.</p>",
        again);
  }

  /** The page for a route that shows no entity: without a script it only leads on, by links. */
  String html(Route route, String url, String links, String head) {
    String html =
        """
        <noscript><h1>%s</h1><p>%s</p>%s<p>Filters and search need JavaScript; the same is in the <a href="/api/v1">API</a>. \
        Pages of single entities can be read without.</p></noscript>"""
            .formatted(htmlEscape(route.title()), htmlEscape(route.description()), links);
    return html(route, url, new Entities.Shown(route.title(), html, head));
  }

  /**
   * A Content-Security-Policy (level 3): scripts and styles of this server alone, the import map by
   * its hash, and no text that becomes HTML but through the templates of lit-html.
   */
  private static String policy(String imports) {
    return String.join(
        "; ",
        "default-src 'none'",
        "script-src 'self' 'sha256-%s'"
            .formatted(Base64.getEncoder().encodeToString(DigestUtils.sha256(imports))),
        "style-src 'self'",
        "img-src 'self'",
        "connect-src 'self'",
        "base-uri 'none'",
        "form-action 'self'",
        "frame-ancestors 'none'",
        "require-trusted-types-for 'script'",
        "trusted-types lit-html");
  }

  void head(HttpHeaders headers) {
    headers.setContentType(HTML);
    headers.setCacheControl(CacheControl.noCache());
    headers.set("Content-Security-Policy", policy(imports.obtain()));
  }
}
