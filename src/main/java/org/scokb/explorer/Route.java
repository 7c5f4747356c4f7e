package org.scokb.explorer;

import org.jspecify.annotations.Nullable;

/**
 * An address of the explorer. The list of all is {@code explorer/assets/routes.json}, which the
 * browser reads too.
 *
 * @param path the path with its variables in braces
 * @param view the module below {@code explorer/assets/views} that shows it
 * @param title what it is called, unless it shows one entity
 * @param description what it shows, for previews of links to it
 * @param collection what it lists
 * @param resource the collection of the entity that it shows, under the path's {@code id}
 */
record Route(
    String path,
    String view,
    String title,
    String description,
    @Nullable String collection,
    @Nullable String resource) {

  /** What is shown where nothing is. */
  static final Route NOWHERE =
      new Route("", "not-found", "Not found", "Nothing is at this address.", null, null);

  /** What is shown where something was that was withdrawn. */
  static final Route GONE =
      new Route("", "not-found", "Withdrawn", "Nothing is stated of this any more.", null, null);

  /** What is shown until there is something to show. */
  static Route notYet(String why) {
    return new Route("", "not-found", "Just a moment", why, null, null);
  }
}
