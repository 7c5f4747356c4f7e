package org.scokb.explorer;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.resource.ResourceUrlProvider;
import tools.jackson.databind.json.JsonMapper;

/**
 * Scripts, styles and pictures under addresses that hold a hash of their content, so that they may
 * be cached for ever, and the import map through which modules find each other all the same.
 */
@Component
record Assets(ResourceUrlProvider urls, JsonMapper json) {

  static final String PATH = "/assets/";
  static final String LOCATION = "classpath:/explorer/assets/";
  private static final String OWN = LOCATION + "**/*.js*";
  static final String LIBRARIES = "classpath:/META-INF/resources/webjars/";

  /** The modules of WebJars that ours import, theirs among them. */
  private static final List<String> MODULES =
      List.of(
          "lit-html/lit-html.js",
          "lit-html/directive.js",
          "lit-html/directive-helpers.js",
          "lit-html/async-directive.js",
          "lit-html/directives/live.js",
          "lit-html/directives/ref.js",
          "lit-html/directives/repeat.js",
          "d3-dispatch/dist/d3-dispatch.min.js",
          "d3-quadtree/dist/d3-quadtree.min.js",
          "d3-timer/dist/d3-timer.min.js",
          "d3-force/dist/d3-force.min.js");

  /** The address of an asset, a path with the hash of its content. */
  String url(String name) {
    return Objects.requireNonNull(urls.getForLookupPath(PATH + name), name);
  }

  /**
   * An import map (HTML, section 8.1.5.1): what a module says that it imports, and where that is.
   */
  String importMap() throws IOException {
    Map<String, String> imports = new TreeMap<>();
    for (String module : MODULES) {
      imports.put(module.equals("lit-html/lit-html.js") ? "lit-html" : module, url(module));
      // Libraries import their own modules by relative paths, next to where they are.
      imports.put(url(module).replaceFirst("-[0-9a-f]{32}(?=\\.js$)", ""), url(module));
    }
    for (Resource own : new PathMatchingResourcePatternResolver().getResources(OWN)) {
      String name = own.getURL().toString().replaceFirst(".*/explorer/assets/", "");
      imports.put(PATH + name, url(name));
    }
    return json.writeValueAsString(Map.of("imports", imports));
  }
}
