package org.scokb.explorer;

import org.jspecify.annotations.Nullable;

/**
 * An address of the explorer: its path with variables in braces, the module below {@code
 * explorer/assets/views} that shows it, what it is called and shows, for previews of links, and
 * which collection it lists or shows one entity of. All are in {@code explorer/assets/routes.json},
 * which the browser reads too.
 */
record Route(
    String path,
    String view,
    String title,
    String description,
    @Nullable String collection,
    @Nullable String resource) {

  /** What is shown instead of what can't be. */
  static Route told(String title, String description) {
    return new Route("", "not-found", title, description, null, null);
  }
}
